import type { Context } from '../Context'
import type { Reading } from '../calls/Call'
import { readRootCall } from '../calls/readRootCall'
import { asHex } from '../readValue'
import { type RlpItem, readRlpList } from './rlp'

/** Where chain id, recipient and data stand in a signed transaction's list, by type. */
const LAYOUTS: Record<string, { chainId: number | null; to: number; data: number }> = {
  legacy: { chainId: null, to: 3, data: 5 },
  '01': { chainId: 0, to: 4, data: 6 },
  '02': { chainId: 0, to: 5, data: 7 },
  '03': { chainId: 0, to: 5, data: 7 },
  '04': { chainId: 0, to: 5, data: 7 },
}

/** `eth_sendRawTransaction`: a signed transaction. EIP-155, EIP-2718, EIP-2930, EIP-1559, EIP-4844, EIP-7702. */
export function readRawTransaction(params: unknown[], context: Context): Reading[] {
  const raw = asHex(params[0]) ?? ''
  const type = /^0[1-4]/.test(raw) ? raw.slice(0, 2) : 'legacy'
  const layout = LAYOUTS[type]
  let items = readRlpList(type === 'legacy' ? raw : raw.slice(2))
  // With its blobs, an EIP-4844 transaction is a list within a list.
  if (type === '03' && items?.[0]?.list) items = readRlpList(items[0].hex)
  if (!items || !layout) return []
  const to = items[layout.to]?.hex ?? ''
  const data = items[layout.data]?.hex ?? ''
  if (to.length !== 40 || !data) return []
  return readRootCall({
    to: `0x${to}`,
    from: context.from,
    data,
    chainId: chainOf(items, layout.chainId) ?? context.chainId,
    path: context.path,
    depth: 0,
    budget: context.budget,
  })
}

/** Legacy transactions since EIP-155 hide the chain in v: chainId × 2 + 35 or 36. */
function chainOf(items: RlpItem[], index: number | null): number | undefined {
  const value = number(items[index ?? 6]?.hex)
  if (value === undefined) return undefined
  if (index !== null) return value || undefined
  return value >= 35 ? Math.floor((value - 35) / 2) : undefined
}

function number(hex: string | undefined): number | undefined {
  if (!hex || hex.length > 12) return undefined
  return Number.parseInt(hex, 16)
}

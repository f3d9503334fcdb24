import { findToken, listTokens } from '../../tokens'
import { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import { listed, parallel, single } from './batches'
import type { Call, Inner, Reading, ReadShape } from './Call'

const needles = new Map<number, string[]>()

/** How batches are commonly laid out, for wallets and bundlers whose selector isn't known. */
const LAYOUTS: [string, ReadShape][] = [
  ['((address to,uint256 value,bytes data)[] calls)', listed('calls', 'call', { to: 'to', data: 'data' })],
  ['((address to,bytes data)[] calls)', listed('calls', 'call', { to: 'to', data: 'data' })],
  ['(address to,uint256 value,bytes data)', single('call')],
  ['(address to,bytes data)', single('call')],
  ['(address[] to,uint256[] value,bytes[] data)', parallel('to', 'data', 'call')],
  ['(address[] to,bytes[] data)', parallel('to', 'data', 'call')],
]

/**
 * A function of no list. Either it carries calls in one of the usual layouts, or it names a coin somewhere in its words:
 * then that coin is reported, with what is known. Nothing is never said where an address of a coin stands.
 */
export function readUnknown(call: Call, read: (inner: Inner) => Reading[]): Reading[] {
  const hex = call.data.slice(8)
  const here = { ...call, path: [...call.path, `0x${call.data.slice(0, 8)}`] }
  const named = namedTokens(call)
  if (!named.length) return []
  for (const [layout, readLayout] of LAYOUTS) {
    const found = readLayout(Args.of(layout, hex), here, read).filter((ask) => ask.coin)
    if (found.length) return found
  }
  return named.map((token) => otherAsk(token, here))
}

/** A coin that is named, and no more is known. */
export const otherAsk = (token: string, { chainId, to, path }: Call): Reading =>
  makeAsk({ action: 'other', chainId, token, counterparty: to, path })

/** The coins whose address the call is sent to or carries, in words or packed. */
export function namedTokens(call: Call): string[] {
  if (call.to && findToken(call.chainId, call.to)) return [call.to]
  if (call.budget.search < call.data.length) return []
  call.budget.search -= call.data.length
  return needlesOf(call.chainId)
    .filter((needle) => carries(call.data, needle))
    .map((needle) => `0x${needle}`)
}

function carries(hex: string, needle: string): boolean {
  let at = hex.indexOf(needle, 8)
  // An address begins at a byte, not in the middle of one.
  while (at > 0 && at % 2) at = hex.indexOf(needle, at + 1)
  return at > 0
}

function needlesOf(chainId: number): string[] {
  let known = needles.get(chainId)
  if (!known) {
    known = listTokens()
      .filter((token) => token.chainId === chainId)
      .map((token) => token.address.slice(2).toLowerCase())
    // Chain ids come from pages: only those with tokens are kept.
    if (known.length) needles.set(chainId, known)
  }
  return known
}

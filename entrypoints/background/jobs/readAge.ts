import { type Address, type Hex, toHex } from 'viem'
import { askChain, EndpointError } from '../../../utils/endpoints'
import { readCode } from '../../../utils/wallets/account'
import type { ChainAccess } from '../chainAccess'

/**
 * How far back to look for the code, blocks: nodes that keep old states tell of a day or so, the others of the last 128
 * blocks (https://geth.ethereum.org/docs/fundamentals/sync-modes, 2026-11-24).
 */
const BACK = [50_000, 100]

/**
 * Was a contract not there yet a while ago? Told by the code at older blocks, without any index.
 * @returns seconds since the newest block at which it was not there; undefined where it was, or where no node could tell.
 */
export async function readAge({ urls }: ChainAccess, address: Address): Promise<number | undefined> {
  // A node that has forgotten old states is not at fault: its health is left alone.
  const ask = <T>(method: string, params: unknown[], accept: (result: unknown) => T) =>
    askChain(urls.slice(0, 2), method, params, accept)
      .then(({ value }) => value)
      .catch((error) => {
        if (error instanceof EndpointError) return undefined
        throw error
      })
  const latest = await ask('eth_getBlockByNumber', ['latest', false], readBlock)
  if (!latest) return undefined
  const ages = await Promise.all(
    BACK.map(async (back) => {
      const block: Hex = toHex(Math.max(0, latest.number - back))
      const [code, then] = await Promise.all([
        ask('eth_getCode', [address, block], readCode),
        ask('eth_getBlockByNumber', [block, false], readBlock),
      ])
      return code?.form === 'none' && then ? Math.max(60, latest.time - then.time) : undefined
    }),
  )
  const found = ages.filter((age) => age !== undefined)
  // A chain's first block can bear any date: what is longer ago than a month is no news.
  return found.length && Math.min(...found) < 30 * 86_400 ? Math.min(...found) : undefined
}

function readBlock(result: unknown): { number: number; time: number } {
  const { number, timestamp } = (result ?? {}) as Record<string, unknown>
  const quantities = [number, timestamp].map((value) =>
    typeof value === 'string' && /^0x[0-9a-f]{1,13}$/i.test(value) ? Number(value) : Number.NaN,
  )
  const [height = Number.NaN, time = Number.NaN] = quantities
  if (Number.isNaN(height) || Number.isNaN(time)) throw new EndpointError('malformed', 'gave no block')
  return { number: height, time }
}

import type { Address } from 'viem'
import type { Spender } from '../Spender'

/** The day all of them were collected. */
const AS_OF = '2026-11-23'

type Define = (name: string, address: Address, chainIds: Spender['chainIds']) => Spender

/** Makes the two ways to write down a protocol's contract: one that is given allowances, and one that must never be. */
export function defineSpenders(protocol: string, sources: readonly string[]): { spender: Define; never: Define } {
  const as =
    (approve: boolean): Define =>
    (name, address, chainIds) => ({ protocol, name, address, chainIds, approve, sources, asOf: AS_OF })
  return { spender: as(true), never: as(false) }
}

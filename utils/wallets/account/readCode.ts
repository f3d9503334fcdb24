import { type Address, getAddress } from 'viem'
import type { AccountCode } from './AccountFacts'

/** What stands at an address that has handed itself to a contract: 0xef0100 and the contract's address (EIP-7702). */
const DELEGATION = /^0xef0100([0-9a-f]{40})$/i

/**
 * Reads the answer of `eth_getCode`.
 * @returns null when the answer is none.
 */
export function readCode(result: unknown): Omit<AccountCode, 'chainId'> | null {
  if (typeof result !== 'string' || !/^0x([0-9a-f]{2})*$/i.test(result)) return null
  if (result === '0x') return { form: 'none' }
  const delegate = DELEGATION.exec(result)?.[1]
  return delegate ? { form: 'delegated', delegate: getAddress(`0x${delegate}`) as Address } : { form: 'contract' }
}

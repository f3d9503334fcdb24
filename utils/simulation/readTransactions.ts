import { type Address, type Hex, isHex } from 'viem'
import type { PageRequest } from '../ask'

/** One call as a node is asked to try it. */
export interface Call {
  from: Address
  to: Address
  data: Hex
  value: Hex
}

/** What a request would have the account send, on one chain. */
export interface Transactions {
  chainId: number
  account: Address
  calls: Call[]
}

/** Calls of one batch, and bytes of calldata, that are tried: more would be asked of nodes at others' cost. */
const MOST_CALLS = 20
const MOST_DIGITS = 400_000

/**
 * The transactions of `eth_sendTransaction` and `wallet_sendCalls`. Undefined for other methods, and for whatever cannot
 * be tried as it stands (no account, a contract's creation, data that is none).
 */
export function readTransactions({ method, params, chainId, account }: PageRequest): Transactions | undefined {
  const first = asRecord(Array.isArray(params) ? params[0] : undefined)
  if (!first || (method !== 'eth_sendTransaction' && method !== 'wallet_sendCalls')) return undefined
  const list = method === 'wallet_sendCalls' ? first.calls : [first]
  if (!Array.isArray(list) || !list.length || list.length > MOST_CALLS) return undefined
  const from = asAddress(first.from) ?? account
  const chain = first.chainId === undefined ? chainId : asChain(first.chainId)
  if (!from || !chain) return undefined
  const calls = list.map((entry) => readCall(asRecord(entry) ?? {}, from))
  return calls.every((call) => call !== undefined) ? { chainId: chain, account: from, calls } : undefined
}

function readCall(entry: Record<string, unknown>, from: Address): Call | undefined {
  const to = asAddress(entry.to)
  const data = entry.data ?? entry.input ?? '0x'
  if (!to || typeof data !== 'string' || !isHex(data) || data.length % 2 || data.length > MOST_DIGITS) return undefined
  const value = asQuantity(entry.value)
  return value === undefined ? undefined : { from, to, data, value }
}

const asRecord = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined

const asAddress = (value: unknown): Address | undefined =>
  typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value) ? (value as Address) : undefined

function asQuantity(value: unknown): Hex | undefined {
  if (value === undefined || value === null) return '0x0'
  const text = String(value)
  if (!/^(0x[0-9a-fA-F]{1,64}|\d{1,78})$/.test(text)) return undefined
  return `0x${BigInt(text).toString(16)}`
}

function asChain(value: unknown): number | undefined {
  const quantity = asQuantity(value)
  const number = quantity === undefined ? 0 : Number(quantity)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}

import { MAX_ITEMS } from '../abi/Args'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, asUint, own } from '../readValue'
import { bought } from './bought'
import type { TypedData } from './TypedData'

const ALLOWANCES = new Set(['PermitSingle', 'PermitBatch'])
const TRANSFERS = new Set([
  'PermitTransferFrom',
  'PermitBatchTransferFrom',
  'PermitWitnessTransferFrom',
  'PermitBatchWitnessTransferFrom',
])

/**
 * Permit2's types, known by name and form: the domain may be Permit2's or a copy's. An allowance ends with each token's
 * own `expiration`, a transfer with the `deadline` of the signature. With an order as its witness (UniswapX and the like)
 * it is an order, and what is bought stands in the witness.
 */
export function readPermit2(data: TypedData): Reading[] | undefined {
  const { primaryType, message, context } = data
  const { chainId } = context
  const spender = asLowerAddress(own(message, 'spender'))
  if (ALLOWANCES.has(primaryType)) {
    return entries(own(message, 'details')).map(({ value, at }) =>
      makeAsk({
        action: 'permit2',
        chainId,
        token: asLowerAddress(own(value, 'token')),
        amount: asUint(own(value, 'amount')),
        bits: 160,
        counterparty: spender,
        expiresAt: asUint(own(value, 'expiration')),
        path: [`${primaryType}${at}`],
      }),
    )
  }
  if (!TRANSFERS.has(primaryType)) return undefined
  const received = bought(witnessOf(message), chainId, asUint(own(message, 'deadline')))
  const paid = entries(own(message, 'permitted')).map(({ value, at }) =>
    makeAsk({
      action: received ? 'order' : 'permit2',
      chainId,
      token: asLowerAddress(own(value, 'token')),
      amount: asUint(own(value, 'amount')),
      counterparty: spender,
      expiresAt: asUint(own(message, 'deadline')),
      path: [`${primaryType}${at}`],
    }),
  )
  return [...paid, ...(received ?? [])]
}

/** One or many, each with where it stands. */
function entries(value: unknown): { value: unknown; at: string }[] {
  return Array.isArray(value)
    ? value.slice(0, MAX_ITEMS).map((item: unknown, index) => ({ value: item, at: `[${index}]` }))
    : [{ value, at: '' }]
}

const PLAIN = new Set(['permitted', 'spender', 'nonce', 'deadline'])

/** What is signed beside the permit, under whatever name its type gives it. */
function witnessOf(message: unknown): unknown {
  const named = own(message, 'witness')
  if (named !== undefined || typeof message !== 'object' || message === null) return named
  const name = Object.keys(message)
    .slice(0, 32)
    .find((key) => !PLAIN.has(key) && typeof own(message, key) === 'object')
  return name === undefined ? undefined : own(message, name)
}

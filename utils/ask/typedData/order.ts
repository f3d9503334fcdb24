import { findToken } from '../../tokens'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, own } from '../readValue'
import { addressIn } from './addressIn'
import { amountFor, expiryOf, isIncoming, isListing, isRole, looksLikeToken } from './names'
import type { TypedData } from './TypedData'

const MAX_DEPTH = 12
const MAX_FIELDS = 10_000
/** Fields of one object among which an amount is looked for, and tokens that are told. */
const MAX_KEYS = 128
const MAX_FOUND = 32
/** Tokens of no list among them, which may be look-alikes. */
const MAX_STRANGERS = 8
const MAX_LIST = 256
const RECEIVERS = ['receiver', 'recipient', 'beneficiary', 'to']
/** Who lists something for sale, by the names that markets use. */
const SELLERS = ['maker', 'trader', 'signer', 'offerer']
const ORDER = /order|intent|offer|swap|listing|bid|trade|request|quote|maker|auction/i

interface Walk {
  fields: number
  /** Objects already looked at: what a page hands over may hold itself. */
  seen: Set<object>
  tokens: Set<string>
  found: Sighting[]
  strangers: Sighting[]
}

/** A token found in a message, with the object it stands in. */
interface Sighting {
  name: string
  token: string
  amount: bigint | undefined
  holder: Record<string, unknown>
}

/**
 * Orders (CoW, 1inch, 0x, ParaSwap and Velora, Bebop, Hashflow, lenders …) and any type that nobody has described: every
 * field that holds a known coin, unless its name says that a person or a contract is meant. Names tell which amount belongs
 * to it, whether it is given or received, until when, and to whom. A message that names several tokens is an order.
 */
export function readOrder({ primaryType, message, verifyingContract, context }: TypedData): Reading[] | undefined {
  const walk: Walk = { fields: 0, seen: new Set(), tokens: new Set(), found: [], strangers: [] }
  look(message, context.chainId, 0, walk)
  if (!walk.found.length && !walk.strangers.length) return undefined
  const isOrder = walk.tokens.size > 1 || ORDER.test(primaryType)
  const path = [primaryType || 'typedData']
  const expiresAt = expiryOf(message)
  // A token named twice, once without an amount, is one.
  const found = walk.found.filter(
    (one, at) =>
      one.amount !== undefined ||
      !walk.found.some((other, index) => other.token === one.token && (other.amount !== undefined || index < at)),
  )
  return [...found, ...walk.strangers].map(({ name, token, amount, holder }) => {
    const incoming = isIncoming(name, takes(message, context.from)) || isListing(primaryType, message, name)
    const receiver = RECEIVERS.map((key) => asLowerAddress(own(holder, key) ?? own(message, key))).find(isSomebody)
    const seller = SELLERS.map((key) => asLowerAddress(own(message, key))).find(isSomebody)
    return makeAsk({
      action: isOrder ? 'order' : 'other',
      chainId: context.chainId,
      token,
      amount,
      counterparty: incoming
        ? (receiver ?? seller)
        : isOrder
          ? verifyingContract
          : (asLowerAddress(own(message, 'spender')) ?? receiver ?? verifyingContract),
      expiresAt,
      path,
      incoming,
    })
  })
}

const isSomebody = (address: string | null): boolean => address !== null && BigInt(address) !== 0n

function look(value: unknown, chainId: number, depth: number, walk: Walk): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || walk.seen.has(value)) return
  walk.seen.add(value)
  const holder = value as Record<string, unknown>
  const keys = Object.keys(holder)
  const near = keys.slice(0, MAX_KEYS)
  for (const name of keys) {
    if (++walk.fields > MAX_FIELDS || walk.found.length >= MAX_FOUND) return
    const entry = own(holder, name)
    const list = Array.isArray(entry) ? entry.flat(1).slice(0, MAX_LIST) : [entry]
    list.forEach((item: unknown, index) => {
      const token = addressIn(item, chainId)
      if (!token) look(item, chainId, depth + 1, walk)
      if (!token || isRole(name)) return
      if (looksLikeToken(name)) walk.tokens.add(token)
      const known = findToken(chainId, token) !== undefined
      if (!known && (!looksLikeToken(name) || walk.strangers.length >= MAX_STRANGERS)) return
      if (known) walk.tokens.add(token)
      const amount = amountFor(name, near, holder, Array.isArray(entry) ? index : null)
      ;(known ? walk.found : walk.strangers).push({ name, token, amount, holder })
    })
  }
}

/** True when the account signs as the taker of somebody else's quote: what the maker gives is what it receives. */
function takes(message: unknown, account: string | null): boolean {
  const taker = asLowerAddress(own(message, 'taker_address') ?? own(message, 'taker'))
  const maker = asLowerAddress(own(message, 'maker_address') ?? own(message, 'maker'))
  if (!taker || BigInt(taker) === 0n) return false
  if (account) return taker === account && maker !== account
  return taker === asLowerAddress(own(message, 'receiver')) && maker !== taker
}

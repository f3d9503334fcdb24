import type { Reading } from '../calls/Call'
import { readRootCall } from '../calls/readRootCall'
import { asHex, asLowerAddress, own } from '../readValue'
import { expiryOf } from './names'
import type { TypedData } from './TypedData'

const MAX_CALLS = 64
const MAX_DEPTH = 4
const MAX_KEYS = 64
const MAX_OBJECTS = 1_000

/**
 * Types that sign a call: SafeTx and its batches, EIP-2771 forward requests, ERC-4337 user operations (a Safe's too),
 * 0x's and Polygon's meta-transactions (whose target is the verifying contract), what Uniswap's router
 * is told, and batches of any account. The call inside is what is asked for.
 */
export function readNestedCall(data: TypedData): Reading[] | undefined {
  const found = readCalls(data)
  // A call that moves nothing may stand beside fields that do; a Safe's only other token is the one that pays for gas.
  return found?.length || data.primaryType.startsWith('Safe') ? found : undefined
}

function readCalls(data: TypedData): Reading[] | undefined {
  const calls = callsOf(data)
  if (!calls.length) return undefined
  const { context, message } = data
  const end = expiryOf(message)
  const expiresAt = end === undefined || end > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(end)
  return calls
    .flatMap(({ to, from, data, path }) =>
      readRootCall({ to, from, data, chainId: context.chainId, path, depth: 1, budget: context.budget }),
    )
    .map((reading) => ({ ...reading, expiresAt: reading.expiresAt ?? expiresAt }))
}

interface Signed {
  to: string
  from: string | null
  data: string
  path: string[]
}

function callsOf(data: TypedData): Signed[] {
  const { primaryType, message, verifyingContract } = data
  const path = [primaryType || 'typedData']
  const operation = asHex(own(message, 'callData'))
  // An account runs what is signed for it; 0x's proxy runs its own functions for the signer.
  const signer = asLowerAddress(own(message, 'signer')) && verifyingContract
  const sender = signer ?? asLowerAddress(own(message, 'sender')) ?? asLowerAddress(own(message, 'safe'))
  if (sender && operation) return [{ to: sender, from: sender, data: operation, path }]
  const meta = asHex(own(message, 'functionSignature'))
  const from = asLowerAddress(own(message, 'from'))
  if (verifyingContract && meta) return [{ to: verifyingContract, from, data: meta, path }]
  const router = primaryType === 'ExecuteSigned' ? encodeExecute(own(message, 'commands'), own(message, 'inputs')) : ''
  if (verifyingContract && router) return [{ to: verifyingContract, from: data.context.from, data: router, path }]
  const found: Signed[] = []
  collect(message, 0, data, { found, seen: new Set() })
  return found.map((call, index) => (found.length > 1 ? { ...call, path: [`${path[0]}[${index}]`] } : call))
}

interface Search {
  found: Signed[]
  /** Every object is looked at once: what a page hands over may hold itself, or one thing in many places. */
  seen: Set<object>
}

/** Every object that holds a target and calldata for it, wherever it stands in the message. */
function collect(value: unknown, depth: number, data: TypedData, search: Search): void {
  const { found, seen } = search
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  if (depth > MAX_DEPTH || found.length >= MAX_CALLS || seen.size >= MAX_OBJECTS) return
  seen.add(value)
  const to = asLowerAddress(own(value, 'to')) ?? asLowerAddress(own(value, 'target'))
  const text = asHex(own(value, 'data')) || asHex(own(value, 'callData')) || ''
  if (to && text.length >= 8) {
    found.push({ to, from: data.verifyingContract, data: text, path: [data.primaryType || 'typedData'] })
    return
  }
  for (const key of Object.keys(value).slice(0, MAX_KEYS)) collect(own(value, key), depth + 1, data, search)
}

const word = (value: number) => value.toString(16).padStart(64, '0')
const bytes = (hex: string) => word(hex.length / 2) + hex.padEnd(Math.ceil(hex.length / 64) * 64, '0')

/** Calldata of `execute(bytes,bytes[])`, which is what Uniswap's router is told by a signature too. */
function encodeExecute(commands: unknown, inputs: unknown): string {
  const first = bytes(asHex(commands) ?? '')
  if (!Array.isArray(inputs) || inputs.length > MAX_CALLS) return ''
  const items = inputs.map((input: unknown) => bytes(asHex(input) ?? ''))
  let at = items.length * 32
  const heads = items.map((item) => {
    const head = word(at)
    at += item.length / 2
    return head
  })
  return `24856bc3${word(64)}${word(64 + first.length / 2)}${first}${word(items.length)}${heads.join('')}${items.join('')}`
}

import type { AddressKind } from '../definitions/networks'

export interface AddressPart {
  kind: AddressKind
  value: string
  start: number
  end: number
  /** Looks like an example (`TXXXX…`, `0x0000…`): holds its place, names nobody. */
  placeholder: boolean
}

/**
 * Shapes of addresses. `\v` may stand inside the two commonest (their ends are often set in another weight).
 * Bounded repetition over one class, so linear whatever the input.
 */
const SHAPE = new RegExp(
  [
    '(0x(?:\\v?[0-9a-fA-F]){40})',
    '(T(?:\\v?[1-9A-HJ-NP-Za-km-z]){33})',
    '(0x[0-9a-fA-F]{61,64})',
    '([EUk0]Q[\\w-]{46})',
    '(G[A-Z2-7]{55})',
    '((?:bc1|ltc1|tb1)[0-9a-z]{25,62}|(?:bitcoincash:)?q[0-9a-z]{41}|addr1[0-9a-z]{50,110}|r[1-9A-HJ-NP-Za-km-z]{26,34}|[48][1-9A-HJ-NP-Za-km-z]{94}|[13LMD][1-9A-HJ-NP-Za-km-z]{25,33}|noble1[0-9a-z]{38})',
    '([1-9A-HJ-NP-Za-km-z]{43,44}|[1-9A-HJ-NP-Za-km-z]{32,42})',
  ]
    .map((shape) => `${shape}(?![0-9A-Za-z])`)
    .join('|')
    .replace(/^/, '(?<![0-9A-Za-z])(?:')
    .concat(')'),
  'g',
)
const KINDS: AddressKind[] = ['evm', 'tron', 'long', 'ton', 'stellar', 'bitcoin', 'solana']

/** Every address-shaped word in the text, in order. Checksums are not looked at here. */
export function findAddresses(text: string): AddressPart[] {
  const found: AddressPart[] = []
  SHAPE.lastIndex = 0
  for (let match = SHAPE.exec(text); match; match = SHAPE.exec(text)) {
    const index = match.slice(1).findIndex((group) => group !== undefined)
    const value = match[0].replaceAll('\v', '')
    let kind = KINDS[index] ?? 'other'
    if (kind === 'long' && value.length > 63 && isTransaction(text, match.index)) continue
    // Base58 without a prefix is a guess: words and hashes must not pass.
    if (kind === 'solana' && !(/[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value))) continue
    if (kind === 'solana' && isTooShort(value)) continue
    if (kind === 'bitcoin' && value.length > 40 && /^q/.test(value)) kind = 'other'
    found.push({
      kind,
      value,
      start: match.index,
      end: match.index + match[0].length,
      placeholder: isPlaceholder(value),
    })
  }
  return addBroken(text, found)
}

/** Can it not come to 32 bytes? A leading `1` is a byte of zero, every other digit of base58 holds log2(58) / 8 of one. */
function isTooShort(value: string): boolean {
  const rest = value.replace(/^1+/, '').length
  return value.length - rest + Math.ceil((rest * Math.log2(58)) / 8) < 32
}

const BROKEN = /(?<![0-9A-Za-z])0x[0-9a-f]{2,38}(?:[ \v\n][0-9a-f]{2,38}){1,19}/gi
const BROKEN_TRON = /(?<![0-9A-Za-z])(T[1-9A-HJ-NP-Za-km-z]{7,29})[ \v]?\n([1-9A-HJ-NP-Za-km-z]{4,26})(?![0-9A-Za-z])/g
/** Set in pieces of another weight, without a blank between them. */
const BROKEN_SOLANA = /(?<![0-9A-Za-z])[1-9A-HJ-NP-Za-km-z]{4,40}(?:\v[1-9A-HJ-NP-Za-km-z]{4,40}){1,3}(?![0-9A-Za-z])/g
const MIXED = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/

/** A page with more than this is a dump; bounds the comparing. */
const MOST_BROKEN = 500
/** Adds addresses that are set in groups of digits, or on two lines: parts that come to exactly the right length. */
function addBroken(text: string, found: AddressPart[]): AddressPart[] {
  const broken: AddressPart[] = []
  const add = (kind: AddressKind, value: string, start: number, end: number) =>
    broken.length < MOST_BROKEN && broken.push({ kind, value, start, end, placeholder: isPlaceholder(value) })
  for (const { 0: written, index } of text.matchAll(BROKEN)) {
    let length = 0
    for (const [at, char] of [...written].entries()) {
      if (!/[\s\v]/.test(char)) length++
      if (length < 42) continue
      const rest = written.slice(at + 1, at + 2)
      const value = written.slice(0, at + 1).replace(/[\s\v]/g, '')
      if (!/[0-9a-f]/i.test(rest) && !/^[0-9a-z]/i.test(text.slice(index + at + 1)) && /\d/.test(value.slice(2)))
        add('evm', value, index, index + at + 1)
      break
    }
  }
  for (const { 0: written, 1: first = '', 2: second = '', index } of text.matchAll(BROKEN_TRON)) {
    if (first.length + second.length === 34 && MIXED.test(first) && MIXED.test(second))
      add('tron', first + second, index, index + written.length)
  }
  for (const { 0: written, index } of text.matchAll(BROKEN_SOLANA)) {
    const value = written.replaceAll('\v', '')
    if (/^.{43,44}$/.test(value) && MIXED.test(value)) add('solana', value, index, index + written.length)
  }
  // A piece alone may look like an address too: it is part of the whole.
  const isPart = (one: AddressPart) =>
    broken.some(({ kind, start, end }) => kind === 'solana' && start <= one.start && end >= one.end)
  const whole = found.filter((one) => !isPart(one))
  const free = broken.filter(({ start, end }) => !whole.some((other) => other.start < end && other.end > start))
  return free.length ? [...whole, ...free].sort((a, b) => a.start - b.start) : found
}

/**
 * 32 bytes are far more often a transaction's hash than an address (Aptos, Sui): they count as one only where the words
 * before them, or the network named there, say so.
 */
function isTransaction(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at)
  if (/(?:tx|hash|transaction|交易|хеш|хэш)[^\n]{0,30}\n?[^\n]{0,20}$/i.test(before)) return true
  return !/address|adres|direcci|endereço|indirizzo|wallet|recipient|deposit|send to|pay to|aptos|sui\b|地址|адрес|عنوان/i.test(
    before,
  )
}

function isPlaceholder(value: string): boolean {
  const body = value.replace(/^0x|^T/, '')
  return new Set(body.toLowerCase()).size < 8 || /(.)\1{9}/.test(body) || /0?123456789(?:0|a)?1?2?3?/i.test(body)
}

/** Longer texts are no numbers: 2^256 has 78 digits. */
const MAX_DIGITS = 80

/** An own property of something a page wrote; inherited ones (`__proto__`, getters of a prototype) don't count. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string, unknown>)[key]
}

/** A whole number that is not negative, in any form that wallets take: number, bigint, decimal or hex text. */
export function asUint(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value >= 0n ? value : undefined
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) : floatUint(value)
  if (typeof value !== 'string' || value.length > MAX_DIGITS) return undefined
  const text = value.trim()
  return /^(\d+|0x[0-9a-fA-F]+)$/.test(text) ? BigInt(text) : undefined
}

/** JSON knows no big integers: 1e24 as a number is as exact as its writer made it. */
function floatUint(value: number): bigint | undefined {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 256 ? BigInt(value) : undefined
}

/** A chain id in any form a page may write: `1`, `"1"`, `"0x1"`, padded, `"eip155:1"`. */
export function asChainId(value: unknown): number | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/^eip155:/i, '') : value
  const id = asUint(text)
  return id !== undefined && id > 0n && id <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(id) : undefined
}

/** Hex digits of calldata, lower case, without `0x`: at most `MAX_CALLDATA`, cut at the first thing that is no digit. */
export function asHex(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const start = value.startsWith('0x') || value.startsWith('0X') ? 2 : 0
  const text = value.slice(start, start + MAX_CALLDATA)
  const end = text.search(/[^0-9a-fA-F]/)
  return (end < 0 ? text : text.slice(0, end)).toLowerCase()
}

/** Nodes refuse transactions above 128 KiB (go-ethereum txMaxSize); twice that, in digits, is all that is read. */
export const MAX_CALLDATA = 512 * 1024

/** An address as lower case text, without judging its checksum: wallets differ in that. */
export function asLowerAddress(value: unknown): string | null {
  return typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value) ? value.toLowerCase() : null
}

import { findKnownToken } from '../definitions/knownTokens'
import type { AddressPart } from '../parts/findAddresses'
import type { Reader } from './Reader'

/** How many units before and after an address may say what it is for. */
export const BACK = 14
export const ON = 8

/** What is done with the address below, not what it is for. */
const COPIES =
  /^\P{L}*(?:(?:tap|click|press) (?:here )?to copy|copy(?: address)?|нажмите,? чтобы (?:с)?копировать|скопировать|点击复制|點擊複製|复制|複製|copiar|copier|kopieren|kopyala|sao chép|salin)\P{L}*$/iu

/** The surroundings of one address that belong to it and not to its neighbours. */
export interface Frame {
  unit: number
  /** First and last unit that belong to this address, not to its neighbours. */
  from: number
  to: number
  /** Same unit, before and after the address. */
  lead: string
  /** What names the address: the words before it, or else the line above. */
  label: string
  tail: string
  row?: { start: number; end: number }
  /** Unit of the address before it; -1 where there is none. */
  previous: number
  alone: boolean
}

/** Frames the address at `index` of the page's list. */
export function frameOf(reader: Reader, list: AddressPart[], index: number, unit: number): Frame {
  const address = list[index] as AddressPart
  const start = reader.units[unit]?.start ?? 0
  const end = reader.units[unit]?.end ?? 0
  const row = rowOf(reader, address)
  // The same address again (as text, on a button, in a link) is not a neighbour, nor is the token's own above it.
  let before = index - 1
  while (before >= 0 && (list[before]?.value === address.value || isTokenAbove(reader, list[before], unit))) before--
  let after = index + 1
  while (after < list.length && list[after]?.value === address.value) after++
  const previous = list[before]
  const next = list[after]
  const previousUnit = previous ? reader.unitOf(previous.start) : -1
  const nextUnit = next ? reader.unitOf(next.start) : reader.units.length
  const from = Math.max(unit - BACK, previousUnit === unit ? unit : previousUnit + 1, 0)
  const lead = reader.page.text.slice(previousUnit === unit && previous ? previous.end : start, address.start)
  const over = reader.has(unit - 1, COPIES) && unit - 2 > previousUnit ? unit - 2 : unit - 1
  const above = /\p{L}{2}/u.test(lead) || previousUnit === unit ? '' : reader.text(over)
  return {
    unit,
    label: `${above.length <= 80 ? above : ''} ${lead}`,
    from: row ? Math.max(from, Math.min(unit, reader.unitOf(row.start))) : from,
    to: Math.min(unit + ON, nextUnit === unit ? unit : nextUnit - 1, row ? reader.unitOf(row.end - 1) : unit + ON),
    lead,
    tail: reader.page.text.slice(address.end, nextUnit === unit && next ? next.start : end),
    row,
    previous: previousUnit,
    alone: previous === undefined && next === undefined,
  }
}

/** A known token's address on an earlier line belongs to the request that follows, it is not the end of another. */
function isTokenAbove(reader: Reader, address: AddressPart | undefined, unit: number): boolean {
  if (!address || !findKnownToken(address.value)) return false
  const own = reader.unitOf(address.start)
  return own < unit && unit - own <= 3
}

/** The table row an address stands in, if the row is an entry (coin, network, address) and not a label with its value. */
function rowOf(reader: Reader, address: AddressPart): { start: number; end: number } | undefined {
  const row = reader.span('row', address.start)
  if (!row) return undefined
  const cells = reader.unitOf(row.end - 1) - reader.unitOf(row.start) + 1
  return cells > 2 || reader.coins.some((coin) => coin.start >= row.start && coin.end <= row.end) ? row : undefined
}

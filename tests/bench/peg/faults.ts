import { type Quote, venueOf } from '../../../utils/peg'

/** Changes what one source says at `now`; null: says nothing. `history` are the clean quotes of that source so far. */
export interface Fault {
  name: string
  /** Seconds of history that the fault needs to see. */
  bend(quote: Quote, now: number, context: Context): Quote | null
}

export interface Context {
  /** When the fault began, unix seconds. */
  start: number
  /** The clean quote of the same source as it was at a time. */
  asOf(at: number): Quote | undefined
  /** The clean quote of the same venue for the other coin. */
  sibling: Quote | undefined
}

/** A number in [0, 1) that depends on nothing but its argument. */
function noise(n: number): number {
  let x = (n ^ 0x9e3779b9) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32
}

const shift =
  (bps: number): Fault['bend'] =>
  (quote) => ({ ...quote, price: quote.price + bps / 1e4 })

export const faults: Fault[] = [
  {
    name: 'stuck',
    bend: (quote, now, { start, asOf }) => ({ ...quote, price: asOf(start)?.price ?? quote.price, at: now }),
  },
  { name: 'hung', bend: (quote, _, { start, asOf }) => asOf(start) ?? quote },
  { name: 'silent', bend: () => null },
  { name: 'wild', bend: (quote, now) => ({ ...quote, price: quote.price * (0.2 + 2 * noise(now / 60)), at: now }) },
  { name: 'inverted', bend: (quote, _, { sibling }) => ({ ...quote, price: sibling?.price ?? 1 / quote.price }) },
  { name: 'lying +150', bend: shift(150) },
  { name: 'lying −150', bend: shift(-150) },
  { name: 'lying −60', bend: shift(-60) },
  { name: 'time frozen', bend: (quote, _, { start, asOf }) => ({ ...quote, at: asOf(start)?.at ?? quote.at }) },
  {
    name: 'time forged',
    bend: (quote, now, { asOf }) => ({ ...quote, price: asOf(now - 6 * 3600)?.price ?? quote.price, at: now }),
  },
]

/** What a fault hits: one source, or everything of one venue. */
export type Target = { label: string; hits(quote: Quote): boolean }

export const sourceTarget = (id: string): Target => ({
  label: id,
  hits: (quote) => `${quote.source}|${quote.coin}` === id,
})

export const venueTarget = (venue: string): Target => ({
  label: `all of ${venue}`,
  hits: (quote) => venueOf(quote.source) === venue,
})

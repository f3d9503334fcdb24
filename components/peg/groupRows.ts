import type { Coin, PegRow } from '../../utils/peg'

/** What one source says of one coin, over all its quotes that count; of all of them where none does. */
export interface Said {
  coin: Coin
  against?: Coin
  lowest: number
  highest: number
}

/** All quotes of one source: copies of a feed on many chains, pools of one exchange. Together they are one voice. */
export interface SourceGroup {
  venue: string
  rows: PegRow[]
  said: Said[]
  /** Seconds. */
  youngest: number
  oldest: number
  counted: number
  /** Why none counts; one reason for each that differs. */
  reasons: string[]
}

/** Puts the quotes of each source together, in the order in which the sources come. */
export function groupRows(rows: readonly PegRow[]): SourceGroup[] {
  const byVenue = new Map<string, PegRow[]>()
  for (const row of rows) byVenue.set(row.venue, [...(byVenue.get(row.venue) ?? []), row])
  return [...byVenue].map(([venue, own]) => {
    const counting = own.filter((row) => row.counted)
    const telling = counting.length ? counting : own
    const ages = telling.map((row) => row.age)
    return {
      venue,
      rows: own,
      said: saidBy(telling),
      youngest: Math.min(...ages),
      oldest: Math.max(...ages),
      counted: counting.length,
      reasons: counting.length ? [] : [...new Set(own.flatMap((row) => row.note ?? []))],
    }
  })
}

function saidBy(rows: readonly PegRow[]): Said[] {
  const all = new Map<string, Said>()
  for (const { quote } of rows) {
    const { coin, against, price } = quote
    const key = `${coin} ${against ?? ''}`
    const before = all.get(key)
    all.set(key, {
      coin,
      ...(against ? { against } : {}),
      lowest: Math.min(price, before?.lowest ?? price),
      highest: Math.max(price, before?.highest ?? price),
    })
  }
  return [...all.values()]
}

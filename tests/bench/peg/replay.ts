import { type Coin, judgePeg, type PegStatus, type Quote, venueOf } from '../../../utils/peg'
import type { Fault, Target } from './faults'
import type { Series } from './loadSeries'

export interface Moment {
  now: number
  USDC: PegStatus
  USDT: PegStatus
}

const keyOf = (quote: Quote) => `${quote.source}|${quote.coin}`

/** The clean recording, indexed for asking what a source said at a time. */
export class Recording {
  private readonly bySource = new Map<string, Quote[]>()
  readonly series: Series

  constructor(series: Series) {
    this.series = series
    for (const quote of series.quotes) {
      const list = this.bySource.get(keyOf(quote))
      if (list) list.push(quote)
      else this.bySource.set(keyOf(quote), [quote])
    }
  }

  /** The newest quote of a source at a time. */
  asOf(id: string, at: number): Quote | undefined {
    const list = this.bySource.get(id) ?? []
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.at ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return list[low - 1]
  }

  get ids(): string[] {
    return [...this.bySource.keys()]
  }

  /** Every minute (or `step` seconds) from the first row to the last, with the latest quote of each source. */
  *minutes(from: number, to: number, step: number): Generator<{ now: number; quotes: Quote[] }> {
    const { quotes } = this.series
    const latest = new Map<string, Quote>()
    let next = 0
    for (let now = Math.ceil(from / step) * step; now <= to; now += step) {
      for (let quote = quotes[next]; quote && quote.at <= now; quote = quotes[++next]) latest.set(keyOf(quote), quote)
      yield { now, quotes: [...latest.values()] }
    }
  }
}

export interface Window {
  from: number
  to: number
  step: number
}

/** Replays a recording through the judgement, with a fault in one place if wanted. */
export function replay(
  recording: Recording,
  { from, to, step }: Window,
  fault?: { fault: Fault; target: Target },
): Moment[] {
  const moments: Moment[] = []
  const last: Partial<Record<Coin, PegStatus>> = {}
  const start = from + (to - from) * 0.1
  for (const { now, quotes } of recording.minutes(from, to, step)) {
    const seen = fault && now >= start ? bendAll(recording, quotes, now, start, fault) : quotes
    last.USDC = judgePeg('USDC', seen, now, last.USDC)
    last.USDT = judgePeg('USDT', seen, now, last.USDT)
    moments.push({ now, USDC: last.USDC, USDT: last.USDT })
  }
  return moments
}

export function bendAll(
  recording: Recording,
  quotes: Quote[],
  now: number,
  start: number,
  { fault, target }: { fault: Fault; target: Target },
): Quote[] {
  return quotes.flatMap((quote) => {
    if (!target.hits(quote)) return [quote]
    const sibling = quotes.find(
      (other) => venueOf(other.source) === venueOf(quote.source) && other.coin !== quote.coin && !other.against,
    )
    const bent = fault.bend(quote, now, {
      start,
      asOf: (at) => recording.asOf(keyOf(quote), at),
      sibling: quote.against ? undefined : sibling,
    })
    return bent ? [bent] : []
  })
}

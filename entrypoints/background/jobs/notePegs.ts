import { judgePeg, type Quote } from '../../../utils/peg'
import { pegPrefs } from '../../../utils/storage/items/pegPrefs'
import { pegs } from '../../../utils/storage/items/pegs'
import { alertPegs } from './alertPegs'
import { keepHistory } from './keepHistory'

/** A quote that nobody renewed for this long is forgotten, seconds. Judging leaves stale ones out long before. */
const FORGET = 7 * 86_400

/** Takes new quotes in, one a source, judges both pegs anew, and tells what changed. */
export async function notePegs(fresh: readonly Quote[], now = Math.floor(Date.now() / 1000)): Promise<void> {
  if (!fresh.length) return
  const { limits } = (await pegPrefs.get()).alerts
  const { statuses } = await pegs.update((old) => {
    const bySource = new Map(old.quotes.map((quote) => [`${quote.source} ${quote.coin}`, quote]))
    for (const quote of fresh) {
      const key = `${quote.source} ${quote.coin}`
      // Endpoints lag behind each other: an older round must not replace a newer one.
      if ((bySource.get(key)?.at ?? 0) <= quote.at) bySource.set(key, quote)
    }
    const quotes = [...bySource.values()].filter((quote) => now - quote.at < FORGET)
    const judge = (coin: 'USDC' | 'USDT') => judgePeg(coin, quotes, now, old.statuses[coin], limits)
    return { quotes, at: now, statuses: { USDC: judge('USDC'), USDT: judge('USDT') } }
  })
  const judged = [statuses.USDC, statuses.USDT].filter((status) => status !== undefined)
  await keepHistory(judged, now)
  await alertPegs(judged)
}

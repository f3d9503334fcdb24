import { AHEAD } from './limits'
import type { Quote } from './Quote'

/** A quote that nobody renewed for this long is forgotten, seconds. Judging leaves stale ones out long before. */
const FORGET = 7 * 86_400

/**
 * The latest quote of each source. Endpoints lag behind each other, so an older price never replaces a newer one;
 * unless the newer one lies in the future: it was forged, or read while this computer's clock was wrong, and would keep
 * its source silent until then.
 */
export function replaceQuotes(old: readonly Quote[], fresh: readonly Quote[], now: number): Quote[] {
  const latest = new Map<string, Quote>()
  for (const quote of [...old, ...fresh]) {
    const key = `${quote.source} ${quote.coin} ${quote.against ?? ''}`
    const before = latest.get(key)
    if (!before || before.at > now + AHEAD || before.at <= quote.at) latest.set(key, quote)
  }
  return [...latest.values()].filter(({ at }) => Math.abs(now - at) < FORGET)
}

import type { AccountFacts } from './AccountFacts'

/** Names and code are asked for again after a day; after an hour where some of it could not be asked. Seconds. */
const DAY = 86_400
const HOUR = 3600

/** Is it time to ask again what an address is? */
export function isDue(facts: AccountFacts | undefined, now: number): boolean {
  if (!facts) return true
  return now - facts.at >= (facts.partial ? HOUR : DAY) || facts.at > now + HOUR
}

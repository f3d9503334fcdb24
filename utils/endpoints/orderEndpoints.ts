import type { Healths } from './Health'

/**
 * In which order to ask. The user's own endpoints keep the order the user gave them and come first; public ones
 * follow by measured round trip, those never asked before the slow ones. Who rests comes last, but is not left out:
 * with everything resting, trying is better than a blank.
 */
export function orderEndpoints(
  own: readonly string[],
  open: readonly string[],
  health: Healths,
  now: number,
): string[] {
  // A newcomer is taken to be about as quick as a usual public endpoint, so that it gets a turn.
  const guess = 250
  const byLatency = [...new Set(open)]
    .filter((url) => !own.includes(url))
    .map((url, index) => ({ url, index, cost: (health[url]?.latency ?? guess) * (1 + (health[url]?.failures ?? 0)) }))
    .sort((a, b) => a.cost - b.cost || a.index - b.index)
    .map(({ url }) => url)
  const all = [...new Set([...own, ...byLatency])]
  const rests = (url: string) => (health[url]?.restUntil ?? 0) > now
  return [...all.filter((url) => !rests(url)), ...all.filter(rests)]
}

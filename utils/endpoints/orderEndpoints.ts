import type { Healths } from './Health'

/** Whether the user's own endpoints are asked in the order the user gave them, or the quickest and soundest first. */
export type Order = 'user' | 'health'

/**
 * In which order to ask. The user's own endpoints come first, in the user's order or by measured health; public ones
 * follow by measured health, those never asked before the slow ones. Who rests comes last, but is not left out: with
 * everything resting, trying is better than a blank.
 */
export function orderEndpoints(
  own: readonly string[],
  open: readonly string[],
  health: Healths,
  now: number,
  order: Order = 'user',
): string[] {
  // A newcomer is taken to be about as quick as a usual public endpoint, so that it gets a turn.
  const guess = 250
  const byHealth = (urls: readonly string[]) =>
    urls
      .map((url, index) => ({ url, index, cost: (health[url]?.latency ?? guess) * (1 + (health[url]?.failures ?? 0)) }))
      .sort((a, b) => a.cost - b.cost || a.index - b.index)
      .map(({ url }) => url)
  const mine = [...new Set(own)]
  const others = [...new Set(open)].filter((url) => !own.includes(url))
  const all = [...(order === 'health' ? byHealth(mine) : mine), ...byHealth(others)]
  const rests = (url: string) => (health[url]?.restUntil ?? 0) > now
  return [...all.filter((url) => !rests(url)), ...all.filter(rests)]
}

import type { Coin } from '../../tokens/Token'
import { spanOf } from './mergeSamples'
import { COARSE, FINE, KEEP_FINE, type PegSample } from './PegSample'
import type { Round } from './planBackfill'
import { maskOf } from './voices'

/** Longest time that a round speaks for: the usual heartbeat of a day and an hour's delay. */
const SPEAKS_FOR = 25 * 3600

const CHAINLINK = maskOf(['chainlink'])

/**
 * A feed's past as samples: five minutes each for the last month, hours before. Between two rounds the price stayed
 * within the feed's deviation, so the last one speaks; where it is too old there is a gap. One source alone says
 * nothing of the state, which stays unknown.
 */
export function samplesOfRounds(coin: Coin, rounds: readonly Round[], now: number): PegSample[] {
  const ordered = [...rounds].sort((a, b) => a.at - b.at)
  const [first] = ordered
  if (!first) return []
  const samples: PegSample[] = []
  const fineFrom = spanOf(now - KEEP_FINE, COARSE)
  let next = 0
  for (let at = spanOf(first.at, COARSE); at < now; ) {
    const step = at < fineFrom ? COARSE : FINE
    const within: Round[] = []
    const before = ordered[next - 1]
    for (let round = ordered[next]; round && round.at < at + step; round = ordered[++next]) within.push(round)
    const speaking = [...(before && at - before.at <= SPEAKS_FOR ? [before] : []), ...within]
    const values = speaking.map(({ price }) => Math.round((price - 1) * 1e6) / 100)
    const last = values.at(-1)
    if (last !== undefined) {
      const [low, high] = [Math.min(...values), Math.max(...values)]
      samples.push({ coin, step, at, bps: last, low, high, state: 'unknown', sources: 1, by: CHAINLINK, count: 0 })
    }
    at += step
  }
  return samples
}

import { venueName } from '../../utils/peg'
import { namesIn } from '../../utils/peg/history'

/**
 * Who stood behind a point of the chart: `2 sources: Chainlink, Pyth`; `at least 2 of Chainlink, Kraken, Pyth` where
 * they were not the same all the time; the number alone where that is all that was kept.
 * @param fewest sources that counted at any time in it.
 * @param by everybody who did, a bit each.
 */
export function sourcesText(fewest: number, by: number): string {
  const names = namesIn(by).map(venueName)
  const number = fewest === 1 ? '1 source' : `${fewest} sources`
  if (!names.length || names.length < fewest) return number
  const list = names.join(', ')
  if (names.length === fewest) return `${number}: ${list}`
  return fewest ? `at least ${fewest} of ${list}` : `none at times, else ${list}`
}

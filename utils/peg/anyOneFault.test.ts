import { describe, expect, it } from 'vitest'
import { courses } from '../../tests/fixtures/market/courses'
import { faults } from '../../tests/fixtures/market/faults'
import { isLate, isOpposite, isWrong, play, write } from '../../tests/fixtures/market/play'
import { Random } from '../../tests/fixtures/market/Random'
import { type Source, venues } from '../../tests/fixtures/market/sources'
import { venueOf } from './venueOf'

/*
 * Every invented event with every fault, three to six sources, in dollars alone or with prices of one coin in the other
 * among them. `npm run explore:peg` plays thousands of these, with slower sources too.
 */
const minutely = venues.map((group) => group.map((source) => ({ ...source, every: 60, lag: 0 })))
const named = (...names: string[]) =>
  names.map((name) => minutely.find(([first]) => first && venueOf(first.id) === name) ?? [])

const SETS: Record<string, Source[][]> = {
  'three exchanges': named('kraken', 'bitstamp', 'gemini'),
  'an exchange, a feed and an aggregator': named('kraken', 'chainlink', 'coingecko'),
  'four in dollars': named('kraken', 'bitstamp', 'chainlink', 'pyth'),
  'three in dollars and a pool': named('kraken', 'chainlink', 'pyth', 'uniswapv3'),
  'three in dollars and two pools': named('gemini', 'bitstamp', 'chainlink', 'uniswapv3', 'curve'),
  'five in dollars': named('kraken', 'bitstamp', 'gemini', 'chainlink', 'pyth'),
  'four in dollars, an exchange and a pool': named('kraken', 'gemini', 'chainlink', 'pyth', 'binance', 'uniswapv3'),
}

/** Minutes of four hours in which a state may have been kept for longer than five. */
const MOST = 4

/** Sources broken in turn: each name of prices alone, then all that its venue says. */
const placesOf = (groups: Source[][]) => [...groups.flat().map((source) => [source]), ...groups]

describe.each(Object.entries(courses))('%s', (event, make) => {
  it.each(Object.entries(faults))('is judged rightly while one source is %s', (fault, makeFault) => {
    const turn = event.length + fault.length
    // One set of sources for each event and fault, another with the next: all together in some seconds.
    const sets = Object.entries(SETS).filter((_, i, all) => (i + turn) % all.length === 0)
    sets.forEach(([name, groups], i) => {
      const random = new Random(event.length * 1009 + fault.length * 31 + i)
      const broken = random.pick(placesOf(groups))
      const bend = makeFault(random)
      const sources = groups.flat()
      const all = play(
        make(random),
        sources,
        (source) => (broken.includes(source) ? bend : undefined),
        60,
        random,
        [20, 200],
      )
      for (const coin of ['USDC', 'USDT'] as const) {
        const where = `${name}, ${broken.map(({ id }) => id).join(' and ')} broken, ${coin}`
        expect([where, ...all[coin].filter(isOpposite).map(write)]).toEqual([where])
        // Around a threshold a state is kept a little longer, so that it does not flap.
        const wrong = all[coin].filter(isWrong).map(write)
        expect([where, ...(wrong.length > MOST ? wrong : [])]).toEqual([where])
        const unknown = all[coin].filter(({ status }) => status.state === 'unknown').length
        // Two that are left of three may be of one kind, or contradict each other; with more it is known what holds.
        if (groups.length > 3) expect([where, unknown < all[coin].length / 4]).toEqual([where, true])
        if (fault === 'none') expect([where, ...all[coin].filter(isLate).map(write)]).toEqual([where])
      }
    })
  })
})

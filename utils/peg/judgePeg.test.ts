import { describe, expect, it } from 'vitest'
import type { Coin } from '../tokens/Token'
import { judgePeg } from './judgePeg'
import type { PegStatus } from './PegStatus'
import type { Quote, QuoteKind } from './Quote'

const NOW = 1_700_000_000

/** A dollar price: source, kind, coin, basis points from a dollar, age in seconds. */
const quote = (source: string, kind: QuoteKind, coin: Coin, bps: number, age = 10): Quote => ({
  source,
  kind,
  coin,
  price: 1 + bps / 1e4,
  at: NOW - age,
})
/** A price of USDC in USDT. */
const against = (source: string, kind: QuoteKind, bps: number, age = 10): Quote => ({
  ...quote(source, kind, 'USDC', bps, age),
  against: 'USDT',
})
const judge = (coin: Coin, quotes: readonly Quote[], previous?: PegStatus, now = NOW) =>
  judgePeg(coin, quotes, now, previous)

describe('with one source', () => {
  it('says its price, and that the peg is not known', () => {
    const status = judge('USDC', [quote('chainlink:1:USDC', 'oracle', 'USDC', -3, 3600)])
    expect(status).toMatchObject({ state: 'unknown', bps: -3, sources: 1, oldest: NOW - 3600, disagreement: null })
    expect(status.price).toBeCloseTo(0.9997)
    expect(status.reason).toBe('only one source: Chainlink')
  })

  it('takes the copies of one feed on many chains for one source', () => {
    const copies = [1, 8453, 42161].map((id) => quote(`chainlink:${id}:USDC`, 'oracle', 'USDC', 1, 60))
    expect(judge('USDC', copies)).toMatchObject({ state: 'unknown', sources: 1 })
  })

  it('takes all aggregators for one source, as they repeat the same exchanges', () => {
    const all = ['coingecko', 'defillama', 'cmc'].map((id) => quote(`${id}:USDC`, 'aggregator', 'USDC', 1))
    expect(judge('USDC', all)).toMatchObject({ state: 'unknown', sources: 1, bps: 1 })
  })

  it('says who alone names dollars, where prices against the other coin are all there is beside', () => {
    const quotes = [quote('kraken:USDTUSD', 'cex', 'USDT', 0), against('uniswapv3:0x1', 'dex', 1)]
    expect(judge('USDC', quotes).reason).toBe('only one source in dollars, and it prices USDT: Kraken')
    const both = ['coingecko', 'defillama'].map((id) => quote(`${id}:USDC`, 'aggregator', 'USDC', 1))
    expect(judge('USDC', both).reason).toBe('only one source: CoinGecko, DefiLlama repeat each other')
  })

  it('does not judge where aggregators alone name dollars, whatever is priced in the other coin', () => {
    const others = [against('binance:USDCUSDT', 'cex', 1), against('uniswapv3:0x1', 'dex', 2)]
    const both = (['USDC', 'USDT'] as const).map((coin) => quote(`coingecko:${coin}`, 'aggregator', coin, 0))
    for (const coin of ['USDC', 'USDT'] as const) {
      const { state, reason } = judge(coin, [...others, ...both])
      expect([state, reason]).toEqual(['unknown', 'only aggregators name dollars, and they repeat others: CoinGecko'])
      const feed = quote(`chainlink:1:${coin}`, 'oracle', coin, 0, 3600)
      expect(judge(coin, [...others, ...both, feed]).state).toBe('on-peg')
    }
  })

  it('takes the candles of one exchange for one source', () => {
    const same = [against('binance:USDCUSDT', 'cex', 1), against('binance:USDCUSDT:1h', 'cex', 1)]
    expect(judge('USDC', [...same, quote('binance:USDCUSD', 'cex', 'USDC', 1)])).toMatchObject({
      state: 'unknown',
      sources: 1,
    })
  })
})

describe('with two sources of one kind', () => {
  const two = (bps: number) => ['kraken', 'bitstamp'].map((id) => quote(`${id}:USDCUSD`, 'cex', 'USDC', bps))

  it('gives no all-clear, and says why', () => {
    expect(judge('USDC', two(0))).toMatchObject({
      state: 'unknown',
      sources: 2,
      reason: 'only one kind of source: exchanges, Kraken, Bitstamp',
    })
  })

  it('warns all the same', () => {
    expect(judge('USDC', two(-300))).toMatchObject({ state: 'off-peg', side: 'below' })
  })

  it('gives the all-clear with a third of it', () => {
    expect(judge('USDC', [...two(0), quote('gemini:USDCUSD', 'cex', 'USDC', 1)]).state).toBe('on-peg')
  })

  it('knows the venue behind an id that begins with its kind', () => {
    const same = ['cex:kraken:USDC', 'cex:bitstamp:USDC', 'oracle:chainlink:1', 'oracle:chainlink:8453']
    expect(
      judge(
        'USDC',
        same.map((id) => quote(id, id.startsWith('cex') ? 'cex' : 'oracle', 'USDC', 0)),
      ),
    ).toMatchObject({
      state: 'on-peg',
      sources: 3,
    })
  })
})

describe('with prices of the two coins against each other alone', () => {
  it('does not know the peg, level as they may be', () => {
    const quotes = [against('binance:USDCUSDT', 'cex', 1), against('uniswapv3:0x1', 'dex', 1)]
    const status = judge('USDC', quotes)
    expect(status).toMatchObject({ state: 'unknown', price: null, bps: null })
    expect(status.reason).toContain('no price in dollars')
  })

  it('says how far they are apart', () => {
    const quotes = [against('binance:USDCUSDT', 'cex', 470), against('uniswapv3:0x1', 'dex', 480)]
    expect(judge('USDC', quotes).reason).toMatch(/USDC is 4\.7\d% above USDT/)
    expect(judge('USDT', quotes).reason).toMatch(/USDT is 4\.\d\d% below USDC/)
  })
})

describe('which of the two moved', () => {
  // After 2023-03-11: USDC fell, USDT rose a little, pools saw the difference alone.
  const usdcFell = [
    quote('chainlink:1:USDC', 'oracle', 'USDC', -310, 60),
    quote('chainlink:1:USDT', 'oracle', 'USDT', 20, 60),
    against('uniswapv3:0x1:USDCUSDT', 'dex', -330),
  ]

  it('follows a pool and one feed', () => {
    expect(judge('USDC', usdcFell)).toMatchObject({ state: 'off-peg', side: 'below', sources: 2 })
    expect(judge('USDT', usdcFell)).toMatchObject({ state: 'on-peg' })
  })

  // After 2018-10-15: USDT fell, and USDC looked dear in it.
  it('does not blame USDC where it is dear in USDT alone', () => {
    const quotes = [
      quote('kraken:USDTUSD', 'cex', 'USDT', -400),
      quote('bitstamp:USDTUSD', 'cex', 'USDT', -420),
      quote('kraken:USDCUSD', 'cex', 'USDC', 5),
      against('uniswapv3:0x1:USDCUSDT', 'dex', 425),
    ]
    expect(judge('USDT', quotes)).toMatchObject({ state: 'off-peg', side: 'below' })
    expect(judge('USDC', quotes)).toMatchObject({ state: 'on-peg' })
  })

  it('does not trust a feed that two pools contradict', () => {
    const stuck = [
      quote('chainlink:1:USDC', 'oracle', 'USDC', 0, 7200),
      quote('chainlink:1:USDT', 'oracle', 'USDT', 0, 7200),
      against('uniswapv3:0x1', 'dex', -300),
      against('curve:1:0x2', 'dex', -310),
    ]
    for (const coin of ['USDC', 'USDT'] as const) expect(judge(coin, stuck).state).toBe('unknown')
  })

  it('does not trust a feed with the two coins swapped', () => {
    const swapped = [
      quote('chainlink:1:USDC', 'oracle', 'USDC', 0, 60),
      quote('chainlink:1:USDT', 'oracle', 'USDT', -310, 60),
      against('uniswapv3:0x1', 'dex', -310),
      against('curve:1:0x2', 'dex', -310),
    ]
    for (const coin of ['USDC', 'USDT'] as const) expect(judge(coin, swapped).state).toBe('unknown')
  })

  it('does not believe one source that both coins fell alike', () => {
    const offset = [
      quote('chainlink:1:USDC', 'oracle', 'USDC', -150, 60),
      quote('chainlink:1:USDT', 'oracle', 'USDT', -150, 60),
      against('uniswapv3:0x1', 'dex', 0),
    ]
    for (const coin of ['USDC', 'USDT'] as const) expect(judge(coin, offset).state).toBe('unknown')
  })

  it('does not believe one source that a coin rose and the other stood still', () => {
    // The feed is 0.6% too high about both, and USDT fell by 0.6%.
    const tooHigh = [
      quote('chainlink:1:USDC', 'oracle', 'USDC', 60, 60),
      quote('chainlink:1:USDT', 'oracle', 'USDT', 0, 60),
      against('uniswapv3:0x1', 'dex', 60),
      against('curve:1:0x2', 'dex', 60),
    ]
    for (const coin of ['USDC', 'USDT'] as const) expect(judge(coin, tooHigh).state).toBe('unknown')
    const second = quote('kraken:USDCUSD', 'cex', 'USDC', 62)
    expect(judge('USDC', [...tooHigh, second])).toMatchObject({ state: 'drifting', side: 'above' })
  })

  it('does not believe one source that a coin fell while the other rose nearly as much', () => {
    // The feed is 0.5% too low about both, and USDC rose by 0.8%.
    const tooLow = [
      quote('chainlink:1:USDC', 'oracle', 'USDC', 30, 60),
      quote('chainlink:1:USDT', 'oracle', 'USDT', -50, 60),
      against('uniswapv3:0x1', 'dex', 80),
    ]
    for (const coin of ['USDC', 'USDT'] as const) expect(judge(coin, tooLow).state).toBe('unknown')
    // Who flees a coin drives up the other: far less than the one fell.
    const fled = [
      quote('chainlink:1:USDC', 'oracle', 'USDC', -90, 60),
      quote('chainlink:1:USDT', 'oracle', 'USDT', 20, 60),
      against('uniswapv3:0x1', 'dex', -110),
    ]
    expect(judge('USDC', fled)).toMatchObject({ state: 'drifting', side: 'below' })
    expect(judge('USDT', fled)).toMatchObject({ state: 'on-peg' })
  })

  it('takes an exchange, with another and a pool that bear it out, for two kinds', () => {
    const quotes = [
      quote('kraken:USDCUSD', 'cex', 'USDC', 1),
      quote('kraken:USDTUSD', 'cex', 'USDT', 0),
      against('binance:USDCUSDT', 'cex', 2),
      against('uniswapv3:0x1', 'dex', 1),
    ]
    for (const coin of ['USDC', 'USDT'] as const)
      expect(judge(coin, quotes)).toMatchObject({ state: 'on-peg', sources: 3 })
    expect(judge('USDC', quotes.slice(0, 3)).reason).toMatch('only one kind of source: exchanges')
  })

  it('does not take a price that only shares a side with a wild one for bearing it out', () => {
    const wild = [quote('kraken:USDTUSD', 'cex', 'USDT', 90_000), against('uniswapv3:0x1', 'dex', -60)]
    expect(judge('USDT', wild).state).toBe('unknown')
    const fits = [quote('kraken:USDTUSD', 'cex', 'USDT', 65), against('uniswapv3:0x1', 'dex', -60)]
    expect(judge('USDT', fits)).toMatchObject({ state: 'drifting', side: 'above' })
  })

  it('follows one source in dollars and a pool against another that is stuck, where both price the other coin alike', () => {
    const stuck = [
      quote('kraken:USDCUSD', 'cex', 'USDC', 0),
      quote('kraken:USDTUSD', 'cex', 'USDT', 1),
      quote('chainlink:1:USDC', 'oracle', 'USDC', -150),
      quote('chainlink:1:USDT', 'oracle', 'USDT', 0),
      against('uniswapv3:0x1', 'dex', -152),
    ]
    expect(judge('USDC', stuck)).toMatchObject({ state: 'off-peg', side: 'below' })
    // Kraken is 1.5% too high about both coins: who prices the other one rightly is not known.
    const [usdc, usdt, ...rest] = stuck as [Quote, Quote, Quote, Quote, Quote]
    expect(judge('USDC', [usdc, { ...usdt, price: 1.015 }, ...rest]).state).toBe('unknown')
  })

  it('takes a second look before it believes one source again that prices of one coin in the other did not bear out', () => {
    const at = (usdc: number, ratio: number) => [
      quote('chainlink:1:USDC', 'oracle', 'USDC', usdc, 60),
      quote('chainlink:1:USDT', 'oracle', 'USDT', usdc, 60),
      against('uniswapv3:0x1', 'dex', ratio),
    ]
    let status = judge('USDC', at(0, 0))
    const states = [at(-150, 0), at(-150, 0), at(0, 0), at(0, 0), at(0, 0), at(0, 0), at(0, 0)].map((quotes, i) => {
      status = judge('USDC', quotes, status, NOW + 60 * (i + 1))
      if (i > 1 && i < 6) expect(status.reason).toBe('the sources have only just agreed')
      return status.state
    })
    expect(states).toEqual(['on-peg', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'on-peg'])
    expect(status.reason).toBeUndefined()
  })

  it('does not turn prices against the other coin into votes by the one source that prices it', () => {
    // Kraken is right about USDC; Coinbase is wrong about USDT; the pools would repeat Coinbase's mistake.
    const quotes = [
      quote('kraken:USDCUSD', 'cex', 'USDC', 0),
      quote('coinbase:USDTUSD', 'cex', 'USDT', 150),
      against('binance:USDCUSDT', 'cex', 0),
      against('uniswapv3:0x1', 'dex', 0),
      against('curve:1:0x2', 'dex', 0),
    ]
    expect(judge('USDC', quotes).state).toBe('unknown')
  })
})

describe('with sources that contradict each other', () => {
  it('does not know, and says how far they are apart', () => {
    const quotes = [quote('kraken:USDCUSD', 'cex', 'USDC', -250), quote('chainlink:1:USDC', 'oracle', 'USDC', 0, 60)]
    expect(judge('USDC', quotes)).toMatchObject({
      state: 'unknown',
      sources: 2,
      disagreement: 250,
      reason: 'the sources contradict each other: they are 2.50% apart',
    })
  })

  it('takes two prices astride a threshold for one price', () => {
    const quotes = [quote('kraken:USDCUSD', 'cex', 'USDC', -55), quote('bitstamp:USDCUSD', 'cex', 'USDC', -48)]
    expect(judge('USDC', quotes).state).toBe('drifting')
    expect(
      judge('USDC', [quote('kraken:U', 'cex', 'USDC', -52), quote('chainlink:1:U', 'oracle', 'USDC', -45)]).state,
    ).toBe('on-peg')
  })

  it('does not let one loud source and one noisy pool make a majority', () => {
    const quotes = [
      quote('kraken:USDTUSD', 'cex', 'USDT', 1),
      quote('coinbase:USDTUSD', 'cex', 'USDT', -150),
      quote('pool15m:USDT', 'dex', 'USDT', -55),
    ]
    expect(judge('USDT', quotes).state).not.toMatch(/drifting|off-peg/)
  })
})

describe('the price beside a state', () => {
  const spread = [
    quote('kraken:USDTUSD', 'cex', 'USDT', 130),
    quote('coinbase:USDTUSD', 'cex', 'USDT', 125),
    quote('chainlink:1:USDT', 'oracle', 'USDT', 5000),
  ]

  it('is not pulled away by a wild source', () => {
    expect(judge('USDT', spread)).toMatchObject({ state: 'off-peg', side: 'above', bps: 130 })
  })

  it('is of those who still speak for a state that is kept while the sources contradict each other', () => {
    const before = judge('USDT', spread, undefined, NOW - 60)
    const [kraken, , wild] = spread as [Quote, Quote, Quote]
    const status = judge('USDT', [kraken, { ...wild, price: 0.6 }], before)
    expect(status).toMatchObject({ state: 'off-peg', bps: 130 })
  })

  it('is nobody’s while two contradict each other', () => {
    const [kraken, , wild] = spread as [Quote, Quote, Quote]
    expect(judge('USDT', [kraken, { ...wild, price: 0.6 }])).toMatchObject({ state: 'unknown', price: null, bps: null })
  })
})

describe('stale quotes', () => {
  const fresh = quote('kraken:USDCUSD', 'cex', 'USDC', 0)

  it.each([
    ['an exchange after an hour', quote('bitstamp:USDCUSD', 'cex', 'USDC', 0, 3901)],
    ['an aggregator of yesterday', quote('cmc2:USDC:daily-close', 'aggregator', 'USDC', 0, 80_000)],
    ['a feed after its heartbeat', { ...quote('chainlink:42161:USDC', 'oracle', 'USDC', 0, 1200), heartbeat: 255 }],
    ['a feed of a year ago', quote('chainlink:1:USDC', 'oracle', 'USDC', 0, 365 * 86_400)],
  ])('do not count: %s', (_, stale) => {
    expect(judge('USDC', [fresh, stale])).toMatchObject({ state: 'unknown', sources: 1 })
  })

  it('do count within their limit: a feed that had no reason to speak', () => {
    expect(judge('USDC', [fresh, quote('chainlink:1:USDC', 'oracle', 'USDC', 3, 80_000)])).toMatchObject({
      state: 'on-peg',
      sources: 2,
      oldest: NOW - 80_000,
    })
  })

  it('are never enough for an all-clear', () => {
    const old = ['kraken', 'bitstamp', 'gemini'].map((id) => quote(`${id}:USDCUSD`, 'cex', 'USDC', 0, 1800))
    expect(judge('USDC', old)).toMatchObject({ state: 'unknown', reason: 'no price is recent enough' })
  })

  it('do not outvote what is new', () => {
    // After 2023-03-11 00:36: two see the fall, the hourly sources still speak of the hour before.
    const quotes = [
      quote('kraken:USDCUSD', 'cex', 'USDC', -160),
      quote('bitstamp:USDCUSD', 'cex', 'USDC', -170),
      quote('cryptocompare:USDCUSD', 'aggregator', 'USDC', 0, 2400),
      quote('uniswap:USDC', 'dex', 'USDC', 0, 2400),
      quote('gemini:USDCUSD', 'cex', 'USDC', 0, 2400),
    ]
    expect(judge('USDC', quotes)).toMatchObject({ state: 'off-peg', side: 'below' })
  })
})

it('with all sources down, is no longer known once the last prices have grown old', () => {
  const last = [
    quote('kraken:USDCUSD', 'cex', 'USDC', 0),
    quote('bitstamp:USDCUSD', 'cex', 'USDC', 1),
    { ...quote('chainlink:1:USDC', 'oracle', 'USDC', 0), heartbeat: 3600 },
  ]
  let status = judge('USDC', last)
  expect(status.state).toBe('on-peg')
  for (let minute = 1; minute <= 90; minute++) status = judge('USDC', last, status, NOW + minute * 60)
  expect(status).toMatchObject({ state: 'unknown', price: null, sources: 0 })
  expect(status.reason).toMatch(/every price is at least 2 h old: the sources are down, or the clock/)
})

describe('the clock', () => {
  const at = (age: number) =>
    ['kraken', 'bitstamp', 'gemini'].map((id) => quote(`${id}:USDCUSD`, 'cex', 'USDC', 0, age))

  it('is noticed to be slow when the prices come from the future', () => {
    expect(judge('USDC', at(-3 * 3600))).toMatchObject({ state: 'unknown', sources: 0 })
    expect(judge('USDC', at(-3 * 3600)).reason).toBe('the clock of this computer seems to be 3 h slow')
  })

  it('is noticed also where two exchanges alone answer, one of them without a price in dollars', () => {
    const slow = [
      quote('kraken:USDCUSD', 'cex', 'USDC', 0, -5 * 3600),
      against('binance:USDCUSDT', 'cex', 0, -5 * 3600),
    ]
    expect(judge('USDC', slow).reason).toBe('the clock of this computer seems to be 5 h slow')
    const fast = slow.map((entry) => ({ ...entry, at: NOW - 5 * 3600 }))
    expect(judge('USDC', fast).reason).toContain('the clock of this computer is fast')
  })

  it('is noticed where just one exchange answers, by the clock of its server', () => {
    const alone = (ahead: number, served?: number) => [
      { ...quote('kraken:USDCUSD', 'cex', 'USDC', 0, -ahead), ...(served === undefined ? {} : { served }) },
    ]
    const hours = 3 * 3600
    expect(judge('USDC', alone(hours, NOW + hours + 4)).reason).toBe('the clock of this computer seems to be 3 h slow')
    expect(judge('USDC', alone(-hours, NOW - hours)).reason).toContain('the clock of this computer is fast')
    // The time of the trade alone is wrong, or nothing is known of the server's.
    expect(judge('USDC', alone(hours, NOW)).reason).not.toContain('clock')
    expect(judge('USDC', alone(-hours, NOW)).reason).not.toContain('clock')
    expect(judge('USDC', alone(hours)).reason).not.toContain('clock')
    // Others answer, and their time is as it should be.
    const others = [quote('chainlink:1:USDC', 'oracle', 'USDC', 0), quote('pyth:1:USDC', 'oracle', 'USDC', 0)]
    expect(judge('USDC', [...alone(hours, NOW + hours), ...others])).toMatchObject({ state: 'unknown' })
    expect(judge('USDC', [...alone(hours, NOW + hours), ...others]).reason).not.toContain('clock')
  })

  it('is suspected to be fast when every price is hours old', () => {
    const status = judge('USDC', at(5 * 3600))
    expect(status.state).toBe('unknown')
    expect(status.reason).toContain('at least 5 h old')
    expect(status.reason).toContain('clock')
  })

  it('is not blamed for one source with a forged time', () => {
    const [first] = at(10)
    const second = quote('chainlink:1:USDC', 'oracle', 'USDC', 0)
    const status = judge('USDC', [first, second, quote('liar:USDC', 'cex', 'USDC', -900, -86_400)] as Quote[])
    expect(status).toMatchObject({ state: 'on-peg', sources: 2 })
  })
})

describe('junk', () => {
  const good = [quote('kraken:USDCUSD', 'cex', 'USDC', 0), quote('chainlink:1:USDC', 'oracle', 'USDC', 1)]
  const like = (change: Record<string, unknown>) => ({ ...quote('junk:USDC', 'cex', 'USDC', -900), ...change })
  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('trap')
      },
    },
  )

  it.each([
    ['NaN', like({ price: Number.NaN })],
    ['infinity', like({ price: Number.POSITIVE_INFINITY })],
    ['zero', like({ price: 0 })],
    ['a negative price', like({ price: -1 })],
    ['a price as text', like({ price: '0.91' })],
    ['a price with eight decimals left in', like({ price: 99_970_000 })],
    ['no time', like({ at: undefined })],
    ['a time in milliseconds', like({ at: NOW * 1000 })],
    ['a time as text', like({ at: String(NOW) })],
    ['another coin', like({ coin: 'DAI' })],
    ['another pair', like({ against: 'EUR' })],
    ['a coin against itself', like({ against: 'USDC' })],
    ['no kind', like({ kind: 'rumour' })],
    ['no source', like({ source: '' })],
    ['a source that is only a colon', like({ source: ':USDC' })],
    ['nothing', null],
    ['a number', 7],
    ['a trap', trap],
  ])('does not count and does not throw: %s', (_, junk) => {
    expect(judge('USDC', [...good, junk, junk] as Quote[])).toMatchObject({ state: 'on-peg', sources: 2, bps: 0.5 })
  })

  it.each([[undefined], [null], ['quotes'], [{}], [[]]])('does not throw for %s in place of quotes', (quotes) => {
    expect(judge('USDC', quotes as unknown as Quote[])).toMatchObject({
      state: 'unknown',
      price: null,
      reason: 'no source has answered',
    })
  })

  it.each([[{}], [{ ...judge('USDC', good), state: 'constructor' }], [{ ...judge('USDC', good), since: 'x' }], [trap]])(
    'does not throw for a broken memory',
    (previous) => {
      expect(judge('USDC', good, previous as PegStatus).state).toBe('on-peg')
    },
  )

  it.each([[Number.NaN], [-5], [Number.POSITIVE_INFINITY]])('does not throw at the time %s', (now) => {
    expect(judge('USDC', good, undefined, now).state).toBe('unknown')
  })

  it('forgets the memory of the other coin', () => {
    const other = judge('USDT', [quote('kraken:U', 'cex', 'USDT', -300), quote('bitstamp:U', 'cex', 'USDT', -300)])
    expect(judge('USDC', good, other).state).toBe('on-peg')
  })

  it('bears thousands of quotes', () => {
    const many = Array.from({ length: 5000 }, (_, i) => quote(`venue${i % 50}:${i}`, 'cex', 'USDC', i % 3))
    expect(judge('USDC', many).state).toBe('on-peg')
  })
})

describe('thresholds', () => {
  const two = (bps: number) => [
    quote('kraken:USDCUSD', 'cex', 'USDC', bps),
    quote('chainlink:1:USDC', 'oracle', 'USDC', bps),
  ]

  it('are the usual ones unless the user says otherwise', () => {
    expect(judgePeg('USDC', two(-30), NOW).state).toBe('on-peg')
    expect(judgePeg('USDC', two(-30), NOW, undefined, { drift: 20, off: 40 }).state).toBe('drifting')
    expect(judgePeg('USDC', two(-120), NOW, undefined, { drift: 150, off: 300 }).state).toBe('on-peg')
  })

  it('cannot be switched off by a broken setting', () => {
    for (const drift of [Number.NaN, 0, -1, '9', 1e9] as number[]) {
      expect(judgePeg('USDC', two(-300), NOW, undefined, { drift, off: drift }).state).toBe('off-peg')
    }
  })
})

describe('aggregators', () => {
  const two = (...bps: number[]) =>
    bps.map((value, i) => quote(`${i ? 'defillama' : 'coingecko'}:USDC`, 'aggregator', 'USDC', value))

  it('are one voice also where nobody contradicts them', () => {
    const pool = { ...quote('curve:USDC', 'dex', 'USDC', -70), at: NOW - 900 }
    // Two aggregators and an older pool: two voices, one of them in doubt.
    expect(judge('USDC', [...two(-72, -71), quote('kraken:USDC', 'cex', 'USDC', 0)]).state).toBe('unknown')
    expect(judge('USDC', [...two(0, 1), pool]).state).toBe('unknown')
    expect(judge('USDC', [...two(0, 1), quote('kraken:USDC', 'cex', 'USDC', 0)])).toMatchObject({
      state: 'on-peg',
      sources: 2,
    })
  })

  it('say the fresh price where one of them is far older', () => {
    const [old, fresh] = two(0, -150) as [Quote, Quote]
    const quotes = [{ ...old, at: NOW - 3000 }, fresh, quote('kraken:USDC', 'cex', 'USDC', -155)]
    expect(judge('USDC', quotes)).toMatchObject({ state: 'off-peg', side: 'below' })
  })
})

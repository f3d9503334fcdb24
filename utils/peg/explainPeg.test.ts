import { describe, expect, it } from 'vitest'
import type { Coin } from '../tokens/Token'
import { explainPeg } from './explainPeg'
import { judgePeg } from './judgePeg'
import type { Quote, QuoteKind } from './Quote'

/** 2023-03-11 14:05 UTC */
const NOW = 1_678_543_500

const quote = (source: string, kind: QuoteKind, coin: Coin, bps: number, age = 10): Quote => ({
  source,
  kind,
  coin,
  price: 1 + bps / 1e4,
  at: NOW - age,
})
const explain = (quotes: Quote[]) =>
  explainPeg({ USDC: judgePeg('USDC', quotes, NOW), USDT: judgePeg('USDT', quotes, NOW) }, quotes, NOW)

const fall: Quote[] = [
  quote('chainlink:1:USDC', 'oracle', 'USDC', -118, 300),
  quote('chainlink:42161:USDC', 'oracle', 'USDC', -120, 30),
  quote('chainlink:1:USDT', 'oracle', 'USDT', 4, 4000),
  quote('kraken:USDCUSD', 'cex', 'USDC', -121),
  quote('kraken:USDTUSD', 'cex', 'USDT', 3),
  quote('bitstamp:USDCUSD', 'cex', 'USDC', -125),
  quote('gemini:USDCUSD', 'cex', 'USDC', 0),
  { ...quote('uniswapv3:1:0x3416cF6C:USDCUSDT', 'dex', 'USDC', -122), against: 'USDT' },
  quote('cmc2:USDC:daily-close', 'aggregator', 'USDC', 0, 50_000),
]

describe('the sentence', () => {
  it('says what moved, how far, on how many sources and since when', () => {
    expect(explain(fall).sentence).toBe(
      'USDC is 1.2% below a dollar on 4 of 5 sources since 14:05 UTC; USDT is normal.',
    )
  })

  it('says in two decimals what is less than a percent', () => {
    const quotes = ['kraken', 'bitstamp'].map((id) => quote(`${id}:USDTUSD`, 'cex', 'USDT', 64))
    expect(explain(quotes).sentence).toBe(
      'USDT is 0.64% above a dollar on 2 of 2 sources since 14:05 UTC; whether USDC is on its peg is not known: no source has answered.',
    )
  })

  it('takes the time in the words that it is given', () => {
    const status = { USDC: judgePeg('USDC', fall, NOW) }
    expect(explainPeg(status, fall, NOW, () => '3:05 PM').sentence).toContain('since 3:05 PM')
  })

  it('says so when nothing is known', () => {
    expect(explainPeg({}, [], NOW).sentence).toBe('Nothing is known of either coin.')
  })
})

describe('the table', () => {
  const rows = new Map(explain(fall).rows.map((row) => [row.quote.source, row]))

  it('has every quote with its age and whether it counted', () => {
    expect(rows.size).toBe(fall.length)
    expect(rows.get('kraken:USDCUSD')).toMatchObject({ venue: 'kraken', age: 10, counted: true })
    expect(rows.get('uniswapv3:1:0x3416cF6C:USDCUSDT')).toMatchObject({ counted: true })
  })

  it('says why one did not count', () => {
    expect(rows.get('cmc2:USDC:daily-close')).toMatchObject({ counted: false, note: 'too old' })
    const alone: Quote[] = [{ ...quote('binance:USDCUSDT', 'cex', 'USDC', 0), against: 'USDT' }]
    expect(explain(alone).rows).toMatchObject([{ counted: false, note: 'no price in dollars to measure it by' }])
    const future = explain([quote('kraken:USDCUSD', 'cex', 'USDC', 0, -9000)])
    expect(future.rows).toMatchObject([{ counted: false, note: 'its time is in the future' }])
  })

  it('says which quotes count as one', () => {
    expect(rows.get('chainlink:1:USDC')?.note).toBe('one of 2 of the same source, which count once')
    expect(rows.get('chainlink:1:USDT')?.note).toBeUndefined()
  })

  it('leaves out what is no quote', () => {
    expect(explainPeg({}, [null, 7, { source: 'x' }] as unknown as Quote[], NOW).rows).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Coin } from '../tokens/Token'
import { explainPeg, judgePeg, type PegStatus, type Quote } from '.'

const NOW = 1_760_000_000
const oracle = (name: string, coin: Coin, bps: number, age = 5): Quote => ({
  source: `${name}:1:${coin}`,
  kind: 'oracle',
  coin,
  price: 1 + bps / 1e4,
  at: NOW - age,
  heartbeat: name === 'pyth' ? 300 : 86_400,
  deviation: name === 'pyth' ? 1000 : 25,
})
const cex = (name: string, coin: Coin, bps: number, age = 5): Quote => ({
  source: `${name}:${coin}USD`,
  kind: 'cex',
  coin,
  price: 1 + bps / 1e4,
  at: NOW - age,
})
const pool = (name: string, bps: number): Quote => ({
  source: `${name}:1:pool:USDCUSDT`,
  kind: 'dex',
  coin: 'USDC',
  against: 'USDT',
  price: 1 + bps / 1e4,
  at: NOW - 10,
})
const both = (make: typeof cex, name: string, bps: number, age?: number) =>
  (['USDC', 'USDT'] as const).map((coin) => make(name, coin, bps, age))

/** One look a minute; each frame's quotes are as old at its minute as they say. */
function play(coin: Coin, frames: readonly Quote[][]): { status: PegStatus; sentence: string }[] {
  let status: PegStatus | undefined
  return frames.map((quotes, minute) => {
    const now = NOW + minute * 60
    const shifted = quotes.map((quote) => ({ ...quote, at: quote.at + minute * 60 }))
    status = judgePeg(coin, shifted, now, status)
    return { status, sentence: explainPeg({ [coin]: status }, shifted, now).sentence }
  })
}
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

const calm = [...both(oracle, 'chainlink', 0, 4000), ...both(oracle, 'pyth', 0), pool('uniswapv3', 0), pool('curve', 0)]

describe('the price beside a state', () => {
  it('is not that of the one who denies it, however far the others are', () => {
    const slide = Array.from({ length: 21 }, (_, minute) => [
      oracle('chainlink', 'USDC', -minute * 10, 60),
      oracle('chainlink', 'USDT', -minute * 5, 60),
      ...both(oracle, 'pyth', 0),
      pool('uniswapv3', -minute * 5),
      pool('curve', -minute * 5),
    ])
    const told = play('USDC', [...slide]).filter(({ status }) => status.state === 'drifting')
    expect(told.length).toBeGreaterThan(3)
    for (const { status, sentence } of told) {
      expect(status.bps).toBeLessThan(-40)
      expect(sentence).toContain('below a dollar')
    }
  })
})

describe('two that are broken', () => {
  it.each([60, 95, 131])('do not win over three through a pool, where an honest price is %i seconds old', (age) => {
    const honest = [...both(oracle, 'pyth', 0), ...both(cex, 'bitstamp', 0, age), pool('uniswapv3', 0)]
    const broken = [...both(oracle, 'chainlink', 1000, 0), ...both(cex, 'kraken', 1000, 0)]
    const told = play('USDT', [...times(3, honest), ...times(8, [...honest, ...broken])])
    expect(told.map(({ status }) => status.state).filter((state) => state !== 'on-peg' && state !== 'unknown')).toEqual(
      [],
    )
  })
})

describe('a state that nobody vouches for any more', () => {
  it('is unknown at once where only prices of one coin in the other are left', () => {
    const told = play('USDC', [...times(3, calm), [pool('uniswapv3', 0), pool('curve', 0)]])
    expect(told[2]?.status.state).toBe('on-peg')
    expect(told[3]?.status).toMatchObject({ state: 'unknown', sources: 0, price: null })
  })

  it('is told as what was, while better news has to last', () => {
    const fallen = [
      cex('kraken', 'USDC', -400),
      cex('bitstamp', 'USDC', -400),
      oracle('chainlink', 'USDC', -400),
      oracle('chainlink', 'USDT', 0, 4000),
    ]
    const back = [
      cex('kraken', 'USDC', -3),
      cex('bitstamp', 'USDC', -5),
      oracle('chainlink', 'USDC', -4),
      oracle('chainlink', 'USDT', 0, 4000),
    ]
    const told = play('USDC', [...times(5, fallen), ...times(5, back)])
    expect(told[4]?.sentence).toContain('4.0% below a dollar on 3 of 3 sources')
    expect(told[5]?.status.state).toBe('off-peg')
    expect(told[5]?.sentence).toMatch(
      /^USDC was below a dollar since .*; the sources say otherwise now, which has to last/,
    )
    expect(told[9]?.sentence).toBe('USDC is normal.')
  })
})

it('does not hang on the order in which two copies of one second come', () => {
  const copies = [-20, -90].map((bps) => ({ ...oracle('chainlink', 'USDC', bps), source: `chainlink:${-bps}:USDC` }))
  const rest = [cex('kraken', 'USDC', -60), oracle('chainlink', 'USDT', 0)]
  expect(judgePeg('USDC', [...copies, ...rest], NOW)).toEqual(judgePeg('USDC', [...copies.reverse(), ...rest], NOW))
})

import { decodeFunctionData, type Hex, numberToHex, pad, parseAbi } from 'viem'
import { describe, expect, it } from 'vitest'
import { curveBalanceRider, curveRider } from './curve'

const TIME = 1_700_000_000
const pool = {
  chainId: 1,
  address: '0xbEbc44782C7dB0a1A60Cb6fe97d0b483032FF1C7',
  usdc: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
  usdt: '0xdAC17F958D2ee523a2206206994597C13D831ec7',
  usdcDecimals: 6,
  usdtDecimals: 6,
  usdcIndex: 1,
  usdtIndex: 2,
} as const
const units = (amount: number): Hex => pad(numberToHex(BigInt(Math.round(amount * 1e6))))

describe('the price', () => {
  it('asks for a swap either way', () => {
    const abi = parseAbi(['function get_dy(int128 i, int128 j, uint256 dx) view returns (uint256)'])
    expect(curveRider(pool).calls.map(({ callData }) => decodeFunctionData({ abi, data: callData }).args)).toEqual([
      [1n, 2n, 1_000_000_000n],
      [2n, 1n, 1_000_000_000n],
    ])
  })

  it('is free of the fee that both ways pay', () => {
    const fee = 0.9996
    const [quote] = curveRider(pool).parse([units(950 * fee), units((1000 / 0.95) * fee)], TIME)
    expect(quote).toMatchObject({ source: 'curve:1:0xbEbc4478:USDCUSDT', coin: 'USDC', against: 'USDT', at: TIME })
    expect(quote?.price).toBeCloseTo(0.95, 6)
  })

  it.each([
    ['reverts', [null, units(1000)]],
    ['gives nothing', [units(0), units(1000)]],
    ['gives more than was put in, either way', [units(1100), units(1100)]],
    ['takes a fee like no such pool', [units(900), units(900)]],
  ])('is none where the pool %s', (_, results) => {
    expect(curveRider(pool).parse(results, TIME)).toEqual([])
  })
})

describe('the balance', () => {
  it('is the share of USDC', () => {
    expect(curveBalanceRider(pool).parse([units(30), units(10)], TIME)).toMatchObject([{ usdcShare: 0.75, at: TIME }])
  })
  it('is unknown for an empty pool', () => {
    expect(curveBalanceRider(pool).parse([units(0), units(0)], TIME)).toEqual([])
  })
})

import { type Address, encodeAbiParameters, type Hex, numberToHex, pad } from 'viem'
import { describe, expect, it } from 'vitest'
import { judgePeg } from '../judgePeg'
import { chainlinkRider } from './chainlink'

const TIME = 1_700_000_000
const address: Address = '0x8fFfFfd4AfB6115b954Bd326cbe7B4BA576818f6'
const feed = {
  chainId: 1,
  base: 'USDC',
  provider: 'chainlink',
  address,
  decimals: 8,
  heartbeat: 82_800,
  deviation: 25,
  sources: [],
  asOf: '2026-11-23',
} as const

const round = (answer: bigint, updatedAt = TIME - 100, { id = 7n, answeredIn = 7n, startedAt = updatedAt } = {}): Hex =>
  encodeAbiParameters(
    [{ type: 'uint80' }, { type: 'int256' }, { type: 'uint256' }, { type: 'uint256' }, { type: 'uint80' }],
    [id, answer, BigInt(startedAt), BigInt(updatedAt), answeredIn],
  )
const word = (value: number): Hex => pad(numberToHex(value))
const read = (answer: Hex | null, decimals: Hex | null = word(8)) =>
  chainlinkRider({ ...feed, sources: [] }).parse([answer, decimals], TIME)

describe('a feed', () => {
  it('becomes a quote with the time of its round', () => {
    expect(read(round(99_970_000n))).toEqual([
      {
        source: 'chainlink:1:USDC',
        coin: 'USDC',
        price: 0.9997,
        at: TIME - 100,
        kind: 'oracle',
        heartbeat: 82_800,
        deviation: 25,
      },
    ])
  })

  it.each([
    ['answers zero', round(0n)],
    ['answers a negative price', round(-1n)],
    ['has no time', round(1n, 0)],
    ['is of the future', round(1n, TIME + 3600)],
    ['repeats an older round', round(99_970_000n, TIME, { id: 7n, answeredIn: 6n })],
    ['reverts', null],
    ['says nothing', '0x' as Hex],
    ['is cut short', round(99_970_000n).slice(0, -2) as Hex],
  ])('that %s gives no quote', (_, answer) => {
    expect(read(answer)).toEqual([])
  })

  it('of other decimals than the registry knows is another feed', () => {
    expect(read(round(99_970_000n), word(18))).toEqual([])
    expect(read(round(99_970_000n), null)).toEqual([])
  })

  it('with a round a year old is read, and then does not count', () => {
    const quotes = read(round(100_000_000n, TIME - 365 * 86_400))
    expect(quotes).toHaveLength(1)
    expect(judgePeg('USDC', quotes, TIME)).toMatchObject({ state: 'unknown', sources: 0 })
  })
})

describe('on a rollup', () => {
  const sequencer: Address = '0xFdB631F5EE196F0ed6FAa767959853A9F217697D'
  const uptime = (answer: bigint, startedAt: number) => round(answer, startedAt, { startedAt })
  const withUptime = (answer: Hex | null) =>
    chainlinkRider({ ...feed, sources: [] }, sequencer).parse([round(100_000_000n), word(8), answer], TIME)

  it('asks for the sequencer in the same call', () => {
    expect(chainlinkRider({ ...feed, sources: [] }, sequencer).calls.map((call) => call.target)).toEqual([
      address,
      address,
      sequencer,
    ])
  })

  it('counts while the sequencer has been up for an hour', () => {
    expect(withUptime(uptime(0n, TIME - 3601))).toHaveLength(1)
  })

  it.each([
    ['is down', uptime(1n, TIME - 86_400)],
    ['has just come back', uptime(0n, TIME - 3600)],
    ['never started', uptime(0n, 0)],
    ['does not answer', null],
  ])('does not count while the sequencer %s', (_, answer) => {
    expect(withUptime(answer)).toEqual([])
  })
})

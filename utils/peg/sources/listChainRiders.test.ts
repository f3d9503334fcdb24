import { expect, it } from 'vitest'
import { listChainRiders } from './listChainRiders'

const targets = (chainId: number) =>
  listChainRiders(chainId)
    .flatMap((rider) => rider.calls)
    .map((call) => call.target)

it('asks Ethereum for both feeds and the pools of both coins', () => {
  expect(targets(1)).toEqual(
    expect.arrayContaining([
      '0x8fFfFfd4AfB6115b954Bd326cbe7B4BA576818f6',
      '0x3E7d1eAB13ad0104d2750B8863b489D65364e32D',
      '0x3416cF6C708Da44DB2624D63ea0AAef7113527C6',
      '0xbEbc44782C7dB0a1A60Cb6fe97d0b483032FF1C7',
    ]),
  )
})

it('asks a rollup whether its sequencer runs', () => {
  expect(targets(42161)).toContain('0xFdB631F5EE196F0ed6FAa767959853A9F217697D')
})

it('leaves out pools of forms that may lose their peg alone', () => {
  // Arbitrum: the Curve pool holds the bridged USDC.e. BNB Chain: both coins are an exchange's.
  expect(targets(42161)).not.toContain('0x7f90122BF0700F9E7e1F688fe926940E8839F353')
  expect(targets(56)).not.toContain('0x92b7807bF19b7DDdf89b706143896d05228f3121')
})

it('has nothing to ask of a chain that it does not know', () => {
  expect(listChainRiders(424242)).toEqual([])
})

it('never throws, whatever the chain answers', () => {
  for (const chainId of [1, 10, 56, 130, 137, 8453, 42161]) {
    for (const rider of listChainRiders(chainId)) {
      for (const junk of [null, '0x', '0x00', `0x${'ff'.repeat(32)}`, `0x${'ff'.repeat(160)}`] as const) {
        expect(
          rider.parse(
            rider.calls.map(() => junk),
            1_700_000_000,
          ),
        ).toEqual([])
      }
      expect(rider.parse([], 1_700_000_000)).toEqual([])
    }
  }
})

import { describe, expect, it } from 'vitest'
import { EVM, TRON, USDC_BASE, USDC_POLYGON } from '../fixtures/addresses'
import type { Asked } from '../Mention'
import { classifyMentions } from './classifyMentions'
import { describeMark } from './describeMark'

function describeOne(asked: Asked) {
  const [one] = classifyMentions([asked])
  if (!one) throw new Error('nothing was classified')
  return describeMark(one)
}

describe('describeMark', () => {
  it.each<[string, Asked, string, string, string]>([
    [
      'a checked token',
      { coin: 'USDC', network: 'base', chainId: 8453, token: USDC_BASE },
      '✓',
      'ok',
      'Verified native USDC on Base',
    ],
    ['a coin by its network', { coin: 'USDT', network: 'tron', amount: '5' }, '•', 'plain', 'Native USDT on Tron'],
    ['a bridged coin', { coin: 'USDT', network: 'scroll', chainId: 534352 }, '⇄', 'caution', 'Bridged USDT on Scroll'],
    [
      'Binance’s form',
      { coin: 'USDT', network: 'bsc', chainId: 56 },
      '◇',
      'caution',
      'Exchange-pegged USDT on BNB Chain',
    ],
    ['an imitation', { coin: 'USDC', network: 'base', chainId: 8453, token: EVM }, '!', 'danger', 'Fake USDC on Base'],
    [
      'another chain’s token',
      { coin: 'USDC', network: 'base', chainId: 8453, token: USDC_POLYGON },
      '!',
      'danger',
      'Unknown USDC on Base',
    ],
    ['no network', { coin: 'USDT', amount: '5' }, '?', 'caution', 'USDT, network not named'],
    [
      'an address that does not fit',
      { coin: 'USDT', network: 'tron', recipient: EVM },
      '!',
      'danger',
      'Native USDT on Tron',
    ],
  ])('marks %s', (_, asked, sign, tone, name) => {
    expect(describeOne(asked)).toMatchObject({ sign, tone, name })
  })

  it('gives the sign of a checked token to nothing that was not checked', () => {
    expect(describeOne({ coin: 'USDT', network: 'tron', recipient: TRON }).sign).not.toBe('✓')
  })

  it('says that coins of a test network are worth nothing', () => {
    const { lines } = describeOne({ coin: 'USDC', network: 'base-sepolia', chainId: 84532 })
    expect(lines.map((line) => line.text).join()).toMatch(/test network: its coins are worth nothing/)
  })

  it('bounds a stranger’s words', () => {
    const { lines } = describeOne({ coin: 'USDT', network: 'x'.repeat(10_000), amount: '1'.repeat(10_000) })
    for (const { text } of lines) expect(text.length).toBeLessThanOrEqual(300)
  })
})

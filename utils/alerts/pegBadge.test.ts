import { expect, it } from 'vitest'
import type { PegStatus } from '../peg'
import { pegBadge } from './pegBadge'

const status = (coin: 'USDC' | 'USDT', state: PegStatus['state'], bps: number | null = 0): PegStatus => ({
  coin,
  state,
  price: 1,
  bps,
  sources: 3,
  oldest: 1,
  disagreement: 1,
  since: 1,
})

it('is empty while all is well or not known', () => {
  expect(pegBadge([status('USDC', 'on-peg'), status('USDT', 'unknown')]).text).toBe('')
  expect(pegBadge([]).text).toBe('')
})

it('says the worst of the two in a word with a sign, and both in the tooltip', () => {
  const badge = pegBadge([status('USDC', 'drifting', 62), status('USDT', 'off-peg', -240)])
  expect(badge.text).toBe('peg!')
  expect(badge.title).toBe(
    'Peglight: USDC is drifting from its peg, 0.62% above a dollar; USDT is off its peg, 2.40% below a dollar',
  )
  expect(pegBadge([status('USDC', 'drifting', -60)]).text).toBe('peg~')
})

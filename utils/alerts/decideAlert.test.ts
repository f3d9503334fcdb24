import { describe, expect, it } from 'vitest'
import type { PegState, PegStatus } from '../peg'
import { defaultAlertPrefs, type Said } from './AlertPrefs'
import { decideAlert } from './decideAlert'
import { writeAlert } from './writeAlert'

const now = 1_790_000_000
const noon = 720
const prefs = { ...defaultAlertPrefs, on: true }
const status = (state: PegState, bps = -150): PegStatus => ({
  coin: 'USDC',
  state,
  price: 1 + bps / 10_000,
  bps,
  sources: 5,
  oldest: now - 30,
  disagreement: 3,
  since: now - 120,
  ...(state === 'drifting' || state === 'off-peg' ? { side: bps < 0 ? ('below' as const) : ('above' as const) } : {}),
})
const said = (state: Said['state'], side?: Said['side']): Said => ({ state, at: now - 3600, ...(side ? { side } : {}) })

describe('decideAlert', () => {
  it('says what got worse and what recovered, once each', () => {
    const first = decideAlert(status('off-peg'), said('on-peg'), prefs, now, noon)
    expect(first).toMatchObject({ kind: 'say', said: { state: 'off-peg', side: 'below' } })
    // A worker that died and another that judges the same again have nothing new to say.
    expect(decideAlert(status('off-peg'), said('off-peg', 'below'), prefs, now + 60, noon)).toEqual({ kind: 'nothing' })
    expect(decideAlert(status('on-peg', -3), said('off-peg', 'below'), prefs, now, noon)).toMatchObject({ kind: 'say' })
  })

  it('keeps quiet about unknown, and does not forget over it', () => {
    expect(decideAlert(status('unknown'), said('off-peg', 'below'), prefs, now, noon)).toEqual({ kind: 'nothing' })
  })

  it('does not greet with good news', () => {
    expect(decideAlert(status('on-peg', 0), undefined, prefs, now, noon).kind).toBe('remember')
    expect(decideAlert(status('drifting', -60), undefined, prefs, now, noon).kind).toBe('say')
  })

  it('tells below from above', () => {
    expect(decideAlert(status('off-peg', 150), said('off-peg', 'below'), prefs, now, noon).kind).toBe('say')
  })

  it('leaves drifting out when it is not wanted, in both directions', () => {
    const only = { ...prefs, drifting: false }
    expect(decideAlert(status('drifting', -60), said('on-peg'), only, now, noon).kind).toBe('nothing')
    expect(decideAlert(status('drifting', -60), said('off-peg', 'below'), only, now, noon)).toMatchObject({
      kind: 'say',
      said: { state: 'on-peg' },
    })
  })

  it.each([
    [{ from: 1320, to: 420 }, 1400, false],
    [{ from: 1320, to: 420 }, 60, false],
    [{ from: 1320, to: 420 }, 420, true],
    [{ from: 600, to: 700 }, 650, false],
    [{ from: 600, to: 700 }, 700, true],
    [{ from: 600, to: 600 }, 600, true],
  ])('in quiet hours %j at minute %i speaks: %s', (quiet, minute, speaks) => {
    const decision = decideAlert(status('off-peg'), said('on-peg'), { ...prefs, quiet }, now, minute)
    // What is not said is not remembered as said, so it is said when the hours are over.
    expect(decision.kind).toBe(speaks ? 'say' : 'nothing')
  })

  it('is silent while snoozed, switched off, or not wanted for the coin', () => {
    for (const change of [{ snoozedUntil: now + 1 }, { on: false }, { coins: ['USDT' as const] }]) {
      expect(decideAlert(status('off-peg'), said('on-peg'), { ...prefs, ...change }, now, noon).kind).toBe('nothing')
    }
  })
})

describe('writeAlert', () => {
  const held = { total: { value: 1_240_500_000n, decimals: 6 }, places: ['Base', 'Arbitrum One'] }
  it('says what moved, how far, on what, and what is held where', () => {
    expect(writeAlert(status('off-peg'), said('off-peg', 'below'), said('on-peg'), held)).toEqual({
      title: 'USDC is off its peg',
      message: '1.50% below a dollar, $0.9850 on 5 sources. You hold 1,240.50 USDC on Base, Arbitrum One.',
    })
  })
  it('tells a recovery, and a half one', () => {
    const back = writeAlert(status('on-peg', -2), said('on-peg'), said('off-peg', 'below'), { total: null, places: [] })
    expect(back).toEqual({ title: 'USDC is back on its peg', message: '$0.9998 on 5 sources' })
    expect(
      writeAlert(status('drifting', -60), said('drifting', 'below'), said('off-peg', 'below'), held).title,
    ).toMatch(/nearer/)
  })
})

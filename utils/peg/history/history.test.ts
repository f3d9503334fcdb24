import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PegStatus } from '../PegStatus'
import { compactHistory, fillSamples, readSamples, recordStatuses } from './history'
import { type HistoryDatabase, openHistory } from './openHistory'
import { KEEP_COARSE, KEEP_FINE, type PegSample, type Step } from './PegSample'
import { maskOf, namesIn } from './voices'

const NOW = 1_700_002_800
const status = (coin: 'USDC' | 'USDT', bps: number, state: PegStatus['state'] = 'on-peg'): PegStatus => ({
  coin,
  state,
  price: 1 + bps / 1e4,
  bps,
  sources: 4,
  voices: ['chainlink', 'pyth', 'kraken', 'curve'],
  oldest: NOW,
  disagreement: 1,
  since: NOW,
})
const sample = (at: number, step: Step = 300, count = 1): PegSample => ({
  coin: 'USDC',
  step,
  at: at - (at % step),
  bps: 1,
  low: 1,
  high: 1,
  state: 'on-peg',
  sources: 3,
  count,
})

let db: HistoryDatabase
let name = 0
beforeEach(async () => {
  db = await openHistory(`test-${++name}`)
})
afterEach(() => db.close())

describe('recording', () => {
  it('joins the judgements of five minutes', async () => {
    await recordStatuses(db, [status('USDC', -10), status('USDT', 4)], NOW)
    await recordStatuses(db, [status('USDC', -30, 'drifting')], NOW + 200)
    await recordStatuses(db, [status('USDC', 0)], NOW + 300)
    expect(await readSamples(db, 'USDC', NOW, NOW + 600)).toMatchObject([
      { at: NOW, bps: -20, low: -30, high: -10, state: 'drifting', count: 2 },
      { at: NOW + 300, bps: 0, count: 1 },
    ])
    expect(await readSamples(db, 'USDT', NOW, NOW + 600)).toHaveLength(1)
  })

  it('keeps who counted, also over a worker’s death and when hours are made of it', async () => {
    await recordStatuses(db, [{ ...status('USDC', 1), sources: 1, voices: ['kraken'] }], NOW)
    await recordStatuses(db, [{ ...status('USDC', 2), sources: 1, voices: ['pyth'] }], NOW + 60)
    await compactHistory(db, NOW + KEEP_FINE + 7200)
    const name = db.name
    db.close()
    db = await openHistory(name)
    const [hour] = await readSamples(db, 'USDC', NOW, NOW)
    expect(hour).toMatchObject({ step: 3600, sources: 1, count: 2 })
    expect(namesIn(hour?.by ?? 0)).toEqual(['pyth', 'kraken'])
  })

  it('survives a death in mid-write: nothing of it is there, all before is', async () => {
    await recordStatuses(db, [status('USDC', -10)], NOW)
    const unstorable = (() => 0) as unknown as number
    await expect(fillSamples(db, [sample(NOW + 600), { ...sample(NOW + 900), sources: unstorable }])).rejects.toThrow()
    const dying = db.transaction('samples', 'readwrite')
    await dying.store.put(sample(NOW + 300))
    dying.abort()
    await dying.done.catch(() => undefined)
    const left = await readSamples(db, 'USDC', NOW, NOW + 3600)
    expect(left.map(({ at, bps }) => [at, bps])).toEqual([[NOW, -10]])
    await recordStatuses(db, [status('USDC', 2)], NOW + 600)
    expect(await readSamples(db, 'USDC', NOW, NOW + 3600)).toHaveLength(2)
  })
})

describe('filling in', () => {
  it('never overwrites what was judged, and can be done again', async () => {
    await recordStatuses(db, [status('USDC', -10)], NOW)
    const past = [sample(NOW - 300, 300, 0), sample(NOW, 300, 0)]
    expect(await fillSamples(db, past)).toBe(1)
    expect(await fillSamples(db, past)).toBe(0)
    expect(await readSamples(db, 'USDC', NOW - 300, NOW)).toMatchObject([{ count: 0 }, { bps: -10, count: 1 }])
  })

  it('gives way to what is judged later', async () => {
    await fillSamples(db, [sample(NOW, 300, 0)])
    await recordStatuses(db, [status('USDC', -10)], NOW)
    expect(await readSamples(db, 'USDC', NOW, NOW)).toMatchObject([{ bps: -10, sources: 4, count: 1 }])
  })
})

describe('bounds', () => {
  it('keeps a month of five minutes and two years of hours', async () => {
    const month = Array.from({ length: 40 * 288 }, (_, i) => sample(NOW - i * 300))
    const years = Array.from({ length: 800 }, (_, i) => sample(NOW - i * 86_400, 3600))
    await fillSamples(db, [...month, ...years])
    await compactHistory(db, NOW)
    const all = await readSamples(db, 'USDC', 0, NOW)
    const fine = all.filter(({ step }) => step === 300)
    const coarse = all.filter(({ step }) => step === 3600)
    expect(Math.min(...fine.map(({ at }) => at))).toBeGreaterThanOrEqual(NOW - KEEP_FINE - 3600)
    expect(fine.length).toBeLessThanOrEqual(30 * 288 + 12)
    expect(Math.min(...coarse.map(({ at }) => at))).toBeGreaterThanOrEqual(NOW - KEEP_COARSE - 3600)
    expect(coarse.filter(({ at }) => at < NOW - KEEP_FINE && at >= NOW - 39 * 86_400).length).toBeGreaterThan(
      9 * 24 - 1,
    )
    const before = all.length
    await compactHistory(db, NOW)
    expect(await readSamples(db, 'USDC', 0, NOW)).toHaveLength(before)
  })
})

describe('migration', () => {
  it('keeps what an earlier version wrote', async () => {
    const old = await openHistory('from-one', 1)
    await old.put('samples', sample(NOW))
    expect([...old.objectStoreNames]).toEqual(['samples'])
    old.close()
    const current = await openHistory('from-one')
    expect([...current.objectStoreNames]).toEqual(['notes', 'samples'])
    expect(await current.getAll('samples')).toEqual([sample(NOW)])
    current.close()
  })

  it('goes on with samples that do not name who counted', async () => {
    await fillSamples(db, [sample(NOW)])
    await recordStatuses(db, [{ ...status('USDC', 1), voices: ['kraken'] }], NOW + 60)
    expect(await readSamples(db, 'USDC', NOW, NOW)).toMatchObject([{ count: 2, sources: 3, by: maskOf(['kraken']) }])
  })

  it('does not touch what a later version wrote', async () => {
    const later = await openHistory('from-later', 99)
    later.close()
    await expect(openHistory('from-later')).rejects.toMatchObject({ name: 'VersionError' })
  })

  it('does not wait for a context that still has the older version open', async () => {
    const old = await openHistory('both', 1)
    const current = await openHistory('both')
    expect(current.version).toBe(2)
    await expect(old.getAll('samples')).rejects.toThrow()
    current.close()
  })
})

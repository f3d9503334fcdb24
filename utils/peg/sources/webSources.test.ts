import { describe, expect, it } from 'vitest'
import { webSources } from './index'

/** Whatever a server may say instead of what was asked for. */
const JUNK: unknown[] = [
  undefined,
  null,
  '',
  'NaN',
  0,
  Number.NaN,
  [],
  {},
  { error: [], result: null },
  { error: [], result: { __proto__: { a: ['1'], b: ['1'], c: ['1'] }, toString: {} } },
  { coins: [] },
  { coins: { constructor: { price: 1, symbol: 'USDC', timestamp: 1_700_000_000, confidence: 1 } } },
  { price: 'NaN', bid: 'NaN', ask: 'NaN', time: 'yesterday' },
  { message: 'rate limited' },
]

describe.each(webSources.map((source) => [source.id, source] as const))('%s', (_, source) => {
  it('says where it is fetched and what permission that needs', () => {
    const origin = source.origin.replace(/\*$/, '')
    expect(source.urls.length).toBeGreaterThan(0)
    for (const url of source.urls) expect(url.startsWith(origin)).toBe(true)
    expect(source.interval).toBeGreaterThanOrEqual(30)
  })

  it('makes no quote of junk', () => {
    for (const url of source.urls)
      for (const answer of JUNK) expect(source.parse(url, answer, 1_700_000_000)).toEqual([])
  })
})

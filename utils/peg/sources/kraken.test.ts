import { expect, it } from 'vitest'
import { kraken } from './kraken'

const [usdc = '', usdt = ''] = kraken.urls
const READ = 1_800_000_000
const book = (bid: string, ask: string, bidAt = 1_700_000_000, askAt = 1_699_999_990) => ({
  bids: [
    [bid, '5000.000', bidAt],
    ['0.9000', '1.000', 1_699_000_000],
  ],
  asks: [[ask, '100.000', askAt]],
})
const answer = (result: unknown, error: unknown[] = []) => ({ error, result })

it('gives the middle of the book, as old as its last change', () => {
  expect(kraken.parse(usdc, answer({ USDCUSD: book('0.9699', '0.9701') }), READ)).toEqual([
    { source: 'kraken:USDCUSD', coin: 'USDC', price: 0.97, at: 1_700_000_000, kind: 'cex' },
  ])
  expect(kraken.parse(usdt, answer({ USDTZUSD: book('0.9998', '1.0000', 5e8 + 1.3e9) }), READ)).toEqual([
    { source: 'kraken:USDTUSD', coin: 'USDT', price: 0.9999, at: 1_800_000_000, kind: 'cex' },
  ])
})

it('leaves a book that hangs as old as it is, whenever it is read', () => {
  expect(kraken.parse(usdc, answer({ USDCUSD: book('1', '1') }), READ)[0]?.at).toBe(1_700_000_000)
})

it.each([
  ['another pair', { XXBTZUSD: book('35000', '35001') }],
  ['the other coin', { USDTZUSD: book('0.9998', '1') }],
  ['several pairs', { USDCUSD: book('1', '1'), USDTZUSD: book('1', '1') }],
  ['an empty side', { USDCUSD: { ...book('1', '1'), asks: [] } }],
  ['an empty book', { USDCUSD: { asks: [], bids: [] } }],
  ['a crossed book', { USDCUSD: book('1.01', '0.99') }],
  ['NaN', { USDCUSD: book('NaN', '1') }],
  ['numbers instead of strings', { USDCUSD: { ...book('1', '1'), asks: [[1, 1, 1_700_000_000]] } }],
  ['a negative price', { USDCUSD: book('-1', '1') }],
  ['zero', { USDCUSD: book('0', '1') }],
  ['no time', { USDCUSD: { ...book('1', '1'), asks: [['1', '1']] } }],
  ['a time in milliseconds', { USDCUSD: book('1', '1', 1_700_000_000_000) }],
])('refuses %s', (_, result) => {
  expect(kraken.parse(usdc, answer(result), READ)).toEqual([])
})

it('believes nothing beside an error', () => {
  expect(kraken.parse(usdc, answer({ USDCUSD: book('1', '1') }, ['EService:Unavailable']), READ)).toEqual([])
})

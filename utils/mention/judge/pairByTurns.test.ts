import { expect, it } from 'vitest'
import type { Draft } from './Draft'
import { pairByTurns } from './pairByTurns'

const base = { coin: 'USDC' as const, unit: 0, sure: 1, stands: true }
const host = (at: number, recipient: string, more: Partial<Draft> = {}): Draft => ({ ...base, at, recipient, ...more })
const ask = (at: number, amount: string, more: Partial<Draft> = {}): Draft => ({ ...base, at, amount, ...more })
const pair = (hosts: Draft[], asks: Draft[]) =>
  [...pairByTurns(hosts, asks)].map(([one, sum]) => `${one.recipient}:${sum.amount}`)

it('gives each recipient the sum of its own turn, before or after it', () => {
  expect(pair([host(2, 'a'), host(4, 'b')], [ask(1, '5'), ask(3, '9')])).toEqual(['a:5', 'b:9'])
  expect(pair([host(1, 'a'), host(3, 'b')], [ask(2, '5'), ask(4, '9')])).toEqual(['a:5', 'b:9'])
})

it('takes a sum that is said twice for one', () => {
  expect(pair([host(3, 'a'), host(6, 'b')], [ask(1, '5'), ask(2, '5.0'), ask(4, '9')])).toEqual(['a:5', 'b:9'])
})

it.each<[string, Draft[], Draft[]]>([
  ['one request', [host(2, 'a')], [ask(1, '5')]],
  ['sums in a row', [host(3, 'a'), host(4, 'b')], [ask(1, '5'), ask(2, '9')]],
  ['more sums', [host(2, 'a'), host(4, 'b')], [ask(1, '5'), ask(3, '9'), ask(5, '7')]],
  ['turns that change', [host(2, 'a'), host(3, 'b')], [ask(1, '5'), ask(4, '9')]],
  ['another coin', [host(2, 'a'), host(4, 'b')], [ask(1, '5'), ask(3, '9', { coin: 'USDT' })]],
  [
    'another network',
    [host(2, 'a', { network: 'base' }), host(4, 'b')],
    [ask(1, '5', { network: 'tron' }), ask(3, '9')],
  ],
])('pairs nothing where there is %s', (_, hosts, asks) => {
  expect(pair(hosts, asks)).toEqual([])
})

import { expect, it } from 'vitest'
import type { Ask } from '../ask/Ask'
import { makePayment, notePayment, type Payments, paymentsAt } from './Payments'

const place = { tabId: 1, origin: 'https://shop.example' }
const ask = (amount: bigint): Ask => ({
  action: 'eip3009',
  coin: 'USDC',
  token: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
  chainId: 1,
  amount,
  counterparty: null,
  expiresAt: null,
  path: [],
})
const NOW = 1_800_000_000
const payment = (amount: bigint, at = NOW, limit: number | null = 60, where = place) =>
  makePayment(where, [ask(amount)], [limit], at)

it('is kept for as long as the server allows, within bounds', () => {
  expect(payment(1n, NOW, 60).until).toBe(NOW + 300)
  expect(payment(1n, NOW, 600).until).toBe(NOW + 600)
  expect(payment(1n, NOW, 999_999).until).toBe(NOW + 3600)
  const { state } = notePayment([], payment(7n))
  expect(paymentsAt(state, place, NOW + 300)).toMatchObject([{ at: NOW, asks: [{ amount: 7n, expiresAt: NOW + 60 }] }])
  expect(paymentsAt(state, place, NOW + 301)).toEqual([])
})

it('counts for its own tab and origin alone', () => {
  const { state } = notePayment([], payment(7n))
  expect(paymentsAt(state, { ...place, tabId: 2 }, NOW)).toEqual([])
  expect(paymentsAt(state, { ...place, origin: 'https://other.example' }, NOW)).toEqual([])
})

it('that was seen in two ways is one; asked for again later it is another', () => {
  const once = notePayment([], payment(7n))
  expect(once.fresh).toBe(true)
  const twice = notePayment(once.state, payment(7n, NOW + 1))
  expect(twice).toMatchObject({ fresh: false, state: { length: 1 } })
  expect(notePayment(twice.state, payment(7n, NOW + 20))).toMatchObject({ fresh: true, state: { length: 1 } })
  expect(notePayment(twice.state, payment(8n, NOW + 1))).toMatchObject({ fresh: true, state: { length: 2 } })
})

it('is bounded in number', () => {
  let all: Payments = []
  for (let n = 0; n < 500; n++) all = notePayment(all, payment(BigInt(n), NOW, 60, { ...place, tabId: n % 20 })).state
  expect(all.length).toBeLessThanOrEqual(60)
  for (let n = 0; n < 100; n++) all = notePayment(all, payment(BigInt(n))).state
  expect(paymentsAt(all, place, NOW)).toHaveLength(12)
})

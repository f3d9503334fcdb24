import { describe, expect, it } from 'vitest'
import { USDC, YOU } from '../fixtures/requests'
import { readPaymentRequired } from './readPaymentRequired'

const BASE_USDC = '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913'
const v1 = {
  scheme: 'exact',
  network: 'base',
  asset: BASE_USDC,
  maxAmountRequired: '10000',
  payTo: YOU,
  maxTimeoutSeconds: 60,
}
const v2 = { scheme: 'exact', network: 'eip155:8453', asset: BASE_USDC, amount: '20000', payTo: YOU, extra: {} }
const answer = (over: object) => ({
  status: 402,
  headers: {},
  body: undefined,
  origin: 'https://page.test',
  at: 1_790_000_000,
  ...over,
})
const inHeader = (offers: unknown[], name = 'PAYMENT-REQUIRED') => ({
  headers: { [name]: btoa(JSON.stringify({ x402Version: 2, accepts: offers })) },
})
const expected = {
  action: 'eip3009',
  coin: 'USDC',
  token: BASE_USDC,
  chainId: 8453,
  counterparty: YOU,
  expiresAt: null,
}

describe('readPaymentRequired', () => {
  it('reads v1 from the body, as an object or as text', () => {
    const body = { x402Version: 1, accepts: [v1] }
    expect(readPaymentRequired(answer({ body }))).toMatchObject([{ ...expected, amount: 10_000n }])
    expect(readPaymentRequired(answer({ body: JSON.stringify(body) }))).toHaveLength(1)
  })

  it('reads v2 from the header, whatever its case', () => {
    for (const name of ['PAYMENT-REQUIRED', 'payment-required'])
      expect(readPaymentRequired(answer(inHeader([v2], name)))).toMatchObject([{ ...expected, amount: 20_000n }])
  })

  it('takes the way of transfer from what the server says', () => {
    const offers = [{ ...v2, extra: { assetTransferMethod: 'permit2' } }, { ...v2, scheme: 'upto' }, v2]
    expect(readPaymentRequired(answer(inHeader(offers))).map((ask) => ask.action)).toEqual([
      'permit2',
      'permit2',
      'eip3009',
    ])
  })

  it('leaves out other tokens, other chains, and what has no sense', () => {
    const offers = [
      { ...v2, asset: USDC },
      { ...v2, network: 'eip155:1' },
      { ...v2, network: 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp' },
      { ...v2, network: 'constructor' },
      { ...v2, asset: '0xUSDC' },
      null,
      'text',
    ]
    expect(readPaymentRequired(answer(inHeader(offers)))).toEqual([])
  })

  it('says when nobody can be paid', () => {
    expect(readPaymentRequired(answer(inHeader([{ ...v2, payTo: 'soon' }])))).toMatchObject([
      { counterparty: null, amount: 20_000n },
    ])
  })

  it.each<[string, object]>([
    ['another status', { status: 200, body: { accepts: [v1] } }],
    ['no base64', { headers: { 'payment-required': '%%%' } }],
    ['no JSON', { headers: { 'payment-required': btoa('{') } }],
    ['no list', { body: { accepts: 'all' } }],
    ['nothing', { headers: null, body: null }],
    ['too much', { body: 'x'.repeat(10_000_000) }],
  ])('%s is no payment', (_, over) => {
    expect(readPaymentRequired(answer(over) as never)).toEqual([])
  })
})

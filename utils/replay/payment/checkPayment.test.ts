import { describe, expect, it } from 'vitest'
import type { Ask } from '../../ask'
import { checkPayment } from '..'
import { authorization, ME, NOW, OTHER, permit, permitTransfer, request, USDC, USDT } from '../fixtures/makeRequest'

const offer = (more: Partial<Ask> = {}): Ask => ({
  action: 'eip3009',
  coin: 'USDC',
  token: USDC,
  chainId: 1,
  amount: 250_000_000n,
  counterparty: OTHER,
  expiresAt: NOW - 30 + 600,
  path: ['accepts[0]'],
  ...more,
})
const required = (...asks: Ask[]) => ({ asks, at: NOW - 30 })
const texts = (findings: { text: string }[]) => findings.map(({ text }) => text).join(' ')

describe('a payment', () => {
  it('as it was demanded is nothing to say', () => {
    expect(checkPayment(authorization(), required(offer()))).toEqual([])
    expect(checkPayment(authorization({ value: '1' }), required(offer()))).toEqual([])
    expect(checkPayment(authorization(), required(offer({ token: USDT }), offer()))).toEqual([])
  })

  it.each([
    ['another payee', { to: ME }, {}, /Pays 0xf39F…2266, while the server asked to pay 0x7099…79C8/],
    ['more', { value: '250000001' }, {}, /Pays 250\.000001 USDC, while the server asked for 250\.00 USDC/],
    ['another coin', {}, { verifyingContract: USDT }, /another coin/],
    ['another chain', {}, { chainId: 8453 }, /another chain/],
  ])('with %s is a danger', (_, message, domain, words) => {
    const findings = checkPayment(authorization(message, domain), required(offer()))
    expect(findings[0]?.severity).toBe('danger')
    expect(texts(findings)).toMatch(words)
  })

  it('that stays valid for too long is said, with room for clocks and thought', () => {
    expect(checkPayment(authorization({ validBefore: NOW + 700 }), required(offer()))).toEqual([])
    expect(texts(checkPayment(authorization({ validBefore: NOW + 721 }), required(offer())))).toMatch(/longer/)
    expect(checkPayment(authorization({ validBefore: NOW + 9999 }), required(offer({ expiresAt: null })))).toEqual([])
  })

  it('is compared with the nearest of several offers', () => {
    const findings = checkPayment(authorization({ to: ME }), required(offer({ chainId: 8453 }), offer()))
    expect(texts(findings)).not.toMatch(/chain/)
  })

  it('through Permit2 is compared by the witness’s recipient', () => {
    const paid = (to: string) =>
      permitTransfer(
        {
          spender: '0x402085c248EeA27D92E8b30b2C58ed07f9E20001',
          witness: { to, validAfter: '0' },
          deadline: NOW + 600,
        },
        'PermitWitnessTransferFrom',
      )
    expect(checkPayment(paid(OTHER), required(offer({ amount: 5_000_000n })))).toEqual([])
    expect(texts(checkPayment(paid(ME), required(offer({ amount: 5_000_000n }))))).toMatch(/Pays 0xf39F/)
  })

  it('is none where something else is signed, and nothing breaks it', () => {
    expect(checkPayment(permit(), required(offer()))).toEqual([])
    expect(checkPayment(request('personal_sign', ['x', ME]), required(offer()))).toEqual([])
    expect(checkPayment(authorization(), required())).toEqual([])
    expect(checkPayment(authorization(), null as never)).toEqual([])
  })
})

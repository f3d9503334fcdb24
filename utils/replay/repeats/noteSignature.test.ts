import { describe, expect, it } from 'vitest'
import type { PageRequest } from '../../ask'
import { authorization, ME, NOW, permit, permitSingle, permitTransfer, request } from '../fixtures/makeRequest'
import type { AskedByOrigin } from './Asked'
import { MOST_ASKED, MOST_ORIGINS, noteSignature, WINDOW } from './noteSignature'

const run = (...steps: [PageRequest, number][]) => {
  let state: AskedByOrigin = {}
  const findings = steps.map(([asked, after]) => {
    const noted = noteSignature(state, asked, NOW + after)
    state = noted.state
    return noted.finding
  })
  return { state, findings }
}

describe('the same signature', () => {
  it('asked for twice is said, with how long ago it was', () => {
    const { findings } = run([permit(), 0], [permit(), 90])
    expect(findings).toMatchObject([undefined, { id: 'repeat', severity: 'info', text: /again, 1 min after/ }])
  })

  it('is forgotten after the window, which slides', () => {
    expect(run([permit(), 0], [permit(), WINDOW]).findings[1]).toBeUndefined()
    expect(run([permit(), 0], [permit(), WINDOW - 1], [permit(), WINDOW + 5]).findings[2]).toBeDefined()
  })

  it('asked for by another origin is another matter', () => {
    expect(run([permit(), 0], [permit({}, {}, { origin: 'https://b.example' }), 1]).findings[1]).toBeUndefined()
  })

  it('of a message is noticed too', () => {
    const sign = (text: string) => request('personal_sign', [text, ME])
    const { findings } = run([sign('a'), 0], [sign('b'), 1], [sign('a'), 2])
    expect(findings).toMatchObject([undefined, undefined, { severity: 'info' }])
  })
})

describe('the same nonce', () => {
  it.each([
    ['permit', permit(), permit({ value: '7' }), permit({ nonce: '1' })],
    ['EIP-3009', authorization(), authorization({ value: '7' }), authorization({ nonce: `0x${'b7'.repeat(32)}` })],
    ['Permit2 transfer', permitTransfer(), permitTransfer({ spender: ME }), permitTransfer({ nonce: '301' })],
    ['Permit2 allowance', permitSingle(), permitSingle({ amount: 9 }), permitSingle({ nonce: 4 })],
  ])('of a %s on other terms is said; another nonce is not', (_, first, changed, next) => {
    const { findings } = run([first, 0], [changed, 10], [next, 20])
    expect(findings[1]?.text).toMatch(/same nonce as a request 10 s ago/)
    expect(findings[2]).toBeUndefined()
  })
})

it('keeps a bounded number of signatures and origins, and only hashes of them', () => {
  const many = Array.from({ length: 300 }, (_, n): [PageRequest, number] => [
    request('personal_sign', [`m${n}`, ME]),
    n,
  ])
  const { state } = run(...many)
  expect(state['https://app.example.com']).toHaveLength(MOST_ASKED)
  const origins = many.map(([asked], n): [PageRequest, number] => [{ ...asked, origin: `https://${n}.example` }, n])
  expect(Object.keys(run(...origins).state)).toHaveLength(MOST_ORIGINS)
  expect(JSON.stringify(state)).not.toMatch(/m299/)
})

it('ignores what signs nothing, and never throws', () => {
  expect(run([request('eth_sendTransaction', [{}]), 0]).state).toEqual({})
  expect(noteSignature({}, request('personal_sign', [null, {}] as never), NOW)).toEqual({ state: {} })
})

import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Ask } from '../../ask'
import { findMentions } from '../../mention'
import { listTokens } from '../../tokens'
import { ask, knowledge, ME, OTHER, USDT } from '../fixtures/makeKnowledge'
import type { Knowledge, Spoken } from '../Knowledge'
import { otherNetwork } from './otherNetwork'

const TRON = 'TEiXmiXBDfQRDWZK6qGLxyGBhVMnjLBwhA'
const tron: Spoken = { coin: 'USDT', network: 'tron', recipient: TRON }
const base: Spoken = { coin: 'USDT', network: 'base', chainId: 8453 }
const usdt: Partial<Ask> = { coin: 'USDT', token: USDT }

const say = (spoken: readonly Spoken[] | undefined, more: Partial<Ask> = {}, known: Partial<Knowledge> = {}) =>
  otherNetwork(ask({ ...usdt, ...more }), knowledge({ spoken, ...known }))?.text

it('says which network the page speaks of, and which the coins leave on', () => {
  expect(say([tron])).toBe('The page speaks of USDT on Tron; this moves USDT on Ethereum.')
  expect(say([base])).toBe('The page speaks of USDT on Base; this moves USDT on Ethereum.')
  expect(say([tron, { ...tron, recipient: undefined }], { action: 'eip3009' })).toMatch(/on Tron/)
  expect(otherNetwork(ask(usdt), knowledge({ spoken: [tron] }))?.severity).toBe('caution')
})

describe('is silent', () => {
  it.each<[string, readonly Spoken[] | undefined]>([
    ['where nothing is known of the page', undefined],
    ['where the page asks for nothing', []],
    ['where it speaks of this network', [{ coin: 'USDT', network: 'ethereum', chainId: 1 }]],
    ['where it speaks of the other coin', [{ ...tron, coin: 'USDC' }]],
    ['where it names no coin', [{ ...tron, coin: null }]],
    ['where it names several networks', [tron, base]],
    ['where it names another one for the other coin', [tron, { ...base, coin: 'USDC' }]],
    ['where it names another one beside a contract', [tron, { ...base, kind: 'token' }]],
    ['where it shows a contract, and asks for nothing', [{ ...tron, kind: 'token' }]],
    ['where it asks once without a network', [tron, { coin: 'USDT' }]],
    ['where the coins are to come to one’s own address', [{ ...base, recipient: ME.toLowerCase() }]],
  ])('%s', (_, spoken) => {
    expect(say(spoken)).toBeUndefined()
  })

  it.each<Ask['action']>(['approve', 'permit', 'permit2', 'swap', 'bridge', 'deposit', 'repay', 'order', 'other'])(
    'about what sends nothing to somebody: %s',
    (action) => {
      expect(say([tron], { action })).toBeUndefined()
    },
  )

  it('about tokens of no list and test coins', () => {
    expect(say([tron], { coin: null, token: OTHER })).toBeUndefined()
    const test = listTokens().find(({ testnet, coin }) => testnet && coin === 'USDC')
    expect(say([{ ...base, coin: 'USDC' }], { coin: 'USDC', token: test?.address, chainId: test?.chainId })).toBe(
      undefined,
    )
  })
})

describe('on pages as they are written', () => {
  const read = (html: string) => {
    return say(findMentions(new JSDOM(`<!doctype html><body>${html}`).window.document))
  }
  const to = OTHER

  it.each([
    ['Tron', `<h2>Checkout</h2><p>Pay 25 USDT on Tron (TRC20) to:</p><p>${TRON}</p>`],
    ['Base', `<h2>Checkout</h2><p>Send 25 USDT on Base network to ${to}</p>`],
  ])('a page that asks for it on %s', (network, html) => {
    expect(read(html)).toBe(`The page speaks of USDT on ${network}; this moves USDT on Ethereum.`)
  })

  it.each([
    [
      'lets one choose',
      `<p>Pay 25 USDT on Tron (TRC20) to:</p><p>${TRON}</p><p>or on Ethereum (ERC20) to:</p><p>${to}</p>`,
    ],
    ['asks for it here', `<p>Pay 25 USDT on Ethereum (ERC20) to:</p><p>${to}</p>`],
    ['asks for the other coin elsewhere', `<p>Send 25 USDC on Base network to ${to}</p>`],
    ['only tells of a network', '<p>USDT on Tron was first issued in 2019 and moved a billion a day.</p>'],
  ])('a page that %s is no cause', (_, html) => {
    expect(read(html)).toBeUndefined()
  })
})

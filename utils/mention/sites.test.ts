import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findMentions } from './findMentions'
import { asking } from './fixtures/asking'
import type { Fixture } from './fixtures/Fixture'
import { sites } from './fixtures/sites'

const read = (html: string, url?: string) => {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`, { url }).window
  return describeAll(document)
}
const describeAll = (document: Document) =>
  findMentions(document)
    .map(({ coin, network, amount, recipient, token }) =>
      [coin, network, amount && Number(amount), recipient, token].join(' '),
    )
    .sort()
const wanted = ({ asks }: Fixture) =>
  asks
    .map(({ coin, network, amount, recipient, addressOfToken }) =>
      [coin, network, amount && Number(amount), recipient, addressOfToken].join(' '),
    )
    .sort()

/** The same page after a redesign: other names, other elements, more of them around. */
function redesign(html: string): Document {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`).window
  let count = 0
  for (const element of [...document.body.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (/^(?:class|id|data-(?:testid|bn-type))$/.test(name))
        element.setAttribute(name, `x${(++count * 7919) % 10_007}`)
    }
    const other = {
      DIV: 'section',
      P: 'div',
      DL: 'div',
      DT: 'div',
      DD: 'div',
      UL: 'div',
      LI: 'p',
      H1: 'div',
      H2: 'div',
      H3: 'div',
      B: 'span',
    }[element.tagName]
    if (!other) continue
    const outer = document.createElement(other)
    const inner = document.createElement(other === 'span' ? 'span' : 'div')
    inner.append(...element.childNodes)
    outer.append(inner)
    for (const { name, value } of element.attributes) outer.setAttribute(name, value)
    element.replaceWith(outer)
  }
  return document
}

const find = (id: string) => [...sites, ...asking].find((one) => one.id === id) as Fixture

describe('pages of known sites', () => {
  it.each([...sites, ...asking])('are read alike after a redesign: $id', (fixture) => {
    expect(describeAll(redesign(fixture.html))).toEqual(wanted(fixture))
  })

  it.each([
    ['exchange-deposit-english', 'https://www.binance.com/en/my/wallet/account/main/deposit/crypto/USDT'],
    ['exchange-deposit-spanish', 'https://www.kraken.com/c/funding/deposit'],
    ['exchange-deposit-turkish', 'https://www.coinbase.com/receive'],
    ['commerce-checkout-tabs', 'https://commerce.coinbase.com/charges/ABC'],
    ['invoice-service', 'https://nowpayments.io/payment/?iid=1'],
  ])('ask with a hint for what they ask without: %s', (id, url) => {
    expect(read(find(id).html, url)).toEqual(wanted(find(id)))
  })

  it.each([
    'https://www.binance.com/en/my/wallet/account/main/withdrawal/crypto',
    'https://www.coinbase.com/send',
    'https://www.kraken.com/c/funding/withdraw',
    'https://app.uniswap.org/swap',
    'https://app.aave.com/reserve-overview/',
    'https://app.compound.finance/?market=usdc-mainnet',
    'https://www.curve.finance/dex/ethereum/swap',
  ])('where the user names sum and recipient ask nothing: %s', (url) => {
    for (const id of ['exchange-deposit-english', 'card-checkout', 'invoice-service'])
      expect(read(find(id).html, url)).toEqual([])
  })
})

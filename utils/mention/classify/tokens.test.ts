import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { EVM, USDC_BASE, USDC_POLYGON, USDT_ETHEREUM, USDT_TRON } from '../fixtures/addresses'
import { silent } from '../fixtures/silent'
import { readPage } from '../page/readPage'
import { classifyPage } from '.'

function marks(html: string) {
  const steps = readPage(new JSDOM(`<!doctype html><body>${html}</body>`).window.document)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return (step.value ? classifyPage(step.value) : []).map(({ kind, mark, coin, network }) => [
    kind,
    mark,
    coin,
    network,
  ])
}

describe('contracts that a page shows without asking for anything', () => {
  it.each([
    ['explorer', `<h1>Tether USD (USDT)</h1><p>Ethereum</p><p>Contract address</p><p>${USDT_ETHEREUM}</p>`, 'native'],
    ['tron', `<h1>USDT on Tron</h1><p>USDT contract: <code>${USDT_TRON}</code></p>`, 'native'],
    ['fake', `<p>Add USDC on Base to your wallet</p><p>USDC token contract: ${EVM}</p>`, 'fake'],
    [
      'genuine, below news of another network',
      `<p>Traders sent USDC on Polygon PoS.</p><p>Base</p><p>USDC token contract: ${USDC_BASE}</p>`,
      'native',
    ],
    ['with its network', `<p>USDC contract on Base: <code>${USDC_BASE}</code></p>`, 'native'],
    ['fake, with its network', `<p>USDC token address on Polygon PoS: <code>${EVM}</code></p>`, 'fake'],
    ['misplaced', `<p>USDC on Base</p><p>USDC token address: ${USDC_POLYGON}</p>`, 'unknown'],
  ])('get a mark: %s', (_, html, mark) => {
    expect(marks(html)).toEqual([['token', mark, expect.any(String), expect.any(String)]])
  })

  it.each([
    ['a pool', `<p>Base</p><p>USDC/WETH pool contract: ${EVM}</p>`],
    ['an escrow', `<p>Base</p><p>PaymentEscrow (USDC) contract: ${EVM}</p>`],
    ['somebody', `<p>USDC on Base</p><p>Owner: ${EVM}</p>`],
    ['a list', [USDC_BASE, USDC_POLYGON, USDT_ETHEREUM].map((one) => `<p>USDC contract: ${one}</p>`).join('')],
    ['a row', `<table><tr><td>USDC contract</td><td>Base</td><td>${USDC_BASE}</td></tr></table>`],
    ['source', `<pre>const usdc = { contract: "${USDC_BASE}" };</pre>`],
  ])('get none as %s', (_, html) => {
    expect(marks(html)).toEqual([])
  })

  it('are not guessed at on pages that ask for nothing', () => {
    const wrong = silent.filter(({ html }) => marks(html).some(([, mark]) => mark === 'fake' || mark === 'unknown'))
    expect(wrong).toEqual([])
  })
})

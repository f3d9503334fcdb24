import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitForFlag } from '../harness/browser/flagText'
import { RECIPIENT } from '../harness/chains'
import { type Session, startSession, tokenOf } from '../harness/startSession'

const word = (text: string) => text.replace('0x', '').toLowerCase().padStart(64, '0')
const call = (amount: number) =>
  JSON.stringify({
    method: 'eth_sendTransaction',
    params: [
      { from: RECIPIENT, to: tokenOf(1, 'USDC'), data: `0xa9059cbb${word(RECIPIENT)}${word(amount.toString(16))}` },
    ],
  })
const wallet = (name: string) => `{
  request(args) { return Promise.resolve(args.method === 'eth_chainId' ? '0x1' : args.method === 'eth_accounts' ? [] : 'ok:${name}') }
}`
const announce = (
  name: string,
  provider: string,
) => `window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail:
  Object.freeze({ info: { uuid: '${name}', name: '${name}', icon: '', rdns: 'x.${name}' }, provider: ${provider} }) }));`
const html = (script: string, body = '') =>
  `<!doctype html><html><head><title>Frames</title></head><body>${body}<script>${script}</script></body></html>`

const pages = {
  // The observer looks 0.1, 0.6 and 3.1 seconds after it began; the request leaves the third look time on a busy machine.
  '/late.html': html(`setTimeout(() => { window.ethereum = ${wallet('late')} }, 700);
    setTimeout(() => window.ethereum.request(${call(1_000_000)}), 5000);`),
  '/two.html': html(`const a = ${wallet('first')}, b = ${wallet('second')};
    ${announce('first', 'a')} setTimeout(() => { ${announce('second', 'b')}
      if (location.hash) b.request(${call(2_000_000)}); else a.request(${call(3_000_000)}) }, 200);`),
  '/inner.html': html(
    `window.ethereum = ${wallet('inner')}; document.addEventListener('DOMContentLoaded', () => window.ethereum.request(${call(4_000_000)}));`,
  ),
  '/frame.html': html('', '<iframe src="/inner.html"></iframe>'),
  '/blank.html': html(`const frame = document.createElement('iframe'); document.body.append(frame);
    setTimeout(() => { const inner = frame.contentWindow; inner.ethereum = ${wallet('blank')};
      inner.dispatchEvent(new inner.Event('ethereum#initialized')); inner.ethereum.request(${call(5_000_000)}) }, 600);`),
  '/written.html': html(`const frame = document.createElement('iframe'); document.body.append(frame);
    const inner = frame.contentWindow; inner.document.open(); inner.document.write('<p>Written</p>'); inner.document.close();
    setTimeout(() => { inner.ethereum = ${wallet('written')}; inner.dispatchEvent(new inner.Event('ethereum#initialized'));
      inner.ethereum.request(${call(8_000_000)}) }, 600);`),
  '/replaced.html': html(`window.ethereum = ${wallet('old')}; document.addEventListener('DOMContentLoaded', () => {
    window.ethereum.request = (args) => Promise.resolve(args.method === 'eth_chainId' ? '0x1' : 'new');
    setTimeout(() => window.ethereum.request(${call(6_000_000)}), 2600); });`),
  '/fixed.html':
    html(`const fixed = {}; Object.defineProperty(fixed, 'request', { value: (args) => Promise.resolve(args.method), writable: false, configurable: false });
    const wallet = Object.freeze(fixed); ${announce('Fixed Wallet', 'wallet')} window.answer = wallet.request(${call(7_000_000)});`),
}

let session: Session
let page: Page
beforeAll(async () => {
  session = await startSession({ wallet: null, pages })
  page = await session.browser.context.newPage()
})
afterAll(() => session?.stop())

describe('wallets, wherever and whenever they come', () => {
  it.each([
    ['a late window.ethereum', '/late.html', /1\.00 USDC/],
    ['the second of two announced wallets', '/two.html#second', /2\.00 USDC/],
    ['the first of two announced wallets', '/two.html', /3\.00 USDC/],
    ['one in a frame', '/frame.html', /4\.00 USDC/],
    ['one in about:blank', '/blank.html', /5\.00 USDC/],
    ['one in a document that was written anew', '/written.html', /8\.00 USDC/],
    ['one whose request was replaced later', '/replaced.html', /6\.00 USDC/],
  ])('%s is seen', async (_, path, words) => {
    await page.goto('about:blank')
    await page.goto(session.origin + path)
    await waitForFlag(page, words)
  })

  it('one that cannot be watched works on, and the popup says that it is not checked', async () => {
    await page.goto(`${session.origin}/fixed.html`)
    expect(await page.evaluate(() => (window as unknown as { answer: Promise<string> }).answer)).toBe(
      'eth_sendTransaction',
    )
    const popup = await session.browser.popup(page)
    await popup.waitForSelector('text=/Fixed Wallet.*not checked/')
    await popup.close()
  })
})

import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchFirefox } from '../harness/browser/launchFirefox'
import { RECIPIENT } from '../harness/chains'
import { serveDapp } from '../harness/dapp/serveDapp'
import { tokenOf } from '../harness/startSession'
import { loadPages } from './pages/loadPages'

const word = (text: string) => text.replace('0x', '').toLowerCase().padStart(64, '0')
const request = JSON.stringify({
  method: 'eth_sendTransaction',
  params: [{ from: RECIPIENT, to: tokenOf(1, 'USDC'), data: `0xa9059cbb${word(RECIPIENT)}${word('f4240')}` }],
})
// The page's own wallet, so that the build for Firefox is tried without any chain.
const PAGE = `<!doctype html><html><head><title>Smoke</title></head><body><script>
  window.calls = [];
  const wallet = { request(args) { calls.push(args.method); return Promise.resolve(args.method === 'eth_chainId' ? '0x1' : args.method === 'eth_accounts' ? [] : 'sent'); } };
  window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info: { uuid: 'a', name: 'W', icon: '', rdns: 'w' }, provider: wallet }) }));
  window.ask = () => wallet.request(${request});
</script></body></html>`

let browser: Browser
let dapp: Awaited<ReturnType<typeof serveDapp>>
beforeAll(async () => {
  dapp = await serveDapp({ config: {}, pages: { ...loadPages(), '/smoke.html': PAGE } })
  browser = await launchFirefox()
})
afterAll(async () => {
  await browser?.close()
  await dapp?.stop()
})

it('loads in Firefox, watches the wallet and draws the flag', async () => {
  const page = await browser.newPage()
  await page.setViewport({ width: 900, height: 500 })
  await page.goto(`${dapp.origin}/smoke.html`)
  const bare = await page.screenshot()
  const hosts = () => page.evaluate(() => [...document.documentElement.children].map((child) => child.tagName))
  expect(await hosts()).toEqual(['HEAD', 'BODY'])
  expect(await page.evaluate(() => (window as unknown as { ask(): Promise<string> }).ask())).toBe('sent')

  // The flag's host is the one thing that the page gains; what is in it is closed to scripts, so it is seen by its pixels.
  await page.waitForFunction(() => document.documentElement.children.length === 3, { timeout: 15_000 })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await hosts()).toEqual(['HEAD', 'BODY', 'DIV'])
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBe(null)
  const flagged = await page.screenshot({ path: '.output/firefox-flag.png' })
  expect(Buffer.compare(Buffer.from(bare), Buffer.from(flagged))).not.toBe(0)
})

it.each(['checkout-light', 'checkout-fake', 'checkout-rtl'])('draws the badges of %s in Firefox', async (name) => {
  const page = await browser.newPage()
  await page.setViewport({ width: 900, height: 500 })
  await page.goto(`${dapp.origin}/${name}.html`)
  await page.waitForFunction(() => document.documentElement.children.length === 3, { timeout: 15_000 })
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const marked = await page.screenshot({ path: `.output/firefox-${name}.png` })
  // What is in it cannot be read from outside, but it can be taken out of sight: then the page is as it was.
  const shown = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement
    host.style.setProperty('display', 'none', 'important')
    return [document.documentElement.scrollWidth, host.shadowRoot]
  })
  expect(shown).toEqual([900, null])
  const bare = await page.screenshot()
  expect(Buffer.compare(Buffer.from(bare), Buffer.from(marked))).not.toBe(0)
  await page.close()
})

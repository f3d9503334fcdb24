import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countCalls } from '../harness/browser/countCalls'
import { type Launched, launchChromium } from '../harness/browser/launchChromium'
import { readBadges, waitForBadges } from '../harness/browser/readBadges'
import { reloadExtension } from '../harness/browser/reloadExtension'
import { serveDapp } from '../harness/dapp/serveDapp'
import { loadPages } from './pages/loadPages'

/** A page that asks, with something beside it that makes reading hard. What is not rendered is read all the same. */
const pageOf = (script: string, ask = 'Please send exactly 25 USDT on TRC20') => `<!doctype html><html><head>
<title>Hard</title><style>.far{display:none}</style></head><body><p id="ask">${ask}</p><div id="root" class="far"></div>
<script>{const root = document.getElementById('root');${script}}</script></body></html>`

/** Chromium itself dies of some 3,000 levels that it has to lay out; without layout it bears 10,000. */
const nest = (text: string) =>
  `let at = root; for (let i = 0; i < 10000; i++) { const inner = document.createElement('div'); at.append(${text}, inner); at = inner }`

const HARD: Record<string, string> = {
  '10,000 levels': pageOf(nest("''")),
  '10,000 levels with words on each': pageOf(nest("'words words '")),
  'a million text nodes': pageOf("for (let i = 0; i < 1e6; i++) root.append('a ')"),
  'a text node of 20 MB': pageOf("root.append('lorem ipsum '.repeat(1700000))"),
  'a text node of 20 MB full of coins': pageOf("root.append('lorem USDT ipsum '.repeat(1200000))"),
  'a million digits': pageOf("root.append('pay USDT ' + '1'.repeat(1e6) + ' 0x' + 'a1'.repeat(5e5))"),
  'characters without width, and of direction': pageOf(
    "root.append('\\u202e\\u200b\\u2066'.repeat(100000))",
    'Please s\u200bend exactly \u202d2\u200c5\u202c U\u2060S\u200dDT\u200e on TR\ufeffC20',
  ),
}
const nameOf = (index: number) => `hard-${index}`

let browser: Launched
let dapp: Awaited<ReturnType<typeof serveDapp>>
let page: Page
let errors: string[]
beforeAll(async () => {
  const hard = Object.fromEntries(Object.values(HARD).map((html, index) => [`/${nameOf(index)}.html`, html]))
  dapp = await serveDapp({ config: {}, pages: { ...loadPages(), ...hard } })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await dapp?.stop()
})
beforeEach(async () => {
  page = await browser.context.newPage()
  errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
})
afterEach(async () => {
  await page.close()
  expect(errors).toEqual([])
})
const open = (name: string) => page.goto(`${dapp.origin}/${name}.html`)

describe('a page with', () => {
  it.each(Object.keys(HARD).map((name, index) => [name, index] as const))(
    '%s gets its badge and stays as it is',
    async (_, index) => {
      await open(nameOf(index))
      const size = () =>
        page.evaluate(() => [document.body.textContent?.length, document.body.getElementsByTagName('*').length])
      const before = await size()
      const [badge] = await waitForBadges(page, 1, 45_000, true)
      expect(badge?.label).toMatch(/Pay 25 USDT on Tron/)
      expect(await size()).toEqual(before)
      await page.evaluate(() => document.getElementById('ask')?.remove())
      await expect.poll(async () => (await readBadges(page, true)).badges, { timeout: 10_000 }).toEqual([])
    },
  )
})

describe('an extension that is updated while the page is open', () => {
  it('takes its badges along, and the old script says and does nothing more', async () => {
    await open('mismatch')
    await waitForBadges(page, 1)
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await reloadExtension(browser, page)
    await expect.poll(async () => (await readBadges(page)).hosts, { timeout: 10_000 }).toBe(0)
    const calls = await countCalls(await page.context().newCDPSession(page))
    const ask = (amount: number) =>
      page.evaluate((value) => {
        document.body.insertAdjacentHTML('beforeend', `<p>Please send exactly ${value} USDT on TRC20</p>`)
      }, amount)
    for (let amount = 30; amount < 60; amount++) {
      await ask(amount)
      await page.waitForTimeout(100)
    }
    await page.waitForTimeout(1_500)
    await calls()
    await ask(70)
    await page.waitForTimeout(1_500)
    expect(await calls()).toBe(0)
    expect((await readBadges(page)).hosts).toBe(0)
    // The observer has no wallet to watch and nobody to tell: a few looks at most, each seldomer than the one before.
    const looks = await countCalls(await page.context().newCDPSession(page), 'provider')
    await page.waitForTimeout(3_000)
    expect(await looks()).toBeLessThan(6)
    expect(said).toEqual([])
    // The new version is there from the next load on.
    await page.reload()
    await waitForBadges(page, 1)
  })
})

import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countCalls } from '../harness/browser/countCalls'
import { launchBare } from '../harness/browser/launchBare'
import { serveDapp } from '../harness/dapp/serveDapp'
import { loadPages } from './pages/loadPages'

let browser: Browser
let dapp: Awaited<ReturnType<typeof serveDapp>>
beforeAll(async () => {
  dapp = await serveDapp({ config: {}, pages: loadPages() })
  browser = await launchBare()
})
afterAll(async () => {
  await browser?.close()
  await dapp?.stop()
})

it('a tab that nobody looks at costs nothing, and is caught up with when it is shown', async () => {
  const page = await browser.newPage()
  await page.goto(`${dapp.origin}/mismatch.html`)
  const isMarked = () => page.evaluate(() => document.documentElement.children.length === 3)
  await expect.poll(isMarked, { timeout: 15_000 }).toBe(true)
  const calls = await countCalls(await page.createCDPSession())
  const write = (words: string, times: number) =>
    page.evaluate(
      async (text, count) => {
        for (let i = 0; i < count; i++) {
          document.body.insertAdjacentHTML('beforeend', `<p>${text}</p>`)
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      },
      words,
      times,
    )
  await calls()
  await write('USDT is a coin', 40)
  // The control: looked at, the same changes are read.
  expect(await calls()).toBeGreaterThan(100)

  const other = await browser.newPage()
  await other.goto(`${dapp.origin}/article.html`)
  await expect.poll(() => page.evaluate(() => document.visibilityState), { timeout: 10_000 }).toBe('hidden')
  await page.evaluate(() => document.querySelector('b')?.remove())
  // The page goes on changing, and nothing of ours runs. What was under way when it was hidden (a worker's answer) may
  // end later on a busy machine, and ends once; what each change would cost is seen in every round.
  const goOn = async () => {
    await write('Please send exactly 30 USDC on Base', 100)
    return calls()
  }
  await expect.poll(goOn, { timeout: 30_000 }).toBe(0)

  await page.bringToFront()
  await expect.poll(calls, { timeout: 10_000 }).toBeGreaterThan(100)
  await expect.poll(isMarked, { timeout: 10_000 }).toBe(true)
  await page.screenshot({ path: '.output/hidden-tab.png' })
})

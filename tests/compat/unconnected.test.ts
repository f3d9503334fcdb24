import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Launched } from '../harness/browser/launchChromium'
import type { Place, Reached } from './pages/place'
import { type Stage, startStage } from './startStage'

let stage: Stage
beforeAll(async () => {
  stage = await startStage({ wallets: ['coinbase'], dapps: ['raw'] })
})
afterAll(() => stage?.stop())

interface Scope {
  coinbase: {
    request(call: unknown): Promise<unknown>
    on(event: string, listener: (value: unknown) => void): void
  }
  PLACE: Place
  reached: Reached[]
  events: string[]
}
/** Stored by the SDK in the middle of a connection. */
const KEY = '-CBWSDK:SCWKeyManager:ownPrivateKey'

/** What a page sees of a wallet that is not connected, while `meanwhile` happens and then sends a batch through it. */
async function watch({ context }: Launched, meanwhile: (page: Page) => Promise<void>) {
  const page = await context.newPage()
  await page.goto(`${stage.origin}/early-coinbase-raw.html`)
  await page.evaluate((key) => {
    const scope = window as unknown as Scope
    scope.events = []
    for (const event of ['connect', 'disconnect', 'accountsChanged', 'chainChanged'])
      scope.coinbase.on(event, (value) => scope.events.push(`${event} ${JSON.stringify(value)}`))
    localStorage.setItem(key, 'half a connection')
  }, KEY)
  await page.mouse.click(50, 50)
  await meanwhile(page)
  const kept = await page.evaluate((key) => localStorage.getItem(key), KEY)
  const rest = await page.evaluate(async (key) => {
    const { coinbase, PLACE, reached, events } = window as unknown as Scope
    localStorage.removeItem(key)
    const data = `0xa9059cbb${PLACE.recipient.slice(2).padStart(64, '0')}${(7).toString(16).padStart(64, '0')}`
    const params = [{ version: '1.0', chainId: '0x1', calls: [{ to: PLACE.usdc[1], data, value: '0x0' }] }]
    const answer = await coinbase.request({ method: 'wallet_sendCalls', params }).then(
      () => 'sent',
      (error: { code: number; message: string }) => `${error.code} ${error.message}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 800))
    const keys = Object.keys(localStorage).sort()
    return { answer, events, keys, reached: reached.map(({ method }) => method) }
  }, KEY)
  for (const other of context.pages()) if (other.url().includes('/popup.html?')) await other.close()
  await page.close()
  return { kept, ...rest }
}

it('a wallet that keeps its session in the page is not disturbed before it is connected', async () => {
  const without = await watch(stage.browsers.without, () => new Promise((resolve) => setTimeout(resolve, 1000)))
  const watched = await watch(stage.browsers.with, async (page) => {
    // Our popup asks the page's wallets whose they are.
    const popup = await stage.browsers.with.popup(page)
    await popup.waitForTimeout(1500)
    await popup.close()
    await page.bringToFront()
  })
  expect(without).toMatchObject({ kept: 'half a connection', answer: 'sent' })
  expect(without.events.join()).not.toContain('disconnect')
  expect(watched).toEqual(without)
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { user } from '../harness/chains'
import { type LatencyProxy, startLatencyProxy } from '../harness/proxy/startLatencyProxy'
import { type Session, startSession } from '../harness/startSession'

// Not 127.0.0.1: no permission can be asked for these, so that no prompt stands in the way of a test. They are reached by
// CORS, as most public endpoints are.
const HOSTS = ['127.0.0.2', '127.0.0.3'] as const
let session: Session
let first: LatencyProxy
let second: LatencyProxy
let page: Page
beforeAll(async () => {
  session = await startSession({ wallet: null })
  const base = session.chains.get(8453)?.url ?? ''
  first = await startLatencyProxy(base, { latency: 20 }, HOSTS[0])
  second = await startLatencyProxy(base, { latency: 120 }, HOSTS[1])
  const wallets = { list: [{ address: user.address, label: '', how: 'typed', addedAt: 1 }], selected: user.address }
  await session.browser.store('local', { wallets, settings: { chains: [8453], endpoints: {}, privacy: true } })
  page = await session.browser.context.newPage()
  await page.setViewportSize({ width: 720, height: 1100 })
  await page.goto(`chrome-extension://${session.browser.extensionId}/options.html`)
})
afterAll(async () => {
  await first?.stop()
  await second?.stop()
  await session?.stop()
})
beforeEach(() => {
  first.setBehaviour({ latency: 20 })
  second.setBehaviour({ latency: 120 })
})

interface Kept {
  settings: { endpoints: Record<string, string[]> } & Record<string, unknown>
  snapshot: {
    refreshing: number | null
    chains: { at: number; host: string | null; failure: { at: number; reason: string } | null; second?: unknown }[]
  }
}
const kept = async <K extends keyof Kept>(key: K) => (await session.browser.read<Kept[K]>('local', key)) as Kept[K]
const form = () => page.locator('form').filter({ hasText: 'Try and keep' })
async function add(url: string) {
  await form().getByLabel('Chain').selectOption('8453')
  await form().getByLabel('JSON-RPC endpoint').fill(url)
  await form().getByRole('button', { name: 'Try and keep' }).click()
}
const rows = () => page.locator('section[aria-labelledby="endpoints"] ol li strong').allInnerTexts()
const host = (proxy: LatencyProxy) => new URL(proxy.url).host
/** Reads Base now, and gives what came of it. */
async function readBase() {
  const popup = await session.browser.popup()
  // Times are stored in whole seconds: what is read in this one must not look like what was read before.
  await popup.waitForTimeout(1100)
  const since = Math.floor(Date.now() / 1000)
  await popup.getByRole('button', { name: 'Read again' }).click()
  await expect
    .poll(
      async () => {
        const { refreshing, chains } = await kept('snapshot')
        return refreshing === null && chains.every(({ at, failure }) => Math.max(at, failure?.at ?? 0) >= since)
      },
      { timeout: 20_000 },
    )
    .toBe(true)
  await popup.waitForTimeout(300)
  const text = await popup.innerText('main')
  await popup.close()
  return { text, reading: (await kept('snapshot')).chains[0] }
}

describe('own endpoints', () => {
  it('privacy mode without one reads nothing, and says why', async () => {
    const { reading } = await readBase()
    expect(reading?.failure?.reason).toMatch(/privacy mode is on, and you have no endpoint of your own/)
    expect([first.count(), second.count()]).toEqual([0, 0])
  })

  it('are tried when they are entered, and only kept when they serve the chain', async () => {
    await add('http://rpc.example.org')
    await page.waitForSelector('[role="alert"]:has-text("must be https")')
    first.setBehaviour({ change: (text) => text.replace('"0x2105"', '"0x1"') })
    await add(`${first.url}/v1/secret-key`)
    await page.waitForSelector('[role="alert"]:has-text("serves chain 1, not 8453")')
    expect((await kept('settings')).endpoints).toEqual({})
    first.setBehaviour({ latency: 20 })
    await add(`${first.url}/v1/secret-key`)
    await page.waitForSelector('[role="status"]:has-text("serves Base: answers in")')
    const said = await page.innerText('form [role="status"]')
    expect(said).toMatch(/answers in \d+ ms · calls up to 250 kB · can simulate/)
    expect(await rows()).toEqual([host(first)])
    await add(second.url)
    // It is tried first, with several questions; the poll's own second is too short for a busy machine.
    await expect.poll(rows, { timeout: 10_000 }).toEqual([host(first), host(second)])
    expect(await page.innerText('main')).not.toContain('secret')
    await page.screenshot({ path: '.output/endpoints.png', fullPage: true })
  })

  it('are asked in the user’s order, or by health', async () => {
    expect((await readBase()).reading?.host).toBe(host(first))
    await page.getByRole('button', { name: `Ask ${host(second)} earlier` }).click()
    await expect.poll(rows).toEqual([host(second), host(first)])
    expect((await readBase()).reading?.host).toBe(host(second))
    // So much slower that a busy machine makes no difference.
    second.setBehaviour({ latency: 900 })
    await readBase()
    await page.getByLabel('Order of your own').selectOption('health')
    await expect.poll(async () => (await kept('settings')).order).toBe('health')
    await readBase()
    expect((await readBase()).reading?.host).toBe(host(first))
    await page.getByLabel('Order of your own').selectOption('user')
    await expect.poll(async () => (await kept('settings')).order).toBe('user')
  })

  it('one that is asked too often rests, and the settings say so', async () => {
    second.setBehaviour({
      reply: {
        status: 429,
        headers: { 'retry-after': '300', 'access-control-expose-headers': 'retry-after' },
        body: '',
      },
    })
    expect((await readBase()).reading?.host).toBe(host(first))
    second.reset()
    expect((await readBase()).reading?.host).toBe(host(first))
    expect(second.count()).toBe(0)
    await page.waitForSelector('text=/rests until .*: answered with status 429/')
    await session.browser.store('local', { health: {} })
  })

  it('two have to agree only when that is turned on, and a disagreement is shown', async () => {
    expect((await readBase()).reading?.second).toBeUndefined()
    await page.getByLabel('Two endpoints must agree').check()
    await expect.poll(async () => (await kept('settings')).agree).toBe(true)
    const agreed = await readBase()
    expect(agreed.reading?.second).toMatchObject({ differs: [] })
    expect(agreed.text).not.toMatch(/disagree/)
    // 90.00 USDC are 0x55d4a80 units.
    first.setBehaviour({ change: (text) => text.replaceAll('55d4a80', '65d4a80') })
    const { text } = await readBase()
    expect(text).toMatch(/Base: .* and .* disagree on block \d+/)
    expect(text).toMatch(/USDC of 0x.*: 90\.00, or 106\.777216/)
    const popup = await session.browser.popup()
    await popup.waitForSelector('text=/disagree on block/')
    await popup.screenshot({ path: '.output/disagreement.png' })
    await popup.close()
    await page.getByLabel('Two endpoints must agree').uncheck()
    await expect.poll(async () => (await kept('settings')).agree).toBe(false)
  })

  it('whose permission was withdrawn are not asked, and that is said', async () => {
    const { permit } = await session.browser.inExtension(async (chrome, url) => {
      // As if a permission had been given that is no longer held.
      const { endpointFacts, settings } = await chrome.storage.local.get(['endpointFacts', 'settings'])
      const own = 'http://127.0.0.1:1/v1/secret-key'
      settings.endpoints[8453] = [own]
      endpointFacts[own] = { ...endpointFacts[url], permit: 'granted' }
      await chrome.storage.local.set({ endpointFacts, settings })
      return endpointFacts[own]
    }, `${second.url}/`)
    expect(permit).toBe('granted')
    await session.browser.killWorker()
    const popup = await session.browser.popup()
    await popup.waitForSelector('text=/not asked: the browser’s permission was withdrawn/')
    await popup.screenshot({ path: '.output/withdrawn.png' })
    await popup.close()
    const { reading, text } = await readBase()
    expect(reading?.failure?.reason).toMatch(/permission for your endpoint was withdrawn/)
    expect(text).not.toContain('secret')
    await page.getByRole('button', { name: 'Permit it again' }).waitFor()
    await page.screenshot({ path: '.output/endpoints-withdrawn.png', fullPage: true })
  })

  it('leave nothing behind when they are removed', async () => {
    await page.getByRole('button', { name: 'Remove 127.0.0.1:1 of Base' }).click()
    await expect.poll(async () => (await kept('settings')).endpoints[8453]).toEqual([])
    const stored = await session.browser.inExtension(
      async (chrome) => JSON.stringify(await chrome.storage.local.get()),
      null,
    )
    expect(stored).not.toContain('127.0.0.1:1/')
  })
})

import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AskEntry, AskLog } from '../../utils/log/AskEntry'
import { answerHold } from '../harness/browser/answerHold'
import { waitForFlag } from '../harness/browser/flagText'
import { FAKE, SPENDER, user } from '../harness/chains'
import { startLatencyProxy } from '../harness/proxy/startLatencyProxy'
import { localSettings, type Session, startSession, tokenOf } from '../harness/startSession'

const shots = '.output/screenshots/hold'
mkdirSync(shots, { recursive: true })
let session: Session
let page: Page

beforeAll(async () => {
  session = await startSession()
  page = await session.browser.context.newPage()
  await page.goto(session.origin)
  await toEthereum()
})
afterAll(() => session?.stop())
beforeEach(async () => {
  await session.browser.store('local', { 'ask-prefs': { hold: 'danger' } })
  await page.bringToFront()
})

const toEthereum = () =>
  page.evaluate(() =>
    (window as unknown as { ethereum: { request(args: unknown): Promise<unknown> } }).ethereum.request({
      method: 'wallet_switchEthereumChain',
      params: [{ chainId: '0x1' }],
    }),
  )
const word = (text: string) => text.replace('0x', '').toLowerCase().padStart(64, '0')
/** Asks the page's wallet to let somebody take a token; what comes of it can be waited for by name. */
const approve = (token: string, name: string, amount = '64') =>
  page.evaluate(
    ([to, from, data, key]) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own wallet
      const scope = window as any
      scope[key] = scope.ethereum
        .request({ method: 'eth_sendTransaction', params: [{ from, to, data, chainId: '0x1' }] })
        .then(
          (value: string) => ({ value }),
          (error: { code: number; message: string }) => ({ code: error.code, message: error.message }),
        )
    },
    [token, user.address, `0x095ea7b3${word(SPENDER)}${word(amount)}`, name] as const,
  )
const outcome = (name: string) =>
  page.evaluate((key) => (window as unknown as Record<string, Promise<unknown>>)[key], name)
const calls = () =>
  page.evaluate(
    () =>
      (window as unknown as { ethereum: { calls: string[] } }).ethereum.calls.filter(
        (call) => call === 'eth_sendTransaction',
      ).length,
  )
const windowFor = () => session.browser.holdWindow()
const newest = async (): Promise<AskEntry | undefined> =>
  Object.values((await session.browser.read<AskLog>('session', 'asks')) ?? {})
    .flat()
    .sort((a, b) => b.at - a.at)[0]
/**
 * Asks for the false coin until the request waits, and gives the window. Beside other work the page's half second can
 * pass before the worker has answered: then the request goes on, the log has to say so, and it is made again.
 */
async function held(name: string): Promise<Page> {
  for (let tries = 0; tries < 5; tries++) {
    await approve(FAKE, name)
    const gone = () => null
    const opened = windowFor()
    opened.catch(gone)
    const hold = await Promise.race([opened, outcome(name).then(gone, gone)])
    if (hold) return hold
    await expect.poll(async () => (await newest())?.lapse, { timeout: 10_000 }).toBe('late')
    // Its flag would stand before that of what comes next.
    await page.reload()
    await toEthereum()
  }
  throw new Error('This machine is too slow for any request to be judged within half a second')
}
const noWindow = () =>
  expect.poll(() => session.browser.context.pages().filter((each) => each.url().includes('/hold.html')).length).toBe(0)

describe('a request in danger', () => {
  it('waits in a window of the extension; Reject answers the page, and the wallet is never asked', async () => {
    const hold = await held('rejected')
    const before = await calls()
    expect(await hold.innerText('main')).toMatch(/asks your wallet[\s\S]*not the real USDT/)
    await hold.setViewportSize({ width: 440, height: 640 })
    await hold.screenshot({ path: `${shots}/danger-light.png` })
    await hold.emulateMedia({ colorScheme: 'dark' })
    await hold.screenshot({ path: `${shots}/danger-dark.png` })
    await hold.setViewportSize({ width: 320, height: 640 })
    await hold.screenshot({ path: `${shots}/danger-320.png`, fullPage: true })
    await expect.poll(async () => (await newest())?.outcome).toBe('held')
    expect(await calls()).toBe(before)
    await answerHold(hold, 'Reject')
    expect(await outcome('rejected')).toEqual({ code: 4001, message: expect.stringMatching(/rejected/) })
    expect(await calls()).toBe(before)
    await noWindow()
    expect((await newest())?.outcome).toBe('rejected')
    await waitForFlag(page, /You rejected it: the wallet was not asked/)
  })

  it('goes on to the wallet with Continue, and what came of it is noted', async () => {
    const hold = await held('continued')
    await answerHold(hold, 'Continue to the wallet')
    const answer = (await outcome('continued')) as { value: string }
    expect(answer.value).toMatch(/^0x[0-9a-f]{64}$/)
    await noWindow()
    await expect.poll(async () => (await newest())?.outcome).toBe('sent')
    // A window that closes without an answer lets the request go on too, and the log has that for a lapse.
    expect(await newest()).toMatchObject({ hash: answer.value, lapse: null })
  })

  it('goes on when the window is closed, and the log says so', async () => {
    await (await held('shut')).close()
    expect(await outcome('shut')).toHaveProperty('value')
    await expect.poll(async () => (await newest())?.lapse).toBe('unanswered')
  })

  it('goes on when the worker dies, and the log says so', async () => {
    const hold = await held('orphaned')
    await session.browser.killWorker()
    expect(await outcome('orphaned')).toHaveProperty('value')
    await hold.waitForSelector('text=Nothing waits any more')
    await hold.close()
    await expect.poll(async () => (await newest())?.lapse).toBe('unanswered')
  })

  it('waits in one window with the others of its page, one after the other', async () => {
    const hold = await held('first')
    await approve(FAKE, 'second', '65')
    await hold.waitForSelector('text=the first of 2 that wait')
    await answerHold(hold, 'Reject')
    expect(await outcome('first')).toHaveProperty('code', 4001)
    await hold.waitForFunction(() => !document.body.textContent?.includes('of 2 that wait'))
    await answerHold(hold, 'Reject')
    expect(await outcome('second')).toHaveProperty('code', 4001)
    await noWindow()
  })

  it('waits when the page asks the same again by another function of the wallet meanwhile', async () => {
    const before = await calls()
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own wallet
      const { ethereum } = window as any
      ethereum.sendAsync = (call: unknown, callback: (error: unknown, answer?: unknown) => void) =>
        ethereum.request(call).then((result: unknown) => callback(null, { result }), callback)
    })
    // The observer meets what is new at the next touch of the page.
    await page.mouse.click(5, 5)
    const data = `0x095ea7b3${word(SPENDER)}${word('66')}`
    await page.evaluate(
      ([from, to, bytes]) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own wallet
        const scope = window as any
        const call = { method: 'eth_sendTransaction', params: [{ from, to, data: bytes, chainId: '0x1' }] }
        const codeOf = (error: { code: number } | null) => ({ code: error?.code })
        scope.once = new Promise((done) =>
          scope.ethereum.sendAsync(call, (error: { code: number } | null) => done(codeOf(error))),
        )
        scope.twice = scope.ethereum.request(call).catch(codeOf)
      },
      [user.address, FAKE, data] as const,
    )
    const hold = await windowFor()
    await hold.waitForSelector('text=the first of 2 that wait')
    await answerHold(hold, 'Reject')
    await hold.waitForFunction(() => !document.body.textContent?.includes('of 2 that wait'))
    expect(await calls()).toBe(before)
    await answerHold(hold, 'Reject')
    expect(await outcome('once')).toHaveProperty('code', 4001)
    expect(await outcome('twice')).toHaveProperty('code', 4001)
    expect(await calls()).toBe(before)
    await noWindow()
  })

  it('goes on when its coin’s name comes too late, and the log says so', async () => {
    const { chains, endpoints } = localSettings(session.chains)
    const slow = await startLatencyProxy(session.chains.get(1)?.url ?? '', { latency: 1_000 })
    try {
      await session.browser.store('local', { settings: { chains, endpoints: { ...endpoints, 1: [`${slow.url}/`] } } })
      await session.browser.store('session', { labels: {} })
      await approve(FAKE, 'nameless')
      expect(await outcome('nameless')).toHaveProperty('value')
      await expect.poll(async () => (await newest())?.lapse, { timeout: 10_000 }).toBe('late')
      await expect.poll(async () => (await newest())?.outcome).toBe('sent')
      expect(JSON.stringify((await newest())?.asks)).toMatch(/calls itself/)
    } finally {
      await session.browser.store('local', { settings: { chains, endpoints } })
      await slow.stop()
    }
  })

  it('of a page that goes away waits no more', async () => {
    await held('left')
    await page.reload()
    await noWindow()
    await expect.poll(async () => (await newest())?.outcome).toBe('left')
  })
})

describe('the user’s choice', () => {
  it('lets a request without danger pass at once, and reads are never touched', async () => {
    await approve(tokenOf(1, 'USDT'), 'harmless', '0')
    expect(await outcome('harmless')).toHaveProperty('value')
    await waitForFlag(page, /USDT/)
    expect(session.browser.context.pages().some((each) => each.url().includes('/hold.html'))).toBe(false)
  })

  it('holds every request about the coins where that is chosen', async () => {
    await session.browser.store('local', { 'ask-prefs': { hold: 'always' } })
    await approve(tokenOf(1, 'USDT'), 'always', '0')
    const hold = await windowFor()
    await answerHold(hold, 'Continue to the wallet')
    expect(await outcome('always')).toHaveProperty('value')
    await noWindow()
  })

  it('holds none where that is chosen', async () => {
    await session.browser.store('local', { 'ask-prefs': { hold: 'never' } })
    await approve(FAKE, 'never')
    expect(await outcome('never')).toHaveProperty('value')
  })
})

describe('the log', () => {
  it('lists what pages asked for and what came of it; it can be searched and erased', async () => {
    const panel = await session.browser.context.newPage()
    await panel.goto(`chrome-extension://${session.browser.extensionId}/sidepanel.html#requests`)
    await panel.waitForSelector('.log li')
    const text = await panel.innerText('main')
    expect(text).toMatch(/rejected by you, the wallet was not asked/)
    expect(text).toMatch(/held, but nobody answered, so it went on/)
    await panel.screenshot({ path: `${shots}/log-light.png` })
    await panel.emulateMedia({ colorScheme: 'dark' })
    await panel.setViewportSize({ width: 320, height: 700 })
    await panel.screenshot({ path: `${shots}/log-dark-320.png` })
    await panel.getByLabel('Search').fill('rejected by you')
    const found = await panel.locator('.log li').count()
    expect(found).toBeGreaterThan(2)
    const saved = panel.waitForEvent('download')
    await panel.getByRole('button', { name: 'Export as JSON' }).click()
    expect((await saved).suggestedFilename()).toBe('peglight-requests.json')
    await panel.getByRole('button', { name: 'Erase all requests …' }).click()
    await panel.getByRole('button', { name: 'Yes, erase all requests' }).click()
    await panel.waitForSelector('text=No page has asked for USDC or USDT yet')
    expect(Object.values((await session.browser.read<AskLog>('session', 'asks')) ?? {}).flat()).toEqual([])
    await panel.close()
  })
})

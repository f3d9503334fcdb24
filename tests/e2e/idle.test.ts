import { afterAll, beforeAll, expect, it } from 'vitest'
import { user } from '../harness/chains'
import { type LatencyProxy, startLatencyProxy } from '../harness/proxy/startLatencyProxy'
import { type Session, startSession } from '../harness/startSession'

let session: Session
let proxies: LatencyProxy[] = []
beforeAll(async () => {
  session = await startSession()
  proxies = await Promise.all([...session.chains.values()].map((chain) => startLatencyProxy(chain.url)))
  const endpoints = Object.fromEntries([...session.chains.keys()].map((id, index) => [id, [`${proxies[index]?.url}/`]]))
  await session.browser.store('local', {
    settings: { chains: [...session.chains.keys()], endpoints },
    wallets: { list: [{ address: user.address, label: '', how: 'typed', addedAt: 1 }], selected: user.address },
  })
})
afterAll(async () => {
  await Promise.all(proxies.map((proxy) => proxy.stop()))
  await session?.stop()
})

const calls = () => proxies.reduce((sum, proxy) => sum + proxy.count(), 0)
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Until nothing was asked for two seconds. */
async function settle(): Promise<void> {
  for (let before = -1; before !== calls(); await pause(2000)) before = calls()
}

it('asks nobody for anything while nobody looks, nor while somebody only looks', async () => {
  const page = await session.browser.context.newPage()
  await page.goto(session.origin)
  const popup = await session.browser.popup(page)
  await popup.waitForSelector('.amount.big:has-text("1,252.50")')
  await settle()
  expect(calls()).toBeGreaterThan(2)

  for (const proxy of proxies) proxy.reset()
  await pause(12_000)
  expect(proxies.flatMap((proxy) => proxy.methods())).toEqual([])

  await popup.close()
  await pause(6_000)
  expect(proxies.flatMap((proxy) => proxy.methods())).toEqual([])
  // Nothing will wake it later either.
  expect(await session.browser.inExtension(async (chrome) => chrome.alarms.getAll(), null)).toEqual([])
})

it('shows old figures at once while new ones are awaited', async () => {
  for (const proxy of proxies) proxy.setBehaviour({ hang: true })
  const stored = await session.browser.read<{ chains: { at: number }[] }>('local', 'snapshot')
  const aged = { ...stored, chains: stored?.chains.map((chain) => ({ ...chain, at: chain.at - 600 })) }
  await session.browser.store('local', { snapshot: aged })
  const popup = await session.browser.popup()
  await popup.waitForSelector('.amount.big:has-text("1,252.50")')
  await popup.waitForSelector('text=reading…')
  expect(await popup.innerText('.chains')).toMatch(/10 min old/)
  expect(await popup.locator('.shape').count()).toBe(0)
  for (const proxy of proxies) proxy.setBehaviour({})
  await popup.close()
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Pegs } from '../../utils/storage/items/pegs'
import { type Launched, launchChromium } from '../harness/browser/launchChromium'

const now = () => Math.floor(Date.now() / 1000)
const NAMES = ['coinbase', 'kraken', 'bitstamp']

/** What three exchanges would have told; no chain and no server is asked here. */
function pegsOf(usdc: number, statuses: Pegs['statuses']): Pegs {
  // A minute ago, so that the pegs are judged again at the next look.
  const at = now() - 61
  const quotes = NAMES.flatMap((venue) => [
    { source: `${venue}:USDCUSD`, coin: 'USDC' as const, price: usdc, at: now(), kind: 'cex' as const },
    { source: `${venue}:USDTUSD`, coin: 'USDT' as const, price: 1.0002, at: now(), kind: 'cex' as const },
  ])
  return { at, quotes, balances: [], statuses }
}

const judged = (coin: 'USDC' | 'USDT') => ({
  coin,
  state: 'on-peg' as const,
  price: 1,
  bps: 0,
  sources: 3,
  oldest: now() - 60,
  disagreement: 1,
  since: now() - 86_400,
  at: now() - 61,
})

let browser: Launched
let profile = ''
const start = () => launchChromium({ permissions: ['notifications'], profile })
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'peglight-alerts-'))
  browser = await start()
  await browser.store('local', {
    settings: { chains: [1], endpoints: { 1: ['http://127.0.0.1:9/'] } },
    pegPrefs: {
      sources: [],
      alerts: { on: true, drifting: true, coins: ['USDC', 'USDT'], quiet: null, snoozedUntil: 0 },
    },
    pegs: pegsOf(0.965, {
      USDC: { ...judged('USDC'), pending: { state: 'off-peg', side: 'below', since: now() - 200 } },
      USDT: judged('USDT'),
    }),
  })
})
afterAll(async () => {
  await browser?.close()
  await rm(profile, { recursive: true, force: true })
})

const shown = () => browser.inExtension(async (chrome) => Object.keys(await chrome.notifications.getAll()), null)
const clear = () => browser.inExtension((chrome) => chrome.notifications.clear('peg-USDC'), null)
const look = () =>
  browser.inExtension((chrome) => chrome.runtime.sendMessage({ peglight: 1, name: 'lookAtPegs', input: {} }), null)
const state = async () => (await browser.read<Pegs>('local', 'pegs'))?.statuses.USDC?.state

/** The same prices a minute later, as another worker finds them. */
async function later(usdc: number) {
  const old = await browser.read<Pegs>('local', 'pegs')
  const back = (status?: Pegs['statuses']['USDC']) => status && { ...status, at: now() - 61 }
  const { USDC, USDT } = old?.statuses ?? {}
  await browser.store('local', { pegs: pegsOf(usdc, { USDC: back(USDC), USDT: back(USDT) }) })
}

it('tells of a fall once, with a badge in words, however often the worker dies', async () => {
  await look()
  expect(await state()).toBe('off-peg')
  expect(await shown()).toEqual(['peg-USDC'])
  expect(await browser.inExtension((chrome) => chrome.action.getBadgeText({}), null)).toBe('peg!')
  expect(await browser.inExtension((chrome) => chrome.action.getTitle({}), null)).toMatch(
    /USDC is off its peg, 3\.50% below a dollar/,
  )
  const said = await browser.read<{ said: unknown }>('local', 'pegMemory')
  await clear()
  for (let death = 0; death < 3; death++) {
    await browser.killWorker()
    await later(0.965)
    await look()
    expect(await state()).toBe('off-peg')
    expect(await shown()).toEqual([])
  }
  expect((await browser.read<{ said: unknown }>('local', 'pegMemory'))?.said).toEqual(said?.said)
})

it('says nothing of it again when the browser has been started anew, and shows the badge at once', async () => {
  const said = await browser.read<{ said: unknown }>('local', 'pegMemory')
  const { extensionId } = browser
  await browser.close()
  browser = await start()
  expect(browser.extensionId).toBe(extensionId)
  const badge = () => browser.inExtension((chrome) => chrome.action.getBadgeText({}), null)
  await expect.poll(badge, { timeout: 20_000 }).toBe('peg!')
  await later(0.965)
  await look()
  expect(await state()).toBe('off-peg')
  expect(await shown()).toEqual([])
  expect((await browser.read<{ said: unknown }>('local', 'pegMemory'))?.said).toEqual(said?.said)
  expect(await browser.inExtension((chrome) => chrome.alarms.get('pegs'), null)).toMatchObject({ periodInMinutes: 1 })
})

it('wakes every minute while a coin is off, and sets the alarm anew where it was lost', async () => {
  const alarm = () => browser.inExtension((chrome) => chrome.alarms.get('pegs'), null)
  expect(await alarm()).toMatchObject({ periodInMinutes: 1 })
  await browser.inExtension((chrome) => chrome.alarms.clear('pegs'), null)
  await browser.killWorker()
  await look()
  expect(await alarm()).toMatchObject({ periodInMinutes: 1 })
})

it('tells of the recovery, and takes the badge away', async () => {
  await later(1)
  const waiting = await browser.read<Pegs>('local', 'pegs')
  const USDC = waiting?.statuses.USDC
  if (waiting && USDC) {
    const pending = { state: 'on-peg', since: now() - 400 } as const
    await browser.store('local', {
      pegs: { ...waiting, statuses: { ...waiting.statuses, USDC: { ...USDC, pending } } },
    })
  }
  await look()
  expect(await state()).toBe('on-peg')
  expect(await shown()).toEqual(['peg-USDC'])
  expect(await browser.inExtension((chrome) => chrome.action.getBadgeText({}), null)).toBe('')
})

it('asks for a host permission only when that price server is turned on, and for that host alone', async () => {
  const page = await browser.context.newPage()
  const asked: unknown[] = []
  await page.exposeFunction('noteAsked', (wanted: unknown) => asked.push(wanted))
  await page.addInitScript(`
    window.addEventListener('DOMContentLoaded', () => {
      chrome.permissions.request = async (wanted) => { await noteAsked(wanted); return wanted.origins?.[0].includes('kraken') }
    })`)
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`)
  await page.waitForSelector('.peg-panel')
  expect(asked).toEqual([])
  await page.getByLabel('Bitstamp').click()
  await page.waitForSelector('text=The browser did not permit it.')
  expect(await browser.read('local', 'pegPrefs')).toMatchObject({ sources: [] })
  await page.getByLabel('Kraken').click()
  await page.waitForFunction(() => (document.querySelector('.check input:checked') as HTMLInputElement)?.checked)
  expect(asked).toEqual([{ origins: ['https://www.bitstamp.net/*'] }, { origins: ['https://api.kraken.com/*'] }])
  for (let tries = 0; tries < 30; tries++) {
    const prefs = await browser.read<{ sources: string[] }>('local', 'pegPrefs')
    if (prefs?.sources.includes('kraken')) break
    await page.waitForTimeout(100)
  }
  expect(await browser.read('local', 'pegPrefs')).toMatchObject({ sources: ['kraken'] })
  // The browser never held it: as where another switch takes it along. The next worker notices, and it is said.
  await browser.killWorker()
  await look()
  await page.getByText('Kraken is off: the browser’s permission went.').waitFor()
  expect(await browser.read('local', 'pegPrefs')).toMatchObject({ sources: [], lost: ['kraken'] })
  const popup = await browser.popup()
  await popup.getByText('Kraken is off: the browser’s permission went.').waitFor()
  await popup.close()
  await page.getByRole('button', { name: 'Leave off' }).click()
  await page.getByText('Kraken is off').waitFor({ state: 'detached' })
  await page.close()
})

it('lets the thresholds of one coin be narrowed', async () => {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`)
  const drift = page.getByRole('group', { name: 'USDT counts as' }).getByLabel('drifting from')
  await drift.fill('0.2')
  await drift.blur()
  await page.waitForSelector('text=as usual (0.5% and 1%)')
  expect(await browser.read('local', 'pegPrefs')).toMatchObject({
    alerts: { limits: { USDT: { drift: 20, off: 100 } } },
  })
  await page.close()
})

import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { PegStatus } from '../../../utils/peg'

const now = Math.floor(Date.now() / 1000)
const status: PegStatus = {
  coin: 'USDC',
  state: 'off-peg',
  side: 'below',
  price: 0.97,
  bps: -300,
  sources: 4,
  oldest: now,
  disagreement: 2,
  since: now,
  at: now,
}
let told: string[] = []

beforeEach(() => {
  fakeBrowser.reset()
  told = []
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser })
  Object.assign(fakeBrowser, {
    notifications: { create: async (_: string, { title }: { title: string }) => told.push(title) },
  })
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path })
})

/** Loaded only once the stand-in for the browser is in place. */
async function load() {
  const { alertPegs } = await import('./alertPegs')
  const { pegPrefs } = await import('../../../utils/storage/items/pegPrefs')
  const { defaultAlertPrefs } = await import('../../../utils/alerts')
  await pegPrefs.set({ sources: [], alerts: { ...defaultAlertPrefs, on: true }, lost: [] })
  return alertPegs
}

it('tells the same news once, also where several chains bring it at the same moment', async () => {
  const alertPegs = await load()
  await Promise.all(Array.from({ length: 5 }, () => alertPegs([status])))
  await alertPegs([status])
  expect(told).toEqual(['USDC is off its peg'])
})

it('says nothing while alerts are off', async () => {
  const alertPegs = await load()
  const { pegPrefs } = await import('../../../utils/storage/items/pegPrefs')
  const prefs = await pegPrefs.get()
  await pegPrefs.set({ ...prefs, alerts: { ...prefs.alerts, on: false } })
  await alertPegs([status])
  expect(told).toEqual([])
})

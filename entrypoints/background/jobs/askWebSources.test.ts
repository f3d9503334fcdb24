import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

const NOW = 1_795_000_000
let asked: string[] = []
let allowed = true

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  allowed = true
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser })
  Object.assign(fakeBrowser, { permissions: { contains: async () => allowed } })
  const book = { symbol: 'USDCUSDT', bidPrice: '0.9999', bidQty: '5', askPrice: '1.0001', askQty: '5' }
  const body = JSON.stringify({ ...book, closeTime: (NOW - 3) * 1000 })
  const date = new Date(NOW * 1000).toUTCString()
  globalThis.fetch = (async (url: string) => {
    asked.push(url)
    return new Response(body, { headers: { date } })
  }) as unknown as typeof fetch
})

/** Loaded only once the stand-in for the browser is in place. */
async function load() {
  const { pegPrefs } = await import('../../../utils/storage/items/pegPrefs')
  const { defaultAlertPrefs } = await import('../../../utils/alerts')
  await pegPrefs.set({ sources: ['binance'], alerts: defaultAlertPrefs, lost: [] })
  return (await import('./askWebSources')).askWebSources
}

it('keeps the time of the server beside that of the price', async () => {
  const askWebSources = await load()
  expect(await askWebSources(NOW)).toMatchObject([{ source: 'binance:USDCUSDT', price: 1, at: NOW - 3, served: NOW }])
})

it('asks again only once the server may be asked', async () => {
  const askWebSources = await load()
  await askWebSources(NOW)
  expect(await askWebSources(NOW + 10)).toEqual([])
  expect(await askWebSources(NOW + 40)).toHaveLength(1)
  expect(asked).toHaveLength(2)
})

it('asks nobody without the permission', async () => {
  const askWebSources = await load()
  allowed = false
  expect(await askWebSources(NOW)).toEqual([])
  expect(asked).toEqual([])
})

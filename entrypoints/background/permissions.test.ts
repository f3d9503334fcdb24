import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

interface Wanted {
  permissions?: string[]
  origins?: string[]
}
let held: Set<string>
const of = ({ permissions = [], origins = [] }: Wanted) => [...permissions, ...origins]
let removed: ((what: Wanted) => void)[] = []

/** The browser's permissions as they are kept; what is not held can't be removed. */
beforeEach(() => {
  fakeBrowser.reset()
  removed = []
  const permissions = {
    contains: async (what: Wanted) => of(what).every((name) => held.has(name)),
    remove: async (what: Wanted) => {
      if (!of(what).every((name) => held.has(name))) throw new Error('not held')
      for (const name of of(what)) held.delete(name)
      return true
    },
    onRemoved: { addListener: (listener: (what: Wanted) => void) => removed.push(listener) },
    onAdded: { addListener: () => undefined },
  }
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser })
  Object.assign(fakeBrowser, { permissions })
})

/** Loaded only once the stand-in for the browser is in place. */
async function load() {
  const { giveBack } = await import('./giveBack')
  const { tendPermissions } = await import('./jobs/tendPermissions')
  const { pegPrefs } = await import('../../utils/storage/items/pegPrefs')
  const { askPrefs } = await import('../../utils/storage/items/askPrefs')
  const { settings } = await import('../../utils/storage/items/settings')
  await settings.update((old) => ({
    ...old,
    endpoints: { 1: ['https://mine.example/key', 'http://localhost:8545/'] },
  }))
  return { giveBack, tendPermissions, pegPrefs, askPrefs }
}
const EVERYWHERE = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']

describe('what is not used any more', () => {
  it('is given back, but for the hosts of own endpoints', async () => {
    const { giveBack } = await load()
    held = new Set(['webRequest', ...EVERYWHERE, 'https://mine.example/*'])
    await giveBack({ permissions: ['webRequest'], origins: [...EVERYWHERE, 'https://mine.example/*'] })
    expect([...held]).toEqual(['http://localhost/*', 'https://mine.example/*'])
  })

  it('takes nothing else with it where it was never held', async () => {
    const { giveBack } = await load()
    held = new Set(['https://api.kraken.com/*'])
    await giveBack({ permissions: ['notifications'], origins: ['https://*/*', 'https://api.kraken.com/*'] })
    expect([...held]).toEqual([])
  })

  it('stays as long as a price server or the watching of answers needs it', async () => {
    const { giveBack, pegPrefs, askPrefs } = await load()
    held = new Set([...EVERYWHERE, 'https://api.kraken.com/*'])
    await pegPrefs.update((old) => ({ ...old, sources: ['kraken'] }))
    await askPrefs.update((old) => ({ ...old, everywhere: true }))
    await giveBack({ origins: ['https://api.kraken.com/*', ...EVERYWHERE] })
    expect(held.size).toBe(4)
    await askPrefs.update((old) => ({ ...old, everywhere: false }))
  })
})

it('a price server whose permission was taken back in the browser is off again', async () => {
  const { tendPermissions, pegPrefs } = await load()
  held = new Set(['https://api.kraken.com/*', 'https://api.coingecko.com/*'])
  await pegPrefs.update((old) => ({ ...old, sources: ['kraken', 'coingecko'] }))
  tendPermissions()
  held.delete('https://api.kraken.com/*')
  for (const listener of removed) listener({ origins: ['https://api.kraken.com/*'] })
  for (let tries = 0; tries < 50 && (await pegPrefs.get()).sources.length > 1; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  // Which is not done without a word.
  expect(await pegPrefs.get()).toMatchObject({ sources: ['coingecko'], lost: ['kraken'] })
})

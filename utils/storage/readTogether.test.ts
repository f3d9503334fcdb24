import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser })
})

it('asks each area once for all that is wanted in one turn, and gives each its own', async () => {
  const { readTogether } = await import('./readTogether')
  await fakeBrowser.storage.local.set({ a: 1, b: 'two' })
  await fakeBrowser.storage.session.set({ a: [3] })
  const [local, session] = [vi.spyOn(fakeBrowser.storage.local, 'get'), vi.spyOn(fakeBrowser.storage.session, 'get')]
  const wanted = ['local:a', 'session:a', 'local:b', 'local:missing', 'local:a'] as const
  expect(await Promise.all(wanted.map((key) => readTogether(key)))).toEqual([1, [3], 'two', null, 1])
  expect([local.mock.calls.length, session.mock.calls.length]).toEqual([1, 1])
  // Another turn reads anew.
  await fakeBrowser.storage.local.set({ a: 4 })
  expect(await readTogether('local:a')).toBe(4)
})

import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { user } from '../harness/chains'
import { type Session, startSession } from '../harness/startSession'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session?.stop())

interface Found {
  violations: { id: string; nodes: { html: string }[] }[]
}
const violations = async (page: Page) => {
  // The extension's own policy lets no script in; the debugger may.
  const source = await import('node:fs').then((fs) => fs.readFileSync(axe, 'utf8'))
  await page.evaluate(source)
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<Found> } }).axe.run(),
  )
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['popup with a wallet', 'popup without', 'options', 'sidepanel'])(
    '%s breaks no rule of axe',
    async (view) => {
      const list = view === 'popup without' ? [] : [{ address: user.address, label: '', how: 'typed', addedAt: 1 }]
      await session.browser.store('local', { wallets: { list, selected: list[0]?.address ?? null } })
      const page = await session.browser.context.newPage()
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 380, height: 600 })
      await page.goto(`chrome-extension://${session.browser.extensionId}/${view.split(' ')[0]}.html`)
      await page.waitForSelector('main')
      await page.waitForTimeout(1000)
      expect(await violations(page)).toEqual([])
      await page.close()
    },
  )

  it.each([320, 380])('nothing of the popup is cut or scrolls sideways at %i pixels', async (width) => {
    const page = await session.browser.popup(undefined, { width, dark: colorScheme === 'dark' })
    // So low that a bar at the side takes its share of the width, as it does where a page asks for much.
    await page.setViewportSize({ width, height: 240 })
    await page.waitForTimeout(500)
    const room = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(room)).toBeLessThanOrEqual(0)
    expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0)
    await page.close()
  })
})

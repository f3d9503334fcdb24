import type { Page } from 'playwright-core'
import type { Launched } from './launchChromium'

/**
 * Loads the extension anew while pages are open, as an update does, and goes back to `page`. Chromium 156 leaves an
 * unpacked extension disabled after it has reloaded itself, unless the profile is in developer mode; the switch for that
 * stands on chrome://extensions.
 */
export async function reloadExtension({ context, worker }: Launched, page: Page): Promise<void> {
  const settings = await context.newPage()
  await settings.goto('chrome://extensions')
  await settings.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: an API of that page alone
    await (globalThis as any).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
  })
  await settings.close()
  await page.bringToFront()
  const old = await worker()
  // biome-ignore lint/suspicious/noExplicitAny: the extension API as the worker has it
  await old.evaluate(() => (globalThis as any).chrome.runtime.reload()).catch(() => undefined)
}

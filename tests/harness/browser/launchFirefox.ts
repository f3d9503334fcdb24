import puppeteer, { type Browser } from 'puppeteer-core'
import { extensionFolder } from './extensionFolder'
import { findBrowser } from './findBrowser'

/** Starts Firefox, headless, with the built extension installed for the session. */
export async function launchFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    // Root may not share a sandboxed content process with another user's folder in containers.
    env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
  })
  await browser.installExtension(extensionFolder('firefox-mv3'))
  return browser
}

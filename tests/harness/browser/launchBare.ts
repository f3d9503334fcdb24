import puppeteer, { type Browser } from 'puppeteer-core'
import { extensionFolder } from './extensionFolder'
import { findBrowser } from './findBrowser'

/**
 * Chromium with the extension, as puppeteer drives it: playwright has every page believe that it is looked at, so a
 * tab in the background cannot be had from it.
 */
export function launchBare(): Promise<Browser> {
  const folder = extensionFolder('chrome-mv3')
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  })
}

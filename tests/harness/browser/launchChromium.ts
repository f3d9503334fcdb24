import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { extensionFolder } from './extensionFolder'
import { findBrowser } from './findBrowser'

// What runs inside the extension's own page, where the browser provides it.
// biome-ignore lint/suspicious/noExplicitAny: the extension API as a page of ours sees it; typed where it matters.
declare const chrome: any

/**
 * What the tests have no use for. The omnibox's two popups are pages that the browser loads at each start, for a second and a
 * half of processor time (Chromium 156, chrome://omnibox-popup.top-chrome, 2026-11-30). The browser takes the last such list
 * alone, so that those which Playwright turns off, and which matter here, are told again.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** A Chromium with the built extension in it. */
export interface Launched {
  context: BrowserContext
  extensionId: string
  /** The background worker as it is now: a killed one comes back as another. */
  worker(): Promise<Worker>
  /** Opens the popup in a tab of its own, as it would stand over `over`. */
  popup(over?: Page, options?: { width?: number; dark?: boolean }): Promise<Page>
  /** The window that asks about a held request, once it is there. */
  holdWindow(): Promise<Page>
  /** Writes into the extension's storage as the worker would. */
  store(area: 'local' | 'session', values: Record<string, unknown>): Promise<void>
  read<T = unknown>(area: 'local' | 'session', key: string): Promise<T | undefined>
  tabId(page: Page): Promise<number>
  /** Runs a function in a page of the extension. It must not reach for anything outside itself. */
  // biome-ignore lint/suspicious/noExplicitAny: the extension API as the browser gives it
  inExtension<A, R>(run: (chrome: any, argument: A) => Promise<R>, argument: A): Promise<R>
  /** Ends the background worker as the browser does when it is idle. */
  killWorker(): Promise<void>
  close(): Promise<void>
}

/**
 * A copy of the extension that has optional permissions from the start: nobody is there to answer the browser's question.
 */
async function permitted(folder: string, to: string, permissions: readonly string[]): Promise<string> {
  await cp(folder, to, { recursive: true })
  const file = join(to, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  manifest.permissions.push(...permissions)
  // Of no use without the hosts, which the browser asks for in the same question.
  if (permissions.includes('webRequest')) manifest.host_permissions = manifest.optional_host_permissions
  manifest.optional_permissions = manifest.optional_permissions?.filter((name: string) => !permissions.includes(name))
  await writeFile(file, JSON.stringify(manifest))
  return to
}

/**
 * Starts Chromium, headless unless there is a display and `headed` is asked for, with a profile that is thrown away.
 * `extension: false` is the control; `permissions` are optional ones that the user has given; `beside` are folders of
 * other extensions; `profile` is a folder to keep, so that the same browser can be started again.
 */
export async function launchChromium({
  headed = false,
  dark = false,
  extension = true,
  permissions = [] as readonly string[],
  beside = [] as string[],
  profile: kept = '',
} = {}): Promise<Launched> {
  const profile = kept || (await mkdtemp(join(tmpdir(), 'peglight-chromium-')))
  const built = extension ? extensionFolder('chrome-mv3') : ''
  const loaded = permissions.length ? await permitted(built, join(profile, 'extension'), permissions) : built
  const folder = extension ? [loaded, ...beside].join(',') : ''
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: false,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width: 1000, height: 720 },
    locale: 'en-US',
    args: [
      ...(headed ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${WITHOUT.join(',')}`,
      ...(extension ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  })
  // Ours is told from others by its manifest's name, which only it can say.
  const ours = async () => {
    for (let tries = 0; tries < 100; tries++) {
      for (const each of context.serviceWorkers()) {
        const name = await each.evaluate(() => chrome.runtime.getManifest().name).catch(() => null)
        if (name === 'Peglight') return each
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('The worker of the extension did not start')
  }
  const first = extension ? await ours() : null
  const extensionId = first ? new URL(first.url()).host : ''
  const isOurs = (each: Worker) => new URL(each.url()).host === extensionId
  const worker = async () =>
    context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs })
  // Storage is reached through a page of ours, because a page stays when the worker is killed.
  let helper: Page | undefined
  const own = async () => {
    if (helper && !helper.isClosed()) return helper
    helper = await context.newPage()
    await helper.goto(`chrome-extension://${extensionId}/options.html`)
    return helper
  }
  const launched: Launched = {
    context,
    extensionId,
    worker,
    async popup(over, { width = 380, dark: darkPopup = dark } = {}) {
      const page = await context.newPage()
      await page.emulateMedia({ colorScheme: darkPopup ? 'dark' : 'light' })
      await page.setViewportSize({ width, height: 600 })
      const query = over ? `?tab=${await launched.tabId(over)}` : ''
      await page.goto(`chrome-extension://${extensionId}/popup.html${query}`)
      return page
    },
    async holdWindow() {
      const isHold = (page: Page) => page.url().includes('/hold.html')
      for (let tries = 0; tries < 100; tries++) {
        const found = context.pages().find(isHold)
        if (found) {
          await found.waitForSelector('.hold h1')
          return found
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error('No window asks about a held request')
    },
    async store(area, values) {
      const page = await own()
      await page.evaluate(([name, data]) => chrome.storage[name].set(data), [area, values] as const)
    },
    async read(area, key) {
      const page = await own()
      return page.evaluate(async ([name, item]) => (await chrome.storage[name].get(item))[item], [
        area,
        key,
      ] as const) as never
    },
    async tabId(page) {
      // Without the permission to see addresses a tab is told from others only by being the active one.
      const helperPage = await own()
      await page.bringToFront()
      const [id] = await helperPage.evaluate(async () =>
        (await chrome.tabs.query({ active: true, lastFocusedWindow: true })).map((tab: { id?: number }) => tab.id),
      )
      return id ?? -1
    },
    async inExtension(run, argument) {
      const page = await own()
      return page.evaluate(`(${run})(chrome, ${JSON.stringify(argument)})`) as never
    },
    async killWorker() {
      const page = await own()
      const session = await context.newCDPSession(page)
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await session.detach()
    },
    async close() {
      await context.close()
      if (!kept) await rm(profile, { recursive: true, force: true })
    },
  }
  return launched
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { answerHold } from '../tests/harness/browser/answerHold'
import { waitForFlag } from '../tests/harness/browser/flagText'
import { user } from '../tests/harness/chains'
import { bringPrices, type Session, startSession, waitForBalances } from '../tests/harness/startSession'
import type { AskLog } from '../utils/log/AskEntry'

const folder = fileURLToPath(new URL('../.output/demo/', import.meta.url))
const BUTTONS = ['transfer', 'approve', 'permit', 'bridged', 'unlimited', 'fake', 'toomuch']

/** Runs the main job once on local chains: before a person where there is a display, else by itself with a summary. */
export async function showDemo(): Promise<void> {
  const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  console.log('Starting three local chains, a demo page and Chromium …')
  const session = await startSession({ headed: display, markets: true, wallet: { connected: false } })
  const stop = () => session.stop().finally(() => process.exit(130))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    for (const [id, chain] of session.chains) console.log(`  chain ${String(id).padEnd(6)} ${chain.url}`)
    console.log(`  demo page    ${session.origin}/`)
    if (display) await showToPerson(session)
    else await driveOnce(session)
  } finally {
    await session.stop()
  }
}

async function showToPerson({ browser, chains, markets, origin }: Session): Promise<void> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  await page.goto(origin)
  console.log(`
What to do in the window that opened:
  1. Click “Connect” on the page, then any of the requests. A flag in the page says what is asked for.
  2. Click Peglight in the toolbar (the puzzle piece shows it): your USDC beside your USDT, and what this page asked for.
  3. Try “Allow the other USDT”: a token that only calls itself so. It waits in a window of its own: Reject or Continue.
Close the window or press Ctrl-C here to stop everything.`)
  // The feeds give a round a minute, so that their prices don't grow too old while a person looks.
  const rounds = setInterval(() => {
    for (const chain of chains.values()) {
      for (const coin of ['USDC', 'USDT'] as const) void chain.setPrice(coin, coin === 'USDC' ? '0.9998' : '1.0004')
    }
    void bringPrices(markets)
  }, 60_000)
  await new Promise((resolve) => browser.context.once('close', resolve))
  clearInterval(rounds)
}

async function driveOnce(session: Session): Promise<void> {
  const { browser, origin } = session
  mkdirSync(folder, { recursive: true })
  const page = await browser.context.newPage()
  await page.goto(origin)
  await page.click('#connect')
  await page.waitForSelector('text=/Connected: 0x/')
  for (const button of BUTTONS) {
    await page.click(`#${button}`)
    if (button === 'fake') {
      // A danger waits in a window of ours before the wallet is asked; here the answer is no.
      const hold = await browser.holdWindow()
      await hold.setViewportSize({ width: 440, height: 640 })
      await hold.screenshot({ path: join(folder, 'held.png') })
      await answerHold(hold, 'Reject')
    }
    await page.waitForFunction(() => !document.getElementById('result')?.textContent?.endsWith('…'))
    await entryCount(session, BUTTONS.indexOf(button) + 1)
  }
  await waitForFlag(page, /5,000,000/)
  await page.screenshot({ path: join(folder, 'page-with-flag.png') })

  const popup = await browser.popup(page)
  await popup.waitForSelector('.amount.big')
  await waitForBalances(session)
  // Opened anew it shows what is stored, whatever it has heard of so far.
  await popup.reload()
  await popup.waitForSelector('.amount.big')
  await popup.waitForFunction(() => !document.body.textContent?.includes('reading…'))
  // As high as its content: a picture of the whole page is as wide as a window with a bar, and cuts what stands under it.
  const height = await popup.evaluate(() => document.documentElement.scrollHeight)
  await popup.setViewportSize({ width: 380, height })
  await popup.screenshot({ path: join(folder, 'popup-light.png') })
  await popup.emulateMedia({ colorScheme: 'dark' })
  await popup.screenshot({ path: join(folder, 'popup-dark.png') })

  console.log(`\nWhich dollar am I better off with now?  (${user.address}, from the page's wallet)`)
  printTable(await comparison(popup))
  console.log('\nWhich dollar is this page asking for?')
  printTable(await flags(session))
  console.log(`\nScreenshots: ${folder}page-with-flag.png, held.png, popup-light.png, popup-dark.png`)
}

/** The popup's own words, so that the terminal says what a person would see. */
async function comparison(popup: Page): Promise<string[][]> {
  const lines = (text: string) => text.trim().replace(/\s*\n\s*/g, ' · ')
  const words = async (selector: string) => (await popup.locator(selector).allInnerTexts()).map(lines)
  const rows: string[][] = []
  for (const row of await popup.locator('.chains tbody tr').all()) {
    rows.push((await row.locator('th, td').allInnerTexts()).map(lines))
  }
  return [
    ['', 'USDC', 'USDT'],
    ['in all', ...(await words('.coin .total'))],
    ['peg', ...(await words('.coin .peg'))],
    ...rows.filter((row) => row.length === 3),
  ]
}

async function flags(session: Session): Promise<string[][]> {
  const log = (await session.browser.read<AskLog>('session', 'asks')) ?? {}
  const rows = Object.values(log)
    .flat()
    .reverse()
    .flatMap((entry) =>
      entry.asks.map((ask) => [
        `${ask.genuine.sign} ${ask.title}`,
        ask.where,
        ask.genuine.text,
        ask.sentence,
        [...ask.findings.map((finding) => `${finding.severity}: ${finding.text}`), ask.holding ?? '']
          .filter(Boolean)
          .join(' '),
      ]),
    )
  return [['asked for', 'form · chain', 'real?', 'what for', 'what to know'], ...rows]
}

/** Waits until the worker has noted that many requests, each with its final words. */
async function entryCount(session: Session, count: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const log = (await session.browser.read<AskLog>('session', 'asks')) ?? {}
    if (Object.values(log).flat().length >= count) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Only some of ${count} requests were noted`)
}

/** A table with columns as wide as they need, the last one wrapped. */
function printTable(rows: string[][]): void {
  const columns = rows[0]?.length ?? 0
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const widths = Array.from({ length: columns }, (_, column) => (column === columns - 1 ? 0 : width(column)))
  for (const [index, row] of rows.entries()) {
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`)
    if (index === 0) console.log(`  ${widths.map((each, column) => '─'.repeat(each || width(column))).join('  ')}`)
  }
}

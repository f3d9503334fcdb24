import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerHold } from '../harness/browser/answerHold'
import { flagLines, focusedNames, waitForFlag } from '../harness/browser/flagText'
import { user } from '../harness/chains'
import { type Session, startSession, tokenOf, waitForBalances } from '../harness/startSession'

const quiet = '<!doctype html><html><head><title>Quiet</title></head><body><p>Nothing moves here.</p></body></html>'
let session: Session
let page: Page

beforeAll(async () => {
  session = await startSession({ wallet: { connected: false }, pages: { '/quiet.html': quiet } })
  await session.browser.context.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  page = await session.browser.context.newPage()
  await page.goto(session.origin)
  await page.click('#connect')
  await page.waitForSelector('text=/Connected: 0x/')
})
afterAll(() => session?.stop())

const press = async (id: string) => {
  await page.click(`#${id}`)
  await page.waitForFunction(() => !document.getElementById('result')?.textContent?.endsWith('…'))
}
const badge = async () => {
  const tabId = await session.browser.tabId(page)
  return session.browser.inExtension(async (chrome, id) => {
    return [await chrome.action.getBadgeText({ tabId: id }), await chrome.action.getTitle({ tabId: id })] as string[]
  }, tabId)
}

describe('which dollar is this page asking for', () => {
  it('says coin, form, chain, amount, spender, and that it is held elsewhere', async () => {
    await press('approve')
    const lines = await waitForFlag(page, /you hold USDC on Arbitrum One, Ethereum/)
    expect(lines).toContain('native · Base · genuine')
    expect(lines.join('\n')).toMatch(/250\.00 USDC/)
    expect(lines.join('\n')).toMatch(/to let 0x0000…0002 take it/)
    expect(lines.join('\n')).toMatch(/Not enough here/)
    expect(await page.textContent('#result')).toMatch(/"0x[0-9a-f]{64}"/)
  })

  it('says no figure of the user’s in the page', async () => {
    expect((await flagLines(page)).join('\n')).not.toMatch(/900\.5|90\.00/)
  })

  it('tells the bridged form from the native one', async () => {
    await press('bridged')
    expect((await waitForFlag(page, /10\.00 USDC\.e/)).join('\n')).toMatch(/bridged form, not issued by Circle/)
  })

  it('reads a permit and its end', async () => {
    await press('permit')
    expect((await waitForFlag(page, /100\.00 USDC/)).join('\n')).toMatch(/by a signature alone, until/)
  })

  it('calls a fake a fake, on the badge too', async () => {
    await page.click('#fake')
    // A danger waits in a window of ours before the wallet is asked.
    const hold = await session.browser.holdWindow()
    expect(await hold.innerText('main')).toMatch(/not the real USDT/)
    await answerHold(hold, 'Continue to the wallet')
    const lines = await waitForFlag(page, /not the real USDT/)
    expect(lines.join('\n')).toMatch(/Danger: Unlimited “USDT”/)
    // The flag and the badge come of themselves, one after the other.
    await expect.poll(badge).toEqual(['!', expect.stringMatching(/asks for Unlimited “USDT”/)])
  })

  it('moves nothing in the page and leaves no global', async () => {
    // A page that changes nothing itself, so that any shift would be ours.
    const quiet = await session.browser.context.newPage()
    await quiet.goto(`${session.origin}/quiet.html`)
    for (const amount of ['1', '2', '3', '4']) {
      await quiet.evaluate(
        ([token, to, value]) => {
          const word = (text: string) => text.replace('0x', '').toLowerCase().padStart(64, '0')
          const data = `0xa9059cbb${word(to)}${word(value)}`
          // biome-ignore lint/suspicious/noExplicitAny: the page's own wallet
          const { ethereum } = window as any
          return ethereum
            .request({ method: 'eth_sendTransaction', params: [{ from: to, to: token, data }] })
            .catch(() => 0)
        },
        [tokenOf(1, 'USDC'), user.address, amount] as const,
      )
      await waitForFlag(quiet, new RegExp(`0\\.00000${amount} USDC`))
    }
    const { shifts, globals } = await quiet.evaluate(() => ({
      shifts: (window as unknown as { shifts: number[] }).shifts,
      globals: Object.getOwnPropertyNames(window).filter((name) => /peg|flag/i.test(name)),
    }))
    expect(shifts).toEqual([])
    expect(globals).toEqual([])
    await quiet.close()
  })

  it('can be reached and dismissed with the keyboard', async () => {
    const before = await flagLines(page)
    for (let tabs = 0; tabs < 40; tabs++) {
      await page.keyboard.press('Tab')
      if ((await focusedNames(page)).includes('Hide this flag')) break
    }
    await page.keyboard.press('Enter')
    const after = await flagLines(page)
    expect(before.join('\n')).toMatch(/not the real USDT[\s\S]*3 more requests/)
    expect(after.join('\n')).not.toMatch(/not the real USDT/)
    expect(after.join('\n')).toMatch(/2 more requests/)
  })

  it('does not draw where nothing about the coins is asked', async () => {
    const other = await session.browser.context.newPage()
    await other.goto(session.origin)
    await other.click('#connect')
    await other.waitForTimeout(300)
    expect(await flagLines(other)).toEqual([])
    await other.close()
  })
})

describe('which dollar am I better off with', () => {
  it('shows both coins, in all and by chain, and the wallet with its origin', async () => {
    const popup = await session.browser.popup(page)
    await popup.waitForSelector('text=from Test Wallet')
    await waitForBalances(session)
    // 250 + 90 + 900.50 + 12 bridged, less the 10 bridged that the page sent
    await popup.waitForSelector('.amount.big:has-text("1,242.50")')
    const text = await popup.innerText('main')
    expect(text).toContain('3,002.11')
    expect(text).toMatch(/USDC\.e bridged/)
    expect(text).toContain(`${user.address.slice(0, 6)}…`)
    expect(text).toMatch(/\$[01]\.\d{4}/)
    expect(text).toMatch(/[±+−]\d+ bps/)
    expect(text).toMatch(/1 of 1 source · \d+ (s|min) old/)
    await popup.close()
  })

  it('lists what this page asked for, with the figures that the page is not told', async () => {
    const popup = await session.browser.popup(page)
    await popup.waitForSelector('.page-asks')
    await popup.click('.page-asks summary')
    const text = await popup.innerText('.page-asks')
    expect(text).toMatch(/not the real USDT[\s\S]*sent by the wallet/)
    expect(text).toMatch(/You hold 90\.00 here · 900\.50 on Arbitrum One/)
    await popup.close()
  })

  it('says of what the page’s text asks whether it is held there', async () => {
    const popup = await session.browser.popup(page)
    const row = (words: string) => popup.locator('.mentions li', { hasText: words }).innerText()
    await popup.locator('.page-mentions details').evaluate((all) => all.setAttribute('open', ''))
    expect(await row('USDC on Ethereum')).toMatch(/You hold 250\.00 here, less than is asked\./)
    expect(await row('25 USDC on Base')).not.toMatch(/less than is asked|Not checked/)
    await popup.close()
  })

  it('gives the exact amount on hover', async () => {
    const popup = await session.browser.popup(page)
    await popup.waitForSelector('.amount.big')
    expect(await popup.getAttribute('.amount.big', 'title')).toMatch(/^1,242\.50 USDC/)
    await popup.close()
  })
})

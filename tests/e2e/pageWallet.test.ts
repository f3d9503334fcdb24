import { afterAll, beforeAll, expect, it } from 'vitest'
import { user } from '../harness/chains'
import { type Session, startSession } from '../harness/startSession'

let session: Session
beforeAll(async () => {
  session = await startSession({
    wallet: { connected: false },
    pages: { '/none.html': '<!doctype html><html lang="en"><title>None</title><body>no wallet</body></html>' },
  })
})
afterAll(() => session?.stop())

const calls = (page: import('playwright-core').Page) =>
  page.evaluate(() => (window as unknown as { ethereum: { calls: string[] } }).ethereum.calls)

it('asks the page’s wallet passively, and for a connection only when the person says so', async () => {
  const page = await session.browser.context.newPage()
  await page.goto(session.origin)
  const popup = await session.browser.popup(page)
  await popup.getByRole('button', { name: 'Use the wallet of this page' }).waitFor()
  await popup.waitForTimeout(500)
  expect(await calls(page)).toContain('eth_accounts')
  expect(await calls(page)).not.toContain('eth_requestAccounts')
  expect(await session.browser.read('local', 'wallets')).toBeUndefined()

  await popup.getByRole('button', { name: 'Use the wallet of this page' }).click()
  await popup.waitForSelector('.amount.big:has-text("1,252.50")')
  expect(await calls(page)).toContain('eth_requestAccounts')
  expect(await popup.innerText('header')).toMatch(/from Test Wallet/)
  const kept = await session.browser.read<{ list: { address: string; origin: string }[] }>('local', 'wallets')
  expect(kept?.list).toMatchObject([{ address: user.address, origin: session.origin }])
  await popup.close()
  await page.close()
})

it('says that a page has no wallet', async () => {
  await session.browser.store('local', { wallets: { list: [], selected: null } })
  const page = await session.browser.context.newPage()
  await page.goto(`${session.origin}/none.html`)
  const popup = await session.browser.popup(page)
  await popup.getByRole('button', { name: 'Use the wallet of this page' }).click()
  await popup.waitForSelector('text=This page has no wallet that we can see.')
  await popup.close()
  await page.close()
})

it('never takes a wallet’s account over an address the person chose, but offers it', async () => {
  await session.browser.store('local', {
    wallets: {
      list: [{ address: `0x${'ab'.repeat(20)}`, label: 'Mine', how: 'typed', addedAt: 1 }],
      selected: `0x${'ab'.repeat(20)}`,
    },
  })
  const page = await session.browser.context.newPage()
  await page.goto(session.origin)
  await page.click('#connect')
  const popup = await session.browser.popup(page)
  await popup.waitForSelector('.notice:has-text("Test Wallet is on 0xf39F…2266 in this page")')
  await popup.waitForTimeout(1200)
  expect(await popup.innerText('header')).toMatch(/Mine/)

  await popup.getByRole('button', { name: 'Show it' }).click()
  await popup.waitForSelector('.amount.big:has-text("1,252.50")')
  await popup.waitForFunction(() => !document.querySelector('.notice'))
  await popup.close()
  await page.close()
})

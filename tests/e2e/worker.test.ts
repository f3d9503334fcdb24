import { afterAll, beforeAll, expect, it } from 'vitest'
import { waitForFlag } from '../harness/browser/flagText'
import { type Session, startSession } from '../harness/startSession'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session?.stop())

it('comes back after the browser has ended the worker, with nothing lost', async () => {
  const page = await session.browser.context.newPage()
  await page.goto(session.origin)
  const popup = await session.browser.popup(page)
  await popup.waitForSelector('.amount.big:has-text("1,252.50")')
  await popup.close()

  await session.browser.killWorker()
  await page.bringToFront()
  await page.click('#approve')
  expect((await waitForFlag(page, /250\.00 USDC/)).join()).toMatch(/native · Base · genuine/)

  await session.browser.killWorker()
  const again = await session.browser.popup(page)
  await again.waitForSelector('.amount.big:has-text("1,252.50")')
  expect(await again.innerText('.page-asks')).toMatch(/250\.00 USDC/)
  await again.close()
  await page.close()
})

it('a worker killed in the midst of a refresh leaves figures that a popup can show and a refresh that can begin anew', async () => {
  const page = await session.browser.context.newPage()
  await page.goto(session.origin)
  for (const delay of [0, 3, 10, 30]) {
    const popup = await session.browser.popup(page)
    await popup.waitForSelector('.amount.big:has-text("1,252.50")')
    await popup
      .getByRole('button', { name: 'Read again' })
      .click()
      .catch(() => undefined)
    await popup.waitForTimeout(delay)
    await session.browser.killWorker()
    await popup.close()
    const after = await session.browser.popup(page)
    await after.waitForSelector('.amount.big:has-text("1,252.50")')
    await after.waitForFunction(() => !/reading…/.test(document.body.textContent ?? ''), undefined, { timeout: 40_000 })
    expect(await after.innerText('main')).not.toMatch(/could not be read/)
    await after.close()
  }
})

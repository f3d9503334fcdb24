import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitForFlag } from '../harness/browser/flagText'
import { type Session, startSession } from '../harness/startSession'

const now = () => Math.floor(Date.now() / 1000)
let session: Session
beforeAll(async () => {
  session = await startSession()
  const ethereum = session.chains.get(1)
  // Forty rounds of each feed, some twelve hours apart, with a fall of USDC in the midst; then those of now.
  for (let round = 40; round > 0; round--) {
    const at = now() - round * 43_000
    await ethereum?.setPrice('USDC', round > 18 && round < 22 ? '0.9812' : '0.9999', at)
    await ethereum?.setPrice('USDT', '1.0001', at)
  }
  for (const chain of session.chains.values())
    for (const coin of ['USDC', 'USDT'] as const) await chain.setPrice(coin, '1')
})
afterAll(() => session?.stop())

const panel = async () => {
  const page = await session.browser.context.newPage()
  await page.goto(`chrome-extension://${session.browser.extensionId}/sidepanel.html`)
  await page.waitForSelector('.peg-panel')
  return page
}

describe('the peg', () => {
  it('says with one source alone that it does not know, and names it', async () => {
    const popup = await session.browser.popup()
    await popup.waitForSelector('text=only one source: Chainlink')
    expect(await popup.innerText('.pair')).toMatch(/\$1\.0000[\s\S]*peg not known/)
    expect(await popup.innerText('.pair')).not.toMatch(/on its peg/)
    await popup.close()
  })

  it('fills in its past from the feed’s own rounds in a few calls, for the chart and its table', async () => {
    const page = await panel()
    const done = async () => {
      const state = await session.browser.read<Record<string, { done: boolean }>>('local', 'backfilled')
      return Boolean(state?.USDC?.done && state?.USDT?.done)
    }
    for (let tries = 0; tries < 50 && !(await done()); tries++) await page.waitForTimeout(200)
    expect(await done()).toBe(true)
    await page.reload()
    await page.getByRole('button', { name: '30 days' }).click()
    await page.waitForSelector('.uplot canvas')
    await page.getByRole('button', { name: 'As a table' }).click()
    const table = await page.getByRole('table', { name: 'Deviation from a dollar over time' }).innerText()
    expect(table).toMatch(/USDT\s+1\.0 bps\s+\? peg not known\s+1 source: Chainlink/)
    await page.close()
  })

  it('lists every source with its age and whether it counted', async () => {
    const page = await panel()
    const table = page.getByRole('table', { name: 'Sources of the prices' })
    expect(await table.innerText()).toMatch(
      /Chainlink · 6 quotes\s+1 USDC = 1\.00000 dollars\s+1 USDT = 1\.00000 dollars\s+\d+ (s|min).*\s+✓ yes, as one/,
    )
    expect(await table.innerText()).not.toMatch(/Ethereum/)
    await table.getByRole('button', { name: 'Chainlink' }).click()
    expect(await table.innerText()).toMatch(/Ethereum\s+1 USDC = 1\.00000 dollars\s+\d+ (s|min)\s+✓ yes/)
    await page.close()
  })

  it('off the dollar on several sources is said in the popup and in the flag of a page that asks for it', async () => {
    for (const chain of session.chains.values()) await chain.setPrice('USDC', '0.9650')
    const at = now()
    const quote = (source: string, coin: string, price: number) => ({ source, coin, price, at, kind: 'cex' })
    const calm = { price: 1, bps: 0, sources: 4, oldest: at - 60, disagreement: 1, since: at - 86_400, at: at - 20 }
    // What three exchanges would have told, and a judgement that has been doubting for two minutes already.
    await session.browser.store('local', {
      pegs: {
        at,
        quotes: [
          ...['coinbase', 'kraken', 'bitstamp'].map((venue) => quote(`${venue}:USDCUSD`, 'USDC', 0.965)),
          ...['coinbase', 'kraken', 'bitstamp'].map((venue) => quote(`${venue}:USDTUSD`, 'USDT', 1.0002)),
        ],
        statuses: {
          USDC: {
            coin: 'USDC',
            state: 'on-peg',
            ...calm,
            pending: { state: 'off-peg', side: 'below', since: at - 200 },
          },
          USDT: { coin: 'USDT', state: 'on-peg', ...calm },
        },
      },
    })
    const popup = await session.browser.popup()
    await popup.getByRole('button', { name: 'Read again' }).click()
    await popup.waitForSelector('text=! off its peg')
    const text = await popup.innerText('.pair')
    expect(text).toMatch(/USDC[\s\S]*\$0\.9650[\s\S]*−350 bps[\s\S]*4 of \d sources/)
    expect(text).toMatch(/USDT[\s\S]*✓ on its peg/)
    await popup.close()

    const page = await session.browser.context.newPage()
    await page.goto(session.origin)
    await page.click('#approve')
    expect((await waitForFlag(page, /3\.50% below a dollar now/)).join('\n')).toMatch(/Danger: 250\.00 USDC/)
    await page.close()
    const prices = await panel()
    expect(await prices.innerText('.sentence')).toMatch(/USDC is 3\.\d+% below a dollar on \d of \d sources/i)
    await prices.close()
  })
})

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { other, user } from '../harness/chains'
import { localSettings, type Session, startSession, tokenOf } from '../harness/startSession'

interface Stored {
  refreshing: number | null
  chains: { at: number }[]
}
let session: Session
let popup: Page
beforeAll(async () => {
  session = await startSession({ wallet: null })
  const list = [{ address: user.address, label: '', how: 'typed', addedAt: 1 }]
  await session.browser.store('local', { wallets: { list, selected: user.address } })
  popup = await session.browser.popup()
  await popup.waitForSelector('.amount.big:has-text("1,252.50")')
})
afterAll(() => session?.stop())

const readAgain = async () => {
  // Times are stored in whole seconds: what is read in this one must not look like what was read before.
  await popup.waitForTimeout(1100)
  const since = Math.floor(Date.now() / 1000)
  await popup.getByRole('button', { name: 'Read again' }).click()
  await expect
    .poll(async () => {
      const stored = await session.browser.read<Stored>('local', 'snapshot')
      return stored?.refreshing === null && stored.chains.every(({ at }) => at >= since)
    })
    .toBe(true)
}
const order = () => popup.locator('.chain-name').allTextContents()
const open = async (name: string) => {
  const button = popup.getByRole('button', { name, exact: true })
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
}

describe('the list of chains', () => {
  it('puts those with a balance first, by value of both coins', async () => {
    expect(await order()).toEqual(['Arbitrum One', 'Ethereum', 'Base'])
  })

  it('says of which block the figures are and what there is for fees', async () => {
    await open('Base')
    const text = await popup.innerText('.chain-details')
    expect(text).toMatch(/block [\d,]+ · \d+ (s|min) old · told by 127\.0\.0\.1:\d+/)
    expect(text).toMatch(/for fees\s+[\d,.]+\s+ETH/)
  })

  it('keeps a chain at the top and puts one away, also after being opened anew, and counts it all the same', async () => {
    await popup.getByRole('button', { name: 'Keep Base at the top' }).click()
    await expect.poll(order).toEqual(['Base', 'Arbitrum One', 'Ethereum'])
    await open('Ethereum')
    await popup.getByRole('button', { name: 'Put Ethereum away' }).click()
    await popup.waitForSelector('summary:has-text("1 chain put away, counted all the same")')
    expect(await order()).toEqual(['Base', 'Arbitrum One', 'Ethereum'])
    expect(await popup.innerText('.pair')).toContain('1,252.50')
    await popup.reload()
    await popup.waitForSelector('summary:has-text("1 chain put away")')
    await popup.click('summary:has-text("1 chain put away")')
    await open('Ethereum')
    await popup.getByRole('button', { name: 'Show Ethereum in its usual place' }).click()
    await open('Base')
    await popup.getByRole('button', { name: 'Show Base in its usual place' }).click()
    await expect.poll(order).toEqual(['Arbitrum One', 'Ethereum', 'Base'])
  })
})

describe('what stands in the way', () => {
  it('is said in words: frozen, paused, charged for, replaced', async () => {
    const ethereum = session.chains.get(1)
    const base = session.chains.get(8453)
    const usdt = tokenOf(1, 'USDT')
    await base?.blacklist(tokenOf(8453, 'USDC'), user.address)
    await ethereum?.setFee(10n, 20n)
    await ethereum?.pause(usdt)
    await readAgain()
    const text = await popup.innerText('.balances')
    expect(text).toMatch(/! USDC is frozen for this address by its issuer/)
    expect(text).toMatch(/! USDT is paused by its issuer: nobody can move it now/)
    expect(text).toMatch(/~ USDT charges 0\.1% of each transfer now, at most [\d,.]+/)
    expect(await popup.innerText('.coin >> nth=0')).toMatch(/! 90\.00 of it can’t be moved/)
    expect(await popup.innerText('.coin >> nth=1')).toMatch(/! 502\.11 of it can’t be moved/)

    await base?.unblacklist(tokenOf(8453, 'USDC'), user.address)
    await ethereum?.unpause(usdt)
    await readAgain()
    await popup.waitForFunction(() => !/can’t be moved/.test(document.body.textContent ?? ''))
    expect(await popup.innerText('.balances')).toMatch(/charges 0\.1%/)
    await ethereum?.setFee(0n, 0n)
  })
})

describe('amounts', () => {
  it('are compact in the row, exact on hover and in the clipboard', async () => {
    await session.chains.get(8453)?.mint(tokenOf(8453, 'USDC'), user.address, 1n)
    await readAgain()
    const amount = popup.locator('tr:has(.chain-name:text-is("Base")) .amount').first()
    await expect.poll(() => amount.getAttribute('title')).toMatch(/^90\.000001 USDC/)
    expect(await amount.innerText()).toBe('90.00')
    await session.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await amount.click()
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('90.000001')
  })

  it.each(['CSV', 'JSON'])('leave as %s, with block and time', async (format) => {
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: `Save as ${format}` }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^peglight-0xf39Fd6-[\d-]+\.(csv|json)$/)
    const text = await readFile(await download.path(), 'utf8')
    if (format === 'CSV') {
      const line = text.split('\r\n').find((entry) => entry.includes(tokenOf(8453, 'USDC')))
      expect(line).toMatch(/,8453,Base,USDC,USDC,native,0x\w{40},90\.000001,,false,false,\d+,20\d\d-[\d-]+T[\d:]+Z,/)
    } else {
      const line = JSON.parse(text).balances.find((entry: { token: string }) => entry.token === tokenOf(8453, 'USDC'))
      expect(line).toMatchObject({ account: user.address, amount: '90.000001', block: expect.stringMatching(/^\d+$/) })
    }
  })
})

describe('many chains', () => {
  it('can be filtered; those that do not answer are folded, not a wall of failures', async () => {
    const { endpoints } = localSettings(session.chains)
    const far = [10, 56, 137, 130, 43114, 59144]
    const dead = Object.fromEntries(far.map((id) => [id, ['http://127.0.0.1:1/']]))
    await session.browser.store('local', {
      settings: { chains: [1, 8453, 42161, ...far], endpoints: { ...endpoints, ...dead } },
      wallets: { list: [{ address: other.address, label: '', how: 'typed', addedAt: 1 }], selected: other.address },
    })
    await popup.reload()
    await popup.waitForSelector('summary:has-text("6 chains that could not be read")', { timeout: 40_000 })
    await popup.waitForSelector('summary:has-text("3 chains without a balance")')
    expect(await popup.locator('.failure').first().isVisible()).toBe(false)
    await popup.getByRole('searchbox', { name: 'Filter chains' }).fill('base')
    await expect.poll(order).toEqual(['Base'])
    await popup.getByRole('searchbox', { name: 'Filter chains' }).fill('nowhere')
    await popup.waitForSelector('text=No chain is called so.')
    await popup.getByRole('searchbox', { name: 'Filter chains' }).fill('')
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { other, user } from '../harness/chains'
import { localSettings, type Session, startSession } from '../harness/startSession'

let session: Session
beforeAll(async () => {
  session = await startSession({ wallet: null })
})
afterAll(() => session?.stop())

const open = async () => {
  const popup = await session.browser.popup()
  await popup.waitForSelector('.popup')
  return popup
}
const keep = async (popup: Page, address: string, label = '') => {
  await popup.getByLabel('Or type an address').fill(address)
  await popup.getByLabel('Label (optional)').fill(label)
  await popup.getByRole('button', { name: 'Keep this address' }).click()
}

describe('the popup', () => {
  it('says on first run what it is, asks for one thing, and knows no balance', async () => {
    const popup = await open()
    const text = await popup.innerText('main')
    expect(text).toMatch(/Peglight only reads/)
    expect(await popup.locator('.coin .total').allInnerTexts()).toEqual(['–', '–'])
    await popup.close()
  })

  it('refuses a wrong address with the reason and keeps what was typed', async () => {
    const popup = await open()
    await keep(popup, user.address.replace('f39F', 'F39F'))
    await popup.waitForSelector('text=checksum')
    await keep(popup, '0x12')
    await popup.waitForSelector('text=40 hexadecimal digits')
    expect(await popup.getByLabel('Or type an address').inputValue()).toBe('0x12')
    await popup.close()
  })

  it('keeps an address, reads it, and follows storage without being opened again', async () => {
    const popup = await open()
    await keep(popup, user.address, 'Main')
    await popup.waitForSelector('.amount.big:has-text("1,252.50")')
    expect(await popup.innerText('header')).toMatch(/Main\s+0x[0-9a-fA-F]{4}…[0-9a-fA-F]{4}\s+typed in/)
    const token = await session.browser.read<{ list: unknown[] }>('local', 'wallets')
    expect(token?.list).toHaveLength(1)
    await popup.close()
  })

  it('opens on the stored figures even when no node answers any more, with their age', async () => {
    const popup = await open()
    expect(await popup.innerText('.pair')).toContain('1,252.50')
    expect(await popup.innerText('header')).toMatch(/\d+ (s|min) old|reading/)
    await popup.close()
  })

  it('keeps a second address, shows its zero as zero, and switches back', async () => {
    const settings = await session.browser.context.newPage()
    await settings.goto(`chrome-extension://${session.browser.extensionId}/options.html`)
    await keep(settings, other.address, 'Spare')
    await settings.waitForSelector(`text=${other.address} (shown)`)
    await settings.close()
    const popup = await open()
    await popup.waitForSelector('.amount.big:has-text("0.00")')
    await popup
      .getByLabel('Address', { exact: true })
      .selectOption({ label: `Main · ${user.address.slice(0, 6)}…${user.address.slice(-4)}` })
    await popup.waitForSelector('.amount.big:has-text("1,252.50")')
    await popup.close()
  })

  it('shows old figures as old', async () => {
    const stored = (await session.browser.read<{ chains: { at: number }[] }>('local', 'snapshot')) ?? { chains: [] }
    const aged = { ...stored, chains: stored.chains.map((chain) => ({ ...chain, at: chain.at - 7200 })) }
    const broken = await brokenEndpoints([1, 8453, 42161])
    await session.browser.store('local', { snapshot: aged, settings: broken })
    const popup = await open()
    await popup.waitForSelector('text=/2 h old/')
    await popup.waitForSelector('text=No chain could be read. These are the last known values.')
    expect(await popup.innerText('.pair')).toContain('1,252.50')
    await popup.close()
  })

  it('says which chain could not be read, why, and keeps its last value', async () => {
    await session.browser.store('local', { settings: await brokenEndpoints([8453]) })
    const popup = await open()
    await popup.getByRole('button', { name: 'Read again' }).click()
    await popup.waitForSelector('summary:has-text("Base could not be read")')
    await popup.waitForFunction(
      () => !/Ethereum could not be read|Arbitrum One could not be read/.test(document.body.textContent ?? ''),
    )
    await popup.click('summary:has-text("Base could not be read")')
    expect(await popup.innerText('.failure')).toMatch(/127\.0\.0\.1:1 could not be reached/)
    expect(await popup.innerText('.chains')).toMatch(/Base[\s\S]*90\.00/)
    await popup.close()
  })

  it('puts corrupt storage aside, says so, and works on', async () => {
    await session.browser.store('local', {
      settings: localSettings(session.chains),
      snapshot: { chains: 'nonsense' },
      wallets: [1, 2],
    })
    const popup = await open()
    await popup.waitForSelector('text=Some stored data could not be read')
    expect(await session.browser.read('local', 'corrupt:wallets')).toEqual([1, 2])
    expect(await session.browser.read('local', 'corrupt:snapshot')).toEqual({ chains: 'nonsense' })
    await keep(popup, user.address)
    await popup.waitForSelector('.amount.big:has-text("1,252.50")')
    await popup.close()
  })
})

/** Settings in which some chains have nothing but a dead endpoint: nothing listens on port 1. */
async function brokenEndpoints(dead: number[]) {
  const { chains, endpoints } = localSettings(session.chains)
  const changed = dead.map((id) => [id, ['http://127.0.0.1:1/']])
  return { chains, endpoints: { ...endpoints, ...Object.fromEntries(changed) } }
}

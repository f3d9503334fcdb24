import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { user } from '../harness/chains'
import { type Behaviour, type LatencyProxy, startLatencyProxy } from '../harness/proxy/startLatencyProxy'
import { localSettings, type Session, startSession } from '../harness/startSession'

let session: Session
let proxy: LatencyProxy
beforeAll(async () => {
  session = await startSession({ wallet: null })
  proxy = await startLatencyProxy(session.chains.get(8453)?.url ?? '')
  const { chains, endpoints } = localSettings(session.chains)
  const wallets = { list: [{ address: user.address, label: '', how: 'typed', addedAt: 1 }], selected: user.address }
  // The key in the path must turn up nowhere.
  await session.browser.store('local', {
    wallets,
    settings: { chains, endpoints: { ...endpoints, 8453: [`${proxy.url}/v1/secret-key?token=secret-token`] } },
  })
})
afterAll(async () => {
  await proxy?.stop()
  await session?.stop()
})

const json = (result: unknown) => ({ body: JSON.stringify({ jsonrpc: '2.0', id: 1, result }) })
const cases: [string, Behaviour, RegExp][] = [
  ['answers with HTML', { reply: { body: '<html>no</html>' } }, /not JSON/],
  ['answers with status 429', { reply: { status: 429, headers: { 'retry-after': '1' }, body: '' } }, /status 429/],
  ['answers truncated JSON', { change: (text) => text.slice(0, text.length / 2) }, /not JSON/],
  ['answers another call', { reply: json('0x') }, /another call|empty/],
  ['answers nothing', { change: (text) => text.replace(/"result":"0x[^"]*"/, '"result":"0x"') }, /empty answer/],
  [
    'answers for another chain',
    { change: (text) => text.replaceAll('2105'.padStart(64, '0'), '38'.padStart(64, '0')) },
    /chain 56/,
  ],
  ['answers with 50 MB', { reply: { body: 'x'.repeat(50 * 1024 * 1024) } }, /far too much data/],
  ['hangs', { hang: true }, /did not answer within/],
]

describe('an endpoint that', () => {
  it.each(cases)('%s touches its own chain alone, and is named with its reason', async (_, behaviour, reason) => {
    proxy.setBehaviour({})
    // A rest that an earlier case earned must not keep this one from being tried.
    await session.browser.store('local', { health: {} })
    const popup = await session.browser.popup()
    await popup.getByRole('button', { name: 'Read again' }).click()
    await popup.waitForFunction(() => !/reading…|could not be read/.test(document.body.textContent ?? ''))
    await popup.waitForSelector('.amount.big:has-text("1,252.50")')

    proxy.setBehaviour(behaviour)
    await popup.getByRole('button', { name: 'Read again' }).click()
    await popup.waitForSelector('summary:has-text("Base could not be read")', { timeout: 25_000 })
    await popup.click('summary:has-text("Base could not be read")')
    const text = await popup.innerText('main')
    expect(text).toMatch(reason)
    expect(text).not.toMatch(/Ethereum could not be read|Arbitrum One could not be read/)
    // What was known stays.
    expect(text).toContain('1,252.50')
    expect(text).not.toMatch(/secret/)
    await popup.close()
  })

  it('holds a key leaves no trace of it outside its settings', async () => {
    const stored = await session.browser.inExtension(
      async (chrome) => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
      null,
    )
    const { settings, health, ...others } = JSON.parse(stored)[0]
    expect(JSON.stringify(settings)).toContain('secret-key')
    void health
    expect(JSON.stringify(others)).not.toContain('secret')
    expect(JSON.stringify(JSON.parse(stored)[1])).not.toContain('secret')
  })
})

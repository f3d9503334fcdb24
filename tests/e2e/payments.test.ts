import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AskEntry, AskLog } from '../../utils/log/AskEntry'
import { waitForFlag } from '../harness/browser/flagText'
import { launchChromium } from '../harness/browser/launchChromium'
import { other, RECIPIENT, user } from '../harness/chains'
import { type Session, startSession, tokenOf } from '../harness/startSession'
import { bodyV1, type Offer, paywall } from '../harness/x402/paywall'

const shots = '.output/screenshots/payments'
mkdirSync(shots, { recursive: true })
const USDC = tokenOf(8453, 'USDC')
const offer: Offer = { network: 'eip155:8453', asset: USDC, amount: '10000', payTo: RECIPIENT }
const link = `ethereum:${USDC}@8453/transfer?address=${RECIPIENT}&uint256=2.5e6`
const html = `<!doctype html><html><head></head><body><h1>Weather</h1>
  <p><a href="${link}"><b>Pay by link</b></a></p><script src="/client.js"></script></body></html>`

const PATIENTLY = { timeout: 15_000, interval: 100 }
let session: Session
let page: Page

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../harness/x402/client.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  })
  const pages = { '/shop.html': html, '/client.js': outputFiles[0]?.text ?? '' }
  session = await startSession({ pages, answer: paywall(offer) })
  await session.browser.store('local', { 'ask-prefs': { hold: 'never' } })
  await openShop()
})
afterAll(() => session?.stop())

/** The shop in a tab of its own, with the wallet on Base. What a tab is asked to pay is looked at only so often. */
async function openShop(): Promise<void> {
  page = await session.browser.context.newPage()
  await page.goto(`${session.origin}/shop.html`)
  await page.evaluate(() =>
    (window as unknown as { ethereum: { request(args: unknown): Promise<unknown> } }).ethereum.request({
      method: 'wallet_switchEthereumChain',
      params: [{ chainId: '0x2105' }],
    }),
  )
}

const entries = async (): Promise<AskEntry[]> =>
  Object.values((await session.browser.read<AskLog>('session', 'asks')) ?? {}).flat()
/** What was asked since {@link begin}. */
const demands = async (method = 'HTTP 402') =>
  (await entries()).filter((entry) => entry.method === method && !before.has(entry.id))
let before = new Set<string>()
let amount = 10_000
/** Begins anew, with another amount: the same one asked for twice within a moment is one demand. */
const begin = async () => {
  before = new Set((await entries()).map(({ id }) => id))
  amount++
}
const paid = (kind: string) => `/paid/${kind}?amount=${amount}`

/** Has the page's wallet sign a payment; gives what the log says of it. */
async function sign(message: object = {}, domain: object = {}): Promise<AskEntry> {
  await page.evaluate(
    ([account, typed]) =>
      (window as unknown as { ethereum: { request(args: unknown): Promise<unknown> } }).ethereum
        .request({ method: 'eth_signTypedData_v4', params: [account, typed] })
        .catch(() => undefined),
    [user.address, JSON.stringify(authorization(message, domain))] as const,
  )
  await vi.waitFor(async () => expect((await demands('eth_signTypedData_v4')).length).toBeGreaterThan(0), PATIENTLY)
  const [newest] = await demands('eth_signTypedData_v4')
  if (!newest) throw new Error('there is one')
  return newest
}
const said = ({ findings }: AskEntry) => findings.filter(({ id }) => id === 'payment').map(({ text }) => text)

const field = (name: string, type: string) => ({ name, type })
function authorization(message: object, domain: object) {
  const now = Math.floor(Date.now() / 1000)
  return {
    primaryType: 'TransferWithAuthorization',
    domain: { name: 'USD Coin', version: '2', chainId: 8453, verifyingContract: USDC, ...domain },
    types: {
      EIP712Domain: [
        field('name', 'string'),
        field('version', 'string'),
        field('chainId', 'uint256'),
        field('verifyingContract', 'address'),
      ],
      TransferWithAuthorization: [
        field('from', 'address'),
        field('to', 'address'),
        field('value', 'uint256'),
        field('validAfter', 'uint256'),
        field('validBefore', 'uint256'),
        field('nonce', 'bytes32'),
      ],
    },
    message: {
      from: user.address,
      to: RECIPIENT,
      value: '10000',
      validAfter: '0',
      validBefore: String(now + 100),
      nonce: `0x${[...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`,
      ...message,
    },
  }
}

describe('an answer with status 402', () => {
  it.each(['v1', 'slow', 'v2'])(
    'to the page’s own fetch is noticed, and read by the page as ever (%s)',
    async (kind) => {
      await begin()
      const text = await page.evaluate(async (path) => {
        const response = await fetch(path)
        const early = response.status
        const reader = response.body?.getReader()
        const decoder = new TextDecoder()
        let body = ''
        for (let part = await reader?.read(); part?.value; part = await reader?.read())
          body += decoder.decode(part.value, { stream: true })
        return `${early} ${response.bodyUsed} ${body}`
      }, paid(kind))
      expect(text).toBe(`402 true ${kind === 'v2' ? '{}' : bodyV1({ ...offer, amount: `${amount}` })}`)
      await vi.waitFor(async () => expect((await demands()).length).toBe(1), PATIENTLY)
      const [entry] = await demands()
      expect(entry).toMatchObject({
        outcome: 'asked',
        asks: [{ title: `0.0${amount} USDC`, where: 'native · Base', genuine: { sign: '✓' } }],
      })
      await waitForFlag(page, new RegExp(`0\\.0${amount} USDC`))
    },
  )

  it.each(['', 'json'] as const)('to XMLHttpRequest is noticed (responseType “%s”)', async (type) => {
    await begin()
    const text = await page.evaluate(
      ([responseType, url]) =>
        new Promise<string>((resolve) => {
          const request = new XMLHttpRequest()
          request.open('GET', url)
          request.responseType = responseType
          request.onload = () => {
            const { status, response } = request
            resolve(`${status} ${responseType ? JSON.stringify(response) : response}`)
          }
          request.send()
        }),
      [type, paid('v1')] as const,
    )
    expect(text).toBe(`402 ${bodyV1({ ...offer, amount: `${amount}` })}`)
    await vi.waitFor(async () => expect((await demands()).length).toBe(1), PATIENTLY)
  })

  it('leaves fetch itself alone: native, its failures unhandled where the page handles none, and only there', async () => {
    const seen = await page.evaluate(async () => {
      const reasons: string[] = []
      addEventListener('unhandledrejection', (event) => {
        reasons.push(String(event.reason))
        event.preventDefault()
      })
      void fetch('http://127.0.0.1:1/handled').catch(() => undefined)
      void fetch('http://127.0.0.1:1/unhandled')
      await fetch('http://127.0.0.1:1/awaited').catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 100))
      const clone = (await fetch('/paid/v1')).clone()
      return {
        reasons: reasons.length,
        native: /^function fetch\(\) \{\s+\[native code\]\s+\}$/.test(String(fetch)),
        same: (await clone.text()) === (await (await fetch('/paid/v1')).text()),
        getter: Object.getOwnPropertyDescriptor(Response.prototype, 'status')?.get?.name,
        wrong: (() => {
          try {
            return Response.prototype.status
          } catch (error) {
            return (error as Error).name
          }
        })(),
      }
    })
    expect(seen).toEqual({ reasons: 1, native: true, same: true, getter: 'get status', wrong: 'TypeError' })
  })

  it.each(['v1', 'people'])('to a navigation is noticed (%s)', async (kind) => {
    await begin()
    const visit = await session.browser.context.newPage()
    await visit.goto(`${session.origin}${paid(kind)}`)
    await vi.waitFor(async () => expect((await demands()).length).toBe(1), PATIENTLY)
    await waitForFlag(visit, /0\.010\d+ USDC/)
    await visit.screenshot({ path: `${shots}/navigation-${kind}.png` })
    await visit.close()
  })

  it('that asks for nothing that can be read is none', async () => {
    await begin()
    await page.evaluate(() => fetch('/paid/plain').then((response) => response.status))
    await page.evaluate((url) => fetch(url).then((response) => response.status), paid('v2'))
    await vi.waitFor(async () => expect((await demands()).length).toBe(1), PATIENTLY)
  })
})

describe('what is signed after it', () => {
  beforeAll(openShop)
  const USDC_ON_ETHEREUM = { chainId: 1, verifyingContract: tokenOf(1, 'USDC') }
  it.each<[string, object, object, RegExp]>([
    ['as it was asked for', {}, {}, /^$/],
    ['for somebody else', { to: other.address }, {}, /^Pays 0x7099…79C8, while the server asked to pay/],
    ['for more', { value: '5000000' }, {}, /^Pays 5\.00 USDC, while the server asked for 0\.010\d+ USDC/],
    ['for too long', { validBefore: '9999999999' }, {}, /longer than the server asked/],
    ['on another network', {}, USDC_ON_ETHEREUM, /another chain/],
  ])('is compared with it: %s', async (_, message, domain, words) => {
    await begin()
    await page.evaluate((url) => fetch(url).then((response) => response.status === 402 && response.json()), paid('v1'))
    await vi.waitFor(async () => expect(await demands()).toHaveLength(1), PATIENTLY)
    expect(said(await sign(message, domain)).join(' ')).toMatch(words)
  })

  it('is shown in the page and in the popup', async () => {
    await waitForFlag(page, /another chain than the server asked/)
    await page.screenshot({ path: `${shots}/mismatch.png` })
    const popup = await session.browser.popup(page)
    await popup.waitForSelector('text=while')
    await popup.screenshot({ path: `${shots}/popup.png` })
    await popup.close()
  })

  it.each(['v1', 'v2'])(
    'by the real client of x402 is paid as ever, and nothing is wrong with it (%s)',
    async (kind) => {
      await begin()
      const served = await page.evaluate(
        ([path, account]) =>
          (window as unknown as { pay(url: string, account: string): Promise<unknown> }).pay(path, account),
        [`${session.origin}${paid(kind)}`, user.address] as const,
      )
      expect(served).toEqual({ status: 200, body: { weather: 'fine' } })
      await vi.waitFor(async () => expect((await demands('eth_signTypedData_v4')).length).toBe(1), PATIENTLY)
      const [entry] = await demands('eth_signTypedData_v4')
      expect(entry && said(entry)).toEqual([])
      expect((await demands()).length).toBe(1)
    },
  )
})

it('a link of EIP-681 is noticed when a person clicks it, not when the page does', async () => {
  await begin()
  await page.bringToFront()
  await page.evaluate(() => {
    // The browser may ask which program opens such a link, and what is clicked while it asks reaches no page.
    addEventListener('click', (event) => event.preventDefault())
    document.querySelector('a')?.click()
  })
  await page.click('b')
  await vi.waitFor(async () => expect((await demands('ethereum: link')).length).toBe(1), PATIENTLY)
  expect((await demands('ethereum: link'))[0]?.asks).toMatchObject([{ title: '2.50 USDC', where: 'native · Base' }])
})

it('the browser tells of answers everywhere, where the person permitted that', async () => {
  const allowed = await launchChromium({ permissions: ['webRequest'] })
  try {
    const options = await allowed.context.newPage()
    await options.goto(`chrome-extension://${allowed.extensionId}/options.html`)
    const box = options.getByRole('checkbox', { name: 'Notice payment requests (402) everywhere' })
    const kept = () => allowed.read<{ everywhere: boolean }>('local', 'ask-prefs')
    for (const everywhere of [true, false, true]) {
      await box.click()
      await vi.waitFor(async () => expect((await kept())?.everywhere).toBe(everywhere), PATIENTLY)
      expect(await box.isChecked()).toBe(everywhere)
    }
    await options.close()
    const visit = await allowed.context.newPage()
    await visit.goto(`${session.origin}/shop.html`)
    // An image has no script that could see its answer.
    await visit.evaluate(() => {
      new Image().src = '/paid/v2'
    })
    const log = async () => Object.values((await allowed.read<AskLog>('session', 'asks')) ?? {}).flat()
    await vi.waitFor(async () => expect((await log()).map(({ method }) => method)).toEqual(['HTTP 402']), PATIENTLY)
    expect((await log())[0]).toMatchObject({ origin: session.origin, asks: [{ title: '0.01 USDC' }] })
  } finally {
    await allowed.close()
  }
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { exactDecimal } from '../../utils/snapshot'
import { user } from '../harness/chains'
import { localSettings, type Session, startSession, tokenOf } from '../harness/startSession'

let session: Session
beforeAll(async () => {
  session = await startSession({ wallet: null })
  const { chains, endpoints } = localSettings(session.chains)
  await session.browser.store('local', {
    // Two chains: enough for two that are read side by side.
    settings: { chains: chains.filter((id) => id !== 42161), endpoints },
    wallets: { list: [{ address: user.address, label: '', how: 'typed', addedAt: 1 }], selected: user.address },
  })
})
afterAll(() => session?.stop())

// biome-ignore lint/suspicious/noExplicitAny: the worker's own global
declare const self: any

/**
 * Makes the worker stop for good at its n-th step from now on: a step is anything it awaits from outside of itself
 * (storage, a node, an alarm). From then on nothing goes on, as if it were about to be ended.
 */
async function stopAtStep(step: number): Promise<void> {
  const worker = await session.browser.worker()
  await worker.evaluate((last) => {
    self.step = 0
    const never = new Promise(() => undefined)
    const gate = (owner: Record<string, unknown>, name: string) => {
      const run = owner[name] as (...args: unknown[]) => unknown
      owner[name] = (...args: unknown[]) => {
        self.step++
        return self.step >= last ? never : run.apply(owner, args)
      }
    }
    for (const area of [self.chrome.storage.local, self.chrome.storage.session]) {
      for (const name of ['get', 'set', 'remove']) gate(area, name)
    }
    for (const name of ['create', 'clear', 'get']) gate(self.chrome.alarms, name)
    gate(self, 'fetch')
  }, step)
}

const steps = async () => (await session.browser.worker()).evaluate(() => self.step as number)
const total = (units: number) => exactDecimal({ value: 340_000_000n + BigInt(units), decimals: 6 })

/** Each third step, for `npm test` has little time; `npm run test:steps` takes every one. */
const EVERY = Number(process.env.EVERY_STEP ?? 3)

it('a refresh that dies at any of its steps leaves the old or the new figures, with their age, and the next one works', async () => {
  const base = session.chains.get(8453)
  // How many of the popup's commands have no answer yet: what was begun by one must not be taken for the next.
  await session.browser.context.addInitScript(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the popup's own global
    const page = window as any
    const runtime = page.chrome?.runtime
    if (!runtime?.sendMessage) return
    const send = runtime.sendMessage
    page.unanswered = 0
    runtime.sendMessage = (...args: unknown[]) => {
      page.unanswered++
      return send.apply(runtime, args).finally(() => page.unanswered--)
    }
  })
  const idle = () => popup.waitForFunction(() => (window as unknown as { unanswered: number }).unanswered === 0)
  let popup = await session.browser.popup()
  await popup.waitForSelector('.amount.big:has-text("340.00")')
  // Names and the past are asked for once, and no part of a refresh.
  await popup.waitForTimeout(2500)
  let ended = 0
  let mostAwaited = 0
  let turn = 0
  for (let step = 1; step <= 120; step += EVERY) {
    turn++
    // Something has changed on the chain, so that old and new can be told apart.
    await base?.mint(tokenOf(8453, 'USDC'), user.address, 1n)
    await stopAtStep(step)
    await popup.getByRole('button', { name: 'Read again' }).click()
    let taken = 0
    for (let tries = 0; tries < 40 && taken < step; tries++) {
      await popup.waitForTimeout(25)
      taken = await steps()
    }
    mostAwaited = Math.max(mostAwaited, taken)
    if (taken < step) {
      ended = step
      break
    }
    await session.browser.killWorker()
    await popup.close()

    popup = await session.browser.popup()
    const exact = () => popup.getAttribute('.coin:first-child .amount.big', 'title')
    await popup.waitForSelector('.amount.big')
    const first = (await exact()) ?? ''
    expect(
      [total(turn - 1), total(turn)].some((text) => first.startsWith(`${text} USDC`)),
      `${step}: ${first}`,
    ).toBe(true)
    expect(await popup.innerText('header')).toMatch(/\d+ s old|reading…/)
    expect(await popup.innerText('main')).not.toMatch(/could not be read/)
    await idle()
    await popup.getByRole('button', { name: 'Read again' }).click()
    await expect
      .poll(exact, { timeout: 10_000, message: `after step ${step}` })
      .toMatch(new RegExp(`^${total(turn)} USDC`))
    await idle()
  }
  // It ran to its end only once no step was left to be stopped at; with nothing awaited the test would prove nothing.
  expect(ended).toBeGreaterThan(20)
  expect(mostAwaited).toBeGreaterThan(20)
  expect(await session.browser.read('local', 'corrupt:snapshot')).toBeUndefined()
  await popup.close()
}, 600_000)

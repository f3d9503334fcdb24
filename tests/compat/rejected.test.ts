import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerHold } from '../harness/browser/answerHold'
import { DAPPS, type DappName } from './bundlePages'
import { earlyCell } from './matrix'
import type { Reached } from './pages/place'
import { type Stage, startStage } from './startStage'

let stage: Stage
beforeAll(async () => {
  stage = await startStage({ wallets: ['metamask'], dapps: DAPPS })
})
afterAll(() => stage?.stop())

type What = 'transfer' | 'permit'
type Failed = { failed: Record<string, unknown> }

const hold = (choice: 'always' | 'never') => stage.browsers.with.store('local', { 'ask-prefs': { hold: choice } })
async function ask(page: Page, dapp: DappName, what: What, amount: number): Promise<Failed> {
  const { path, rdns } = earlyCell('metamask', dapp)
  await page.goto(stage.origin + path)
  await page.waitForFunction(() => 'askOnce' in window)
  return page.evaluate(
    ([name, kind, value]) =>
      (window as unknown as { askOnce(...args: unknown[]): Promise<Failed> }).askOnce(name, kind, value),
    [rdns, what, amount] as const,
  )
}

/** What each library makes of a refusal: the code, and the class or the action by which its pages know it. */
const KNOWN_BY: Record<DappName, Record<string, unknown>> = {
  raw: { code: 4001 },
  viem: { code: 4001 },
  wagmi: { code: 4001 },
  ethers6: { code: 'ACTION_REJECTED', reason: 'rejected' },
  ethers5: { code: 'ACTION_REJECTED', reason: 'user rejected transaction' },
  web3: { code: 4001 },
}

/** The first error in a chain of causes that carries a code. */
const codeOf = (error: Record<string, unknown>): Record<string, unknown> => {
  const deeper = (error.cause ?? error.inner) as Record<string, unknown> | undefined
  return error.code === undefined && deeper ? codeOf(deeper) : error
}

/** What a library makes of it: nothing that quotes the words of whoever refused, and not the provider's own error. */
const shape = (failed: Record<string, unknown>) => {
  const chain: unknown[] = []
  for (let error: Record<string, unknown> | undefined = failed; error; error = error.cause as typeof error) {
    const { kind, name, code, action, reason } = error
    chain.push({ kind, name, code, action, reason })
  }
  return chain.length > 1 ? chain.slice(0, -1) : chain
}

describe.each(DAPPS)('a held request that the person rejects, by %s', (dapp) => {
  it('fails as if the wallet had refused it, and the wallet is not asked', async () => {
    const { context, holdWindow } = stage.browsers.with
    const page = await context.newPage()
    await hold('never')
    const wallets = await ask(page, dapp, 'transfer', 4001)
    await hold('always')
    const asked = ask(page, dapp, 'transfer', 4100)
    await answerHold(await holdWindow(), 'Reject')
    const ours = await asked
    expect(codeOf(ours.failed)).toMatchObject(KNOWN_BY[dapp])
    // Without a library, and by web3.js, the error is the provider's own: ours an Error, as EIP-1193 has it, of these
    // wallets a plain object, which web3.js puts into one of its own.
    if (!['raw', 'web3'].includes(dapp)) expect(shape(ours.failed)).toEqual(shape(wallets.failed))
    else expect(JSON.stringify(wallets.failed)).toContain('"code":4001')
    const reached = await page.evaluate(() => (window as unknown as { reached: Reached[] }).reached)
    expect(reached.filter(({ method }) => method === 'eth_sendTransaction')).toEqual([])
    await page.close()
  })

  it('is known as refused of a signature too', async () => {
    const { context, holdWindow } = stage.browsers.with
    const page = await context.newPage()
    await hold('always')
    const asked = ask(page, dapp, 'permit', 4100)
    await answerHold(await holdWindow(), 'Reject')
    expect(codeOf((await asked).failed)).toMatchObject({ code: KNOWN_BY[dapp].code })
    await page.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Launched } from '../harness/browser/launchChromium'
import { FAKE } from '../harness/chains'
import type { Reached } from './pages/place'
import { type Stage, startStage } from './startStage'

let stage: Stage
beforeAll(async () => {
  stage = await startStage({ wallets: ['metamask'], dapps: ['raw'] })
})
afterAll(() => stage?.stop())

type Step = 'send' | 'send fake' | 'switch' | 'read'

/** The order in which requests that a page makes in one turn, without waiting for any, come to the wallet. */
async function orderOf({ context }: Launched, steps: Step[]): Promise<string[]> {
  const page = await context.newPage()
  await page.goto(`${stage.origin}/early-metamask-raw.html`)
  await page.waitForTimeout(500)
  const order = await page.evaluate(
    async ([names, fake]) => {
      const { ethereum, PLACE, reached } = window as unknown as {
        ethereum: { request(call: unknown): Promise<unknown> }
        PLACE: { accounts: string[]; usdc: Record<number, string>; recipient: string }
        reached: Reached[]
      }
      await ethereum.request({ method: 'eth_requestAccounts' })
      const data = `0xa9059cbb${PLACE.recipient.slice(2).padStart(64, '0')}${(1).toString(16).padStart(64, '0')}`
      const from = PLACE.accounts[0]
      const calls = {
        send: { method: 'eth_sendTransaction', params: [{ from, to: PLACE.usdc[1], data }] },
        'send fake': { method: 'eth_sendTransaction', params: [{ from, to: fake, data }] },
        switch: { method: 'wallet_switchEthereumChain', params: [{ chainId: '0x2105' }] },
        read: { method: 'eth_blockNumber', params: [] },
      }
      const before = reached.length
      await Promise.allSettled(names.map((name) => ethereum.request(calls[name])))
      const own = ['eth_accounts', 'eth_chainId']
      return reached
        .slice(before)
        .filter(({ method }) => !own.includes(method))
        .map(({ method, params, chainId }) => `${method} ${(params as { to?: string }[])[0]?.to ?? ''} on ${chainId}`)
    },
    [steps, FAKE] as const,
  )
  await page.close()
  return order
}

const same = async (steps: Step[]) => {
  const without = await orderOf(stage.browsers.without, steps)
  expect(without).toHaveLength(steps.length)
  expect(await orderOf(stage.browsers.with, steps)).toEqual(without)
}

describe('requests of one turn', () => {
  it('a switch of the chain and then a transfer come in their order', () => same(['switch', 'send']))
  it('a read and then a transfer come in their order', () => same(['read', 'send']))
  it('a transfer and then a switch of the chain come in their order', () => same(['send', 'switch']))
})

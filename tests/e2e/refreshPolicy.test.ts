import { afterAll, beforeAll, expect, it } from 'vitest'
import { waitForFlag } from '../harness/browser/flagText'
import { type Session, startSession, tokenOf } from '../harness/startSession'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(() => session?.stop())

interface Stored {
  chains: { chainId: number; at: number; holdings: { token: string; amount: { value: string } }[] }[]
}
const baseUsdc = async () => {
  const stored = await session.browser.read<Stored>('local', 'snapshot')
  const base = stored?.chains.find((chain) => chain.chainId === 8453)
  return base?.holdings.find((holding) => holding.token === tokenOf(8453, 'USDC'))?.amount.value
}
const until = async (check: () => Promise<boolean>, seconds: number) => {
  for (let tries = 0; tries < seconds * 5; tries++) {
    if (await check()) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

it('reads the balances again once the transaction that a page asked for is mined, and not before', async () => {
  const base = session.chains.get(8453)
  const page = await session.browser.context.newPage()
  await page.goto(session.origin)
  await base?.rpc('evm_setAutomine', [false])
  await page.click('#transfer')
  await waitForFlag(page, /25\.00 USDC/)
  expect(await until(async () => (await baseUsdc()) === '90000000', 10)).toBe(true)
  await base?.rpc('evm_mine')
  expect(await until(async () => (await baseUsdc()) === '65000000', 30)).toBe(true)
  expect(await session.browser.read('session', 'pending')).toEqual([])
  await base?.rpc('evm_setAutomine', [true])
  await page.close()
})

it('does not read again when the popup is opened twice within fifteen seconds', async () => {
  const first = await session.browser.popup()
  await first.waitForTimeout(800)
  const times = async () => (await session.browser.read<Stored>('local', 'snapshot'))?.chains.map((chain) => chain.at)
  const before = await times()
  await first.close()
  const second = await session.browser.popup()
  await second.waitForTimeout(800)
  expect(await times()).toEqual(before)
  await second.close()
})

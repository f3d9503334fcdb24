import { afterAll, beforeAll, expect, it } from 'vitest'
import { waitForFlag } from '../harness/browser/flagText'
import { startLatencyProxy } from '../harness/proxy/startLatencyProxy'
import { localSettings, type Session, startSession, tokenOf } from '../harness/startSession'

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
  await base?.rpc('evm_setAutomine', [true])
  // The balances may come by another way first; what was waited for is struck off at the next look.
  const pending = async () => (await session.browser.read<unknown[]>('session', 'pending'))?.length
  expect(await until(async () => (await pending()) === 0, 30)).toBe(true)
  await page.close()
})

it('reads them again too where it was mined before we came to look', async () => {
  const before = BigInt((await baseUsdc()) ?? 0)
  // Everything we ask of Base arrives a second late: by then the transaction is long mined.
  const proxy = await startLatencyProxy(session.chains.get(8453)?.url ?? '', { latency: 1000 })
  const { chains, endpoints } = localSettings(session.chains)
  // What is stored counts as fresh, so that the request itself is no reason to read.
  const stored = await session.browser.read<Stored>('local', 'snapshot')
  const at = Math.floor(Date.now() / 1000)
  await session.browser.store('local', {
    snapshot: { ...stored, chains: stored?.chains.map((chain) => ({ ...chain, at })) },
    settings: { chains, endpoints: { ...endpoints, 8453: [`${proxy.url}/`] } },
    health: {},
  })
  const page = await session.browser.context.newPage()
  await page.goto(session.origin)
  await page.click('#transfer')
  expect(await until(async () => BigInt((await baseUsdc()) ?? 0) === before - 25_000_000n, 20)).toBe(true)
  // The number now, and the number at the block of what was stored: nothing is read on suspicion.
  const counts = proxy.methods().filter((method) => method === 'eth_getTransactionCount').length
  expect(counts).toBeGreaterThanOrEqual(2)
  await page.close()
  await session.browser.store('local', { settings: localSettings(session.chains) })
  await proxy.stop()
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

import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { METAMASK_IDS } from '../../utils/wallets/metamask'
import { user } from '../harness/chains'
import { type Session, startSession } from '../harness/startSession'

const folder = fileURLToPath(new URL('../harness/wallet/outside', import.meta.url))
let session: Session
beforeAll(async () => {
  session = await startSession({ wallet: null, beside: [folder] })
})
afterAll(() => session?.stop())

// biome-ignore lint/suspicious/noExplicitAny: a worker's own global
declare const self: any

const outside = () => {
  const found = session.browser.context
    .serviceWorkers()
    .find((each) => !each.url().includes(session.browser.extensionId))
  if (!found) throw new Error('the other extension has no worker')
  return found
}
/** An extension's id comes of its signing key, which only MetaMask has: its id is made to lead to the stand-in. */
const leadTo = async (id: string) => {
  const worker = await session.browser.worker()
  await worker.evaluate(
    ([known, target]) => {
      const connect = self.chrome.runtime.connect
      self.chrome.runtime.connect = (wanted: string) => connect(wanted === known ? target : wanted)
    },
    [METAMASK_IDS.chrome[0], id] as const,
  )
}

it('says so where MetaMask is not installed', async () => {
  const popup = await session.browser.popup()
  await popup.getByRole('button', { name: 'Use MetaMask without a page' }).click()
  await popup.waitForSelector('text=MetaMask is not installed in this browser')
  await popup.close()
})

it('takes the account over the port for other extensions, asked only when the person says so', async () => {
  await leadTo(new URL(outside().url()).host)
  const popup = await session.browser.popup()
  await popup.waitForTimeout(500)
  expect(await outside().evaluate(() => self.asked)).toEqual([])
  await popup.getByRole('button', { name: 'Use MetaMask without a page' }).click()
  await popup.waitForSelector('.amount.big:has-text("1,252.50")')
  expect(await popup.innerText('header')).toMatch(/from MetaMask, outside of pages/)
  expect((await outside().evaluate(() => self.asked))[0]).toBe('eth_requestAccounts')
  const kept = await session.browser.read<{ list: unknown[] }>('local', 'wallets')
  expect(kept?.list).toMatchObject([{ address: user.address, how: 'extension', provider: 'MetaMask' }])
  await popup.close()

  await outside().evaluate(() => {
    self.asked.length = 0
  })
  const again = await session.browser.popup()
  await expect.poll(() => outside().evaluate(() => self.asked)).toEqual(['eth_accounts'])
  await again.close()
})

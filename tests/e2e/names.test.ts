import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { other, SPENDER, user } from '../harness/chains'
import { type Names, placeNames, word } from '../harness/ens/placeNames'
import { type Session, startSession } from '../harness/startSession'

let session: Session
let names: Names
let popup: Page
beforeAll(async () => {
  session = await startSession({ wallet: null })
  names = await placeNames(session.chains)
  popup = await session.browser.popup()
})
afterAll(() => session?.stop())

const keep = async (text: string) => {
  await popup.getByLabel('Or type an address or a name').fill(text)
  await popup.getByRole('button', { name: 'Keep this address' }).click()
}
const refused = async (text: string, reason: RegExp) => {
  await keep(text)
  await popup.waitForFunction(
    (words) => new RegExp(words).test(document.querySelector('.field [role=alert]')?.textContent ?? ''),
    reason.source,
  )
  expect((await session.browser.read<{ list: unknown[] }>('local', 'wallets'))?.list ?? []).toEqual([])
}

it('refuses look-alike letters, a lying resolver, an unknown name and a wrong checksum, each with its reason', async () => {
  await refused('vit\u0430lik.eth', /mixes letters of two alphabets that look alike/)
  await names.setEns('liar.eth', '0x1234')
  await refused('liar.eth', /“liar\.eth” .*no address/)
  await refused('nobody.eth', /“nobody\.eth” is not registered/)
  await refused(user.address.replace('f39F', 'F39F'), /checksum of this address is wrong/)
})

it('keeps what a name points to and shows name and address once both point to each other', async () => {
  await names.setEns('mine.eth', word(user.address))
  await names.setPrimary(user.address, 'mine.eth')
  await names.setBasename('mine.base.eth', word(user.address))
  await names.setBasePrimary(user.address, 'mine.base.eth', 'new')
  await keep('mine.eth')
  await popup.waitForSelector('.amount.big:has-text("1,252.50")')
  await popup.waitForSelector('header strong:text-is("mine.eth")')
  const header = popup.locator('header .who')
  expect(await header.innerText()).toMatch(/0xf39F…2266[\s\S]*found by mine\.eth/)
  const title = await popup.locator('header .who [title]').first().getAttribute('title')
  expect(title).toContain(user.address)
  expect(title).toMatch(/mine\.base\.eth \(Basenames\) points to this address/)
})

it('says what the address is: delegated, and with a name it takes without right', async () => {
  await names.setEns('famous.eth', word(other.address))
  await names.setPrimary(user.address, 'famous.eth')
  await session.chains.get(8453)?.rpc('anvil_setCode', [user.address, `0xef0100${SPENDER.slice(2)}`])
  await session.browser.store('local', { accounts: {} })
  await popup.reload()
  await popup.waitForSelector('text=/Lets the contract 0x0000…\\w{4} act for it on Base \\(EIP-7702\\)/')
  await popup.waitForSelector('text=/It calls itself “famous\\.eth”, a name that points to 0x7099…79C8/')
  expect(await popup.innerText('header')).not.toMatch(/famous/)
  await popup.waitForSelector('header strong:text-is("mine.base.eth")')
})

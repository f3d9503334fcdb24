import type { Page } from 'playwright-core'
import { type Address, encodeFunctionData, erc20Abi, getAddress, parseAbi, toHex } from 'viem'
import { createSiweMessage } from 'viem/siwe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sent } from '../../utils/storage/items/sent'
import { waitForFlag } from '../harness/browser/flagText'
import { other, RECIPIENT, SPENDER, user } from '../harness/chains'
import { FALSE_ROUTER } from '../harness/chains/accounts'
import { type Session, startSession, tokenOf } from '../harness/startSession'

const quiet = '<!doctype html><html><head><title>Quiet</title></head><body><p>A page that asks.</p></body></html>'
const tron =
  '<!doctype html><html><head><title>Checkout</title></head><body><h1>Checkout</h1><p>Pay 25 USDT on Tron (TRC20) to:</p><p>TEiXmiXBDfQRDWZK6qGLxyGBhVMnjLBwhA</p></body></html>'
const router = parseAbi(['function swapExactTokensForTokens(uint256, uint256, address[], address, uint256)'])
let session: Session
let usdc: Address
let usdt: Address

beforeAll(async () => {
  session = await startSession({ pages: { '/quiet.html': quiet, '/tron.html': tron } })
  // What is said is looked at here, in flag and popup; how a danger is held has tests of its own.
  await session.browser.store('local', { 'ask-prefs': { hold: 'never' } })
  usdc = tokenOf(1, 'USDC')
  usdt = tokenOf(1, 'USDT')
  const chain = session.chains.get(1)
  await chain?.send(user.address, usdc, erc20Abi, 'approve', [FALSE_ROUTER, 200_000_000n])
  await chain?.send(user.address, usdt, erc20Abi, 'approve', [SPENDER, 5_000_000n])
  await chain?.blacklist(usdc, other.address)
})
afterAll(() => session?.stop())

/** Makes a request in a page of its own, without waiting for the wallet. */
async function ask(method: string, params: unknown[]): Promise<Page> {
  const page = await session.browser.context.newPage()
  await page.goto(`${session.origin}/quiet.html`)
  await again(page, method, params)
  return page
}
const again = (page: Page, method: string, params: unknown[]) =>
  page.evaluate(
    ([name, list]) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own wallet
      void (window as any).ethereum.request({ method: name, params: list }).catch(() => 0)
    },
    [method, params] as const,
  )
const send = (to: Address, data: string) => ask('eth_sendTransaction', [{ from: user.address, to, data }])
const transfer = (to: Address, amount: bigint) =>
  encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [to, amount] })
const approve = (spender: Address, amount: bigint) =>
  encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, amount] })

async function says(page: Page, words: RegExp): Promise<string> {
  const lines = (await waitForFlag(page, words)).join('\n')
  await page.close()
  return lines
}

describe('the other side', () => {
  it('that is an account, not a contract, must not be allowed anything', async () => {
    const text = await says(await send(usdt, approve(other.address, 7n)), /An account, not a contract/)
    expect(text).toMatch(/Danger/)
  })

  it('that must never be allowed anything is called by its name', async () => {
    await says(
      await send(usdc, approve('0xcA11bde05977b3631167028862bE2a173976CA11', 7n)),
      /Multicall3 must not be given/,
    )
  })

  it('that is frozen is said', async () => {
    await says(await send(usdc, transfer(other.address, 1_000_000n)), /frozen the recipient’s USDC/)
  })

  it('that only looks like an earlier recipient is said, once coins have really gone to that one', async () => {
    const chain = session.chains.get(1)
    // As on a real chain: mined a while after it was asked for.
    await chain?.rpc('evm_setAutomine', [false])
    const page = await send(usdc, transfer(RECIPIENT, 1_000_000n))
    // Noted, and with the wallet: a block mined before it came there would hold nothing.
    await expect
      .poll(() => session.browser.read('session', 'pending'), { timeout: 10_000 })
      .toMatchObject([{ chainId: 1 }])
    await expect.poll(async () => chain?.rpc('txpool_status'), { timeout: 10_000 }).toMatchObject({ pending: '0x1' })
    await chain?.mine()
    await chain?.rpc('evm_setAutomine', [true])
    await expect
      .poll(() => session.browser.read<unknown[]>('local', 'recipients'), { timeout: 30_000, interval: 500 })
      .toMatchObject([{ address: RECIPIENT }])
    await page.close()
    const fake = getAddress('0x000000000000000000000000000000ff000d0004')
    await says(await send(usdc, transfer(fake, 1_000_000n)), /Looks like an address you sent coins to before/)
  }, 60_000)
})

it('notes in the log that another transaction took the place of one that was sent', async () => {
  const chain = session.chains.get(1)
  await chain?.rpc('evm_setAutomine', [false])
  // Those of the tests before are mined, and followed still for a while: none of them can be replaced.
  const mined = Number(await chain?.rpc('eth_getTransactionCount', [user.address, 'latest']))
  const page = await send(usdc, transfer(RECIPIENT, 3_000_000n))
  const followed = async () =>
    (await session.browser.read<Sent[]>('session', 'sent'))?.find(({ nonce }) => nonce !== null && nonce >= mined)
  await expect.poll(followed, { timeout: 15_000 }).toBeDefined()
  const { entry, nonce } = (await followed()) as Sent
  // Sped up or cancelled in the wallet: the same number, more for the miner.
  const fee = toHex(100_000_000_000n)
  const instead = { from: user.address, to: user.address, value: '0x0', nonce: toHex(nonce ?? 0), gas: toHex(30_000) }
  await chain?.rpc('eth_sendTransaction', [{ ...instead, maxFeePerGas: fee, maxPriorityFeePerGas: fee }])
  await chain?.mine()
  await chain?.rpc('evm_setAutomine', [true])
  // The log outlives the tab.
  await page.close()
  await expect
    .poll(async () => (await session.browser.read<Sent[]>('session', 'sent'))?.some((each) => each.entry === entry), {
      timeout: 30_000,
      interval: 500,
    })
    .toBe(false)
  const panel = await session.browser.context.newPage()
  await panel.goto(`chrome-extension://${session.browser.extensionId}/sidepanel.html#requests`)
  await panel.waitForSelector('.log li >> text=replaced by another transaction')
  await panel.close()
}, 60_000)

it('says that the page speaks of another network, of the coin that it speaks of', async () => {
  const page = await session.browser.context.newPage()
  await page.goto(`${session.origin}/tron.html`)
  await expect
    .poll(() => session.browser.read<object>('session', 'mentions').then((log) => JSON.stringify(log)), {
      timeout: 15_000,
    })
    .toMatch(/"network":"tron"/)
  const pay = (token: Address) => [{ from: user.address, to: token, data: transfer(RECIPIENT, 1_000_000n) }]
  await again(page, 'eth_sendTransaction', pay(usdt))
  await waitForFlag(page, /The page speaks of USDT on Tron; this moves USDT on Ethereum\./)
  await again(page, 'eth_sendTransaction', pay(usdc))
  const text = (await waitForFlag(page, /1\.00 USDC/)).join('\n')
  expect(text).not.toMatch(/speaks of USDC/)
  await page.close()
})

describe('trying it out', () => {
  it('shows what a call to a false router does', async () => {
    const args = [100_000_000n, 1n, [usdc, usdt], user.address, 2_000_000_000n] as const
    const data = encodeFunctionData({ abi: router, functionName: 'swapExactTokensForTokens', args })
    const text = await says(await send(FALSE_ROUTER, data), /ried out,? it sends 100\.00 USDC to 0x0000…0005/)
    expect(text).toMatch(/Danger/)
  })

  it('shows that it would fail, in the contract’s words', async () => {
    await says(await send(usdc, transfer(RECIPIENT, 5_000_000_000n)), /would fail now \(“.*exceeds balance/)
  })

  it('is not needed where it is known why it will fail', async () => {
    const page = await send(usdt, approve(SPENDER, 7_000_000n))
    await waitForFlag(page, /Not among the contracts we know/)
    const text = await says(page, /Will fail: there is an allowance already/)
    expect(text).toMatch(/Not among the contracts we know/)
  })
})

describe('a signature', () => {
  const permit = (domain: object, value = '100000000') => [
    user.address,
    JSON.stringify({
      types: {
        Permit: ['owner:address', 'spender:address', 'value:uint256', 'nonce:uint256', 'deadline:uint256'].map(
          (text) => ({
            name: text.split(':')[0],
            type: text.split(':')[1],
          }),
        ),
      },
      primaryType: 'Permit',
      domain: { name: 'USD Coin', version: '2', verifyingContract: usdc, ...domain },
      message: {
        owner: user.address,
        spender: SPENDER,
        value,
        nonce: '0',
        deadline: String(Math.floor(Date.now() / 1000) + 600),
      },
    }),
  ]

  it('that is not bound to a network is said', async () => {
    await says(await ask('eth_signTypedData_v4', permit({})), /Not bound to one network/)
  })

  it('asked for again with other terms is said', async () => {
    const page = await ask('eth_signTypedData_v4', permit({ chainId: 1 }))
    await waitForFlag(page, /100\.00 USDC/)
    await again(page, 'eth_signTypedData_v4', permit({ chainId: 1 }, '200000000'))
    await says(page, /same nonce as a request \d+ s ago, on other terms/)
  })

  it('that signs in elsewhere is a danger, with none of the coins in it', async () => {
    const message = createSiweMessage({
      address: user.address,
      chainId: 1,
      domain: 'app.uniswap.org',
      nonce: 'k8Jh2mQz0p',
      uri: 'https://app.uniswap.org',
      version: '1',
    })
    const page = await ask('personal_sign', [`0x${Buffer.from(message).toString('hex')}`, user.address])
    await waitForFlag(page, /Says app\.uniswap\.org, asked by 127\.0\.0\.1/)
    const popup = await session.browser.popup(page)
    await popup.waitForSelector('text=Says app.uniswap.org')
    expect(await popup.innerText('.page-asks')).toMatch(/A signature/)
    await popup.close()
    await page.close()
  })

  it('of a plain message is nothing to say', async () => {
    const page = await ask('personal_sign', [`0x${Buffer.from('hello').toString('hex')}`, user.address])
    await page.waitForTimeout(700)
    await expect(waitForFlag(page, /./, 100)).rejects.toThrow(/No flag/)
    await page.close()
  })
})

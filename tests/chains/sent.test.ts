import { type Address, encodeFunctionData, erc20Abi, type Hex, toHex } from 'viem'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { askCode } from '../../entrypoints/background/jobs/learnFacts'
import { lookAtSent } from '../../entrypoints/background/jobs/lookAtSent'
import type { EndpointError } from '../../utils/endpoints'
import { type Chains, other, RECIPIENT, SPENDER, startChains, user } from '../harness/chains'
import { tokenOf } from '../harness/startSession'

let chains: Chains
let usdc: Address
const rpc = (method: string, params: unknown[] = []) => chains.get(1)?.rpc(method, params)
const accessTo = (chainId: number, urls = [chains.get(1)?.url ?? '']) => ({
  chainId,
  urls,
  options: { health: {}, note: () => {} },
  callBytes: {},
  agree: false,
  done: async () => {},
})

beforeAll(async () => {
  chains = await startChains({ chainIds: [1] })
  usdc = tokenOf(1, 'USDC')
  await chains.get(1)?.mint(usdc, user.address, 1_000_000_000n)
})
beforeEach(() => rpc('evm_setAutomine', [true]))
afterAll(() => chains?.stop())

/** Sends as a wallet does: what comes back is the hash, not the receipt. */
async function send(nonce: number, to: Address, amount: bigint, gwei = 3): Promise<Hex> {
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [to, amount] })
  const fee = toHex(BigInt(gwei) * 1_000_000_000n)
  const fees = { maxFeePerGas: fee, maxPriorityFeePerGas: fee }
  const call = { from: user.address, to: usdc, data, nonce: toHex(nonce), gas: toHex(200_000), ...fees }
  return (await rpc('eth_sendTransaction', [call])) as Hex
}
/** Sends, and waits for the receipt: anvil gives the hash before the block is there. */
async function sendMined(to: Address, amount: bigint): Promise<Hex> {
  const hash = await send(await nextNonce(), to, amount)
  await vi.waitFor(async () => expect(await rpc('eth_getTransactionReceipt', [hash])).toMatchObject({}), 10_000)
  return hash
}
const nextNonce = async () => Number(await rpc('eth_getTransactionCount', [user.address, 'latest']))
const look = (hash: Hex, before: { nonce: number | null; missed: number }, account: Address = user.address) =>
  lookAtSent(accessTo(1), { hash, account, ...before })

const FRESH = { nonce: null, missed: 0 }

it('finds a transaction that was mined at once, and whom it sent coins to', async () => {
  const hash = await sendMined(RECIPIENT, 1_000_000n)
  expect(await look(hash, FRESH)).toEqual({ state: 'mined', recipients: [RECIPIENT] })
})

it('notes nobody where the transaction failed, nor where it is another account’s', async () => {
  const failed = await sendMined(RECIPIENT, 10n ** 15n)
  expect(await look(failed, FRESH)).toEqual({ state: 'mined', recipients: [] })
  const hash = await sendMined(RECIPIENT, 1_000_000n)
  expect(await look(hash, FRESH, other.address)).toEqual({ state: 'foreign', recipients: [] })
})

it('finds one replaced by another of the same number with a higher fee, after two looks', async () => {
  await rpc('evm_setAutomine', [false])
  const nonce = await nextNonce()
  const first = await send(nonce, RECIPIENT, 1_000_000n, 3)
  expect(await look(first, FRESH)).toEqual({ state: 'waiting', nonce, missed: 0, recipients: [] })
  const second = await send(nonce, other.address, 2_000_000n, 30)
  expect(second).not.toBe(first)
  expect(await look(first, { nonce, missed: 0 })).toMatchObject({ state: 'waiting', missed: 0 })
  await chains.get(1)?.mine()
  expect(await look(first, { nonce, missed: 0 })).toEqual({ state: 'waiting', nonce, missed: 1, recipients: [] })
  expect(await look(first, { nonce, missed: 1 })).toEqual({ state: 'replaced', recipients: [] })
  expect(await look(second, FRESH)).toEqual({ state: 'mined', recipients: [other.address] })
})

it('says nothing of one that no node has shown', async () => {
  const hash = `0x${'ab'.repeat(32)}` as const
  expect(await look(hash, FRESH)).toEqual({ state: 'waiting', nonce: null, missed: 0, recipients: [] })
})

it('takes no answer of another chain', async () => {
  const hash = await sendMined(RECIPIENT, 1_000_000n)
  const asked = lookAtSent(accessTo(8453), { hash, account: user.address, ...FRESH })
  await expect(asked).rejects.toMatchObject({ fault: 'wrong-chain' })
})

it('takes no code of another chain, also from an endpoint that has served its own', async () => {
  const fault = (chainId: number) =>
    askCode(accessTo(chainId), SPENDER).then(
      ({ form }) => form,
      (error: EndpointError) => error.fault,
    )
  expect(await fault(8453)).toBe('wrong-chain')
  expect(await fault(1)).toBe('contract')
  expect(await fault(1)).toBe('contract')
  expect(await fault(8453)).toBe('wrong-chain')
  // What an account would get there: a wrong answer that looks like a good one.
  await expect(askCode(accessTo(8453), user.address)).rejects.toMatchObject({ fault: 'wrong-chain' })
})

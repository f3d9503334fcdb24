import { createServer } from 'node:net'
import { type Address, domainSeparator, encodeAbiParameters, parseAbi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listTokens } from '../../../utils/tokens'
import { BROKEN, type Chain, type Chains, FAKE, issuer, other, RECIPIENT, SPENDER, startChains, user } from '.'
import { compile } from './compile'
import { startAnvil } from './startAnvil'

const abi = parseAbi([
  'function DOMAIN_SEPARATOR() view returns (bytes32)',
  'function name() view returns (string)',
  'function symbol() view returns (string)',
  'function isBlacklisted(address) view returns (bool)',
  'function isBlackListed(address) view returns (bool)',
  'function isBlocked(address) view returns (bool)',
  'function allowance(address,address) view returns (uint256)',
  'function transfer(address,uint256) returns (bool)',
  'function approve(address,uint256)',
  'function destroyBlackFunds(address)',
  'function take(address,address,uint256)',
  'function setWay(uint256)',
])
let chains: Chains
const on = (chainId: number): Chain => {
  const chain = chains.get(chainId)
  if (!chain) throw new Error(`chain ${chainId} does not run`)
  return chain
}
const at = (chainId: number, symbol: string): Address => {
  const token = listTokens(chainId).find((entry) => entry.symbol === symbol)
  if (!token) throw new Error(`no ${symbol}`)
  return token.address
}
beforeAll(async () => {
  chains = await startChains()
})
afterAll(() => chains?.stop())

describe('Circle’s contract', () => {
  it.each([
    [1, 'USDC', 'USD Coin'],
    [8453, 'USDC', 'USD Coin'],
    [42161, 'USDC', 'USD Coin'],
  ])('on %i at its real address has the domain separator that mainnet has', async (chainId, symbol, name) => {
    const address = at(chainId, symbol)
    const domain = { name, version: '2', chainId: BigInt(chainId), verifyingContract: address }
    const expected = domainSeparator({ domain })
    expect(await on(chainId).read(address, abi, 'DOMAIN_SEPARATOR')).toBe(expected)
  })

  it('on Ethereum has the very separator that is published for it', async () => {
    // circlefin/stablecoin-evm and many explorers quote it; read 2026-11-24.
    const published = '0x06c37168a7db5138defc7866392bb87a741f9b3d104deb5094588ce041cae335'
    expect(await on(1).read(at(1, 'USDC'), abi, 'DOMAIN_SEPARATOR')).toBe(published)
  })

  it('mints, blacklists, pauses, and comes back', async () => {
    const chain = on(8453)
    const usdc = at(8453, 'USDC')
    await chain.mint(usdc, user.address, 5_000_000n)
    await chain.blacklist(usdc, user.address)
    expect(await chain.read(usdc, abi, 'isBlacklisted', [user.address])).toBe(true)
    await expect(chain.send(user.address, usdc, abi, 'transfer', [other.address, 1n])).rejects.toThrow(/blacklisted/)
    await chain.unblacklist(usdc, user.address)
    await chain.pause(usdc)
    await expect(chain.send(user.address, usdc, abi, 'transfer', [other.address, 1n])).rejects.toThrow(/paused/)
    await chain.unpause(usdc)
    await chain.send(user.address, usdc, abi, 'transfer', [other.address, 1n])
    expect(await chain.balanceOf(usdc, other.address)).toBe(1n)
  })
})

describe('Tether', () => {
  const usdt = at(1, 'USDT')

  it('returns nothing from transfer', async () => {
    await on(1).mint(usdt, user.address, 1_000_000_000n)
    const data = `0xa9059cbb${encodeAbiParameters([{ type: 'address' }, { type: 'uint256' }], [RECIPIENT, 1n]).slice(2)}`
    expect(await on(1).rpc('eth_call', [{ from: user.address, to: usdt, data }, 'latest'])).toBe('0x')
  })

  it('takes an allowance through zero alone', async () => {
    const approve = (amount: bigint) => on(1).send(user.address, usdt, abi, 'approve', [SPENDER, amount])
    await approve(5n)
    await expect(approve(6n)).rejects.toThrow(/non-zero/)
    await approve(0n)
    await approve(6n)
    expect(await on(1).read(usdt, abi, 'allowance', [user.address, SPENDER])).toBe(6n)
    await on(1).send(user.address, SPENDER, abi, 'take', [usdt, user.address, 6n])
    expect(await on(1).balanceOf(usdt, SPENDER)).toBe(6n)
  })

  it('charges its fee up to its maximum, for the owner', async () => {
    await on(1).setFee(10n, 1n)
    const before = await on(1).balanceOf(usdt, issuer.address)
    await on(1).send(user.address, usdt, abi, 'transfer', [RECIPIENT, 100_000_000n])
    expect(await on(1).balanceOf(usdt, RECIPIENT)).toBe(99_900_000n)
    expect((await on(1).balanceOf(usdt, issuer.address)) - before).toBe(100_000n)
    await on(1).setFee(0n, 0n)
    await expect(on(1).setFee(20n, 1n)).rejects.toThrow(/promise/)
  })

  it('blacklists and destroys, pauses, and forwards to a successor', async () => {
    await on(1).mint(usdt, other.address, 7n)
    await on(1).blacklist(usdt, other.address)
    await expect(on(1).send(other.address, usdt, abi, 'transfer', [RECIPIENT, 1n])).rejects.toThrow(/blacklisted/)
    await on(1).send(issuer.address, usdt, abi, 'destroyBlackFunds', [other.address])
    expect(await on(1).balanceOf(usdt, other.address)).toBe(0n)
    await on(1).pause(usdt)
    await expect(on(1).send(user.address, usdt, abi, 'transfer', [RECIPIENT, 1n])).rejects.toThrow(/paused/)
    await on(1).unpause(usdt)
    await expect(on(1).unpause(usdt)).rejects.toThrow(/not paused/)
    await on(1).deprecate(FAKE)
    await expect(on(1).send(user.address, usdt, abi, 'approve', [SPENDER, 1n])).rejects.toThrow()
    expect(await on(1).balanceOf(usdt, user.address)).toBe(await on(1).balanceOf(FAKE, user.address))
  })
})

describe('the others', () => {
  it('USDT0 and the bridged forms have their own names', async () => {
    expect(await on(42161).read(at(42161, 'USD₮0'), abi, 'symbol')).toBe('USD₮0')
    expect(await on(42161).read(at(42161, 'USDC.e'), abi, 'symbol')).toBe('USDC.e')
    const usdt0 = at(42161, 'USD₮0')
    await on(42161).blacklist(usdt0, other.address)
    expect(await on(42161).read(usdt0, abi, 'isBlocked', [other.address])).toBe(true)
  })

  it('the fake calls itself Tether', async () => {
    expect(await on(1).read(FAKE, abi, 'symbol')).toBe('USDT')
    expect(await on(1).read(FAKE, abi, 'name')).toBe('Tether USD')
  })

  it('feeds take a price, an age and other decimals', async () => {
    const feed = '0x8fFfFfd4AfB6115b954Bd326cbe7B4BA576818f6' as const
    const feedAbi = compile().PriceFeed?.abi ?? []
    const round = () => on(1).read<bigint[]>(feed, feedAbi, 'latestRoundData')
    await on(1).setPrice('USDC', '0.8774')
    const [id, answer, , updatedAt = 0n, answeredInRound] = await round()
    expect([answer, answeredInRound]).toEqual([87_740_000n, id])
    await on(1).agePrice('USDC', 3600)
    expect((await round())[3]).toBe(updatedAt - 3600n)
    await on(1).setFeedDecimals('USDC', 18)
    expect(await on(1).read(feed, feedAbi, 'decimals')).toBe(18)
    await on(8453).setSequencer(false)
  })

  it('the broken token breaks as told', async () => {
    const ask = () => on(1).rpc<string>('eth_call', [{ to: BROKEN, data: '0x70a08231', gas: '0x30000' }, 'latest'])
    await expect(ask()).rejects.toThrow(/no/)
    await on(1).send(user.address, BROKEN, abi, 'setWay', [1n])
    expect(await ask()).toBe('0x')
    await on(1).send(user.address, BROKEN, abi, 'setWay', [2n])
    expect((await ask()).length).toBe(2 + 62)
    await on(1).send(user.address, BROKEN, abi, 'setWay', [3n])
    await expect(ask()).rejects.toThrow()
  })
})

describe('a node', () => {
  it('takes another port when the wanted one is busy, and leaves no process', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    )
    const node = await startAnvil(1, port)
    expect(node.port).not.toBe(port)
    expect(() => process.kill(node.pid, 0)).not.toThrow()
    await node.stop()
    expect(() => process.kill(node.pid, 0)).toThrow()
    server.close()
  })
})

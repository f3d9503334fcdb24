import {
  type Abi,
  type Address,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  parseAbi,
  parseUnits,
  toHex,
} from 'viem'
import { findChain } from '../../../utils/chains'
import { feeds, sequencers } from '../../../utils/peg/definitions'
import { listTokens, type Token } from '../../../utils/tokens'
import { BROKEN, FAKE, FALSE_ROUTER, issuer, SPENDER } from './accounts'
import type { Chain } from './Chain'
import { compile } from './compile'
import { fiatTokenAbi, placeFiatToken, placeImplementation } from './fiatToken'
import { sendRaw } from './sendRaw'
import { type Anvil, startAnvil } from './startAnvil'

const ARBSYS: Address = '0x0000000000000000000000000000000000000064'
const ARBITRUM_CHAINS = [42161, 421614]
const erc20 = parseAbi(['function balanceOf(address) view returns (uint256)'])

export type Chains = Map<number, Chain> & { stop(): Promise<void> }

/**
 * Starts one node a chain, with the real chain ids, and puts every known token, feed and helper contract of that chain
 * at its real address. The one way to start a chain: for `npm start`, tests and benchmarks.
 */
export async function startChains({ chainIds = [1, 8453, 42161] }: { chainIds?: number[] } = {}): Promise<Chains> {
  const contracts = compile()
  const started = await Promise.all(chainIds.map((chainId) => startChain(chainId, contracts)))
  const chains = new Map(started.map((chain) => [chain.chainId, chain]))
  return Object.assign(chains, {
    stop: async () => {
      await Promise.all(started.map((chain) => chain.stop()))
    },
  })
}

async function startChain(chainId: number, contracts: ReturnType<typeof compile>): Promise<Chain> {
  const anvil = await startAnvil(chainId)
  const chain = makeChain(chainId, anvil, contracts)
  await install(chain, contracts)
  return chain
}

const SELF_MADE = (token: Token) => !isFiatToken(token) && !isTether(token)
const isTether = (token: Token) => token.chainId === 1 && token.coin === 'USDT' && token.form === 'native'
/** Circle's contract also carries the bridged forms that it may one day take over. */
const isFiatToken = (token: Token) => token.freeze === 'isBlacklisted' || ['USDC.e', 'USDbC'].includes(token.symbol)

/** The domain name of a token where the registry does not give one; only bridged forms. */
const NAMES: Record<string, string> = {
  'USDC.e': 'USD Coin (Arb1)',
  USDbC: 'USD Base Coin',
}

async function install(chain: Chain, contracts: ReturnType<typeof compile>): Promise<void> {
  const code = (name: string) => contracts[name]?.code ?? '0x'
  const raw = (from: Address, to: Address | null, data: Hex) => sendRaw(chain.rpc, from, to, data)
  const place = async (address: Address, name: string, args?: unknown[]) => {
    await chain.rpc('anvil_setCode', [address, code(name)])
    if (args) await chain.send(issuer.address, address, contracts[name]?.abi ?? [], 'start', args)
  }
  const tokens = listTokens(chain.chainId)
  const multicall = await import(
    /* @vite-ignore */ new URL('../../../node_modules/viem/_esm/constants/contracts.js', import.meta.url).href
  )
  const at = findChain(chain.chainId)?.multicall3
  if (at) {
    const deployed = await raw(issuer.address, null, multicall.multicall3Bytecode)
    await chain.rpc('anvil_setCode', [at, await chain.rpc('eth_getCode', [deployed, 'latest'])])
  }
  if (ARBITRUM_CHAINS.includes(chain.chainId)) await chain.rpc('anvil_setCode', [ARBSYS, code('ArbSys')])
  await chain.rpc('anvil_setCode', [SPENDER, code('Spender')])
  await chain.rpc('anvil_setCode', [BROKEN, code('Broken')])
  await chain.rpc('anvil_setCode', [FALSE_ROUTER, code('FalseRouter')])

  if (tokens.some(isFiatToken)) {
    await placeImplementation(chain.rpc)
    for (const token of tokens.filter(isFiatToken)) {
      const name = token.domain?.name ?? NAMES[token.symbol] ?? 'USD Coin'
      await placeFiatToken(chain.rpc, raw, { address: token.address, name, symbol: token.symbol })
    }
  }
  for (const token of tokens.filter(isTether)) await place(token.address, 'Tether', ['Tether USD', 'USDT', 6])
  for (const token of tokens.filter(SELF_MADE)) {
    await place(token.address, 'Coin', [token.domain?.name ?? `Bridged ${token.coin}`, token.symbol, token.decimals])
  }
  await place(FAKE, 'Coin', ['Tether USD', 'USDT', 6])
  for (const feed of feeds.filter((entry) => entry.chainId === chain.chainId)) {
    await place(feed.address, 'PriceFeed', [`${feed.base} / USD`, feed.decimals])
  }
  const priced = new Set(feeds.flatMap((feed) => (feed.chainId === chain.chainId ? [feed.base] : [])))
  for (const coin of ['USDC', 'USDT'] as const) if (priced.has(coin)) await chain.setPrice(coin, '1')
  const sequencer = sequencers.find((entry) => entry.chainId === chain.chainId)
  if (sequencer) {
    await place(sequencer.address, 'PriceFeed', ['L2 Sequencer Uptime Status Feed', 0])
    await chain.setSequencer(true, nowSeconds() - 86_400)
  }
}

const nowSeconds = () => Math.floor(Date.now() / 1000)

let lastId = 0
function makeRpc(url: string): Chain['rpc'] {
  return async (method, params = []) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: ++lastId, method, params })
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const answer = await response.json()
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`)
    return answer.result
  }
}

function makeChain(chainId: number, anvil: Anvil, contracts: ReturnType<typeof compile>): Chain {
  const rpc = makeRpc(anvil.url)
  const abiOf = (name: string): Abi => contracts[name]?.abi ?? []
  const send: Chain['send'] = async (from, to, abi, functionName, args = []) => {
    await sendRaw(rpc, from, to, encodeFunctionData({ abi, functionName, args }))
    return '0x'
  }
  const read: Chain['read'] = async <T>(to: Address, abi: Abi, functionName: string, args: unknown[] = []) => {
    const data = await rpc<Hex>('eth_call', [{ to, data: encodeFunctionData({ abi, functionName, args }) }, 'latest'])
    return decodeFunctionResult({ abi, functionName, data }) as T
  }
  const me = issuer.address
  const tokenAt = (address: Address) =>
    listTokens(chainId).find((token) => token.address.toLowerCase() === address.toLowerCase())
  const kind = (address: Address) => {
    const token = tokenAt(address)
    return token && isFiatToken(token) ? 'fiat' : token && isTether(token) ? 'tether' : 'coin'
  }
  const tether = listTokens(chainId).find(isTether)?.address ?? FAKE
  const feedOf = (coin: 'USDC' | 'USDT') => {
    const feed = feeds.find((entry) => entry.chainId === chainId && entry.base === coin)
    if (!feed) throw new Error(`no ${coin} feed on chain ${chainId}`)
    return feed.address
  }
  const freeze = (address: Address, account: Address, on: boolean) => {
    if (kind(address) === 'fiat') return send(me, address, fiatTokenAbi, on ? 'blacklist' : 'unBlacklist', [account])
    if (kind(address) === 'tether')
      return send(me, address, abiOf('Tether'), on ? 'addBlackList' : 'removeBlackList', [account])
    return send(me, address, abiOf('Coin'), 'setBlocked', [account, on])
  }
  const switchPause = (address: Address, name: 'pause' | 'unpause') =>
    send(me, address, kind(address) === 'fiat' ? fiatTokenAbi : abiOf('Tether'), name)
  const latest = (coin: 'USDC' | 'USDT') =>
    read<readonly [bigint, bigint, bigint, bigint, bigint]>(feedOf(coin), abiOf('PriceFeed'), 'latestRoundData')
  return {
    ...anvil,
    chainId,
    rpc,
    send,
    read,
    async mint(address, to, amount) {
      if (kind(address) === 'fiat') await send(me, address, fiatTokenAbi, 'mint', [to, amount])
      else if (kind(address) === 'tether') {
        await send(me, address, abiOf('Tether'), 'issue', [amount])
        await send(me, address, abiOf('Tether'), 'transfer', [to, amount])
      } else await send(me, address, abiOf('Coin'), 'mint', [to, amount])
    },
    balanceOf: (address, account) => read(address, erc20, 'balanceOf', [account]),
    blacklist: async (address, account) => void (await freeze(address, account, true)),
    unblacklist: async (address, account) => void (await freeze(address, account, false)),
    pause: async (address) => void (await switchPause(address, 'pause')),
    unpause: async (address) => void (await switchPause(address, 'unpause')),
    setFee: async (bps, max) => void (await send(me, tether, abiOf('Tether'), 'setParams', [bps, max])),
    deprecate: async (successor) => void (await send(me, tether, abiOf('Tether'), 'deprecate', [successor])),
    async setPrice(coin, price, at = nowSeconds()) {
      const answer = typeof price === 'bigint' ? price : parseUnits(price, 8)
      await send(me, feedOf(coin), abiOf('PriceFeed'), 'push', [answer, BigInt(at), BigInt(at)])
    },
    async agePrice(coin, seconds) {
      const [, answer, startedAt, updatedAt, round] = await latest(coin)
      const older = BigInt(seconds)
      await send(me, feedOf(coin), abiOf('PriceFeed'), 'set', [answer, startedAt - older, updatedAt - older, round])
    },
    setFeedDecimals: async (coin, decimals) =>
      void (await send(me, feedOf(coin), abiOf('PriceFeed'), 'setDecimals', [decimals])),
    async setSequencer(up, since = nowSeconds()) {
      const sequencer = sequencers.find((entry) => entry.chainId === chainId)
      if (!sequencer) throw new Error(`no sequencer feed on chain ${chainId}`)
      await send(me, sequencer.address, abiOf('PriceFeed'), 'push', [up ? 0n : 1n, BigInt(since), BigInt(nowSeconds())])
    },
    setNative: async (account, wei) => void (await rpc('anvil_setBalance', [account, toHex(wei)])),
    mine: async () => void (await rpc('evm_mine')),
  }
}

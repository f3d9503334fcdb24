import { type Address, encodeFunctionData, type Hex, parseAbi, zeroAddress } from 'viem'
import { known } from '../errors'
import type { ChainReading, Holding, TokenState } from '../snapshot'
import type { Token } from '../tokens/Token'
import type { Call, CallResult } from './multicall'
import { readBool, readUint } from './words'

/** Calls of somebody else (price feeds, pools) that travel in the same `eth_call`. */
export interface Rider<T = unknown> {
  calls: readonly Call[]
  parse(results: readonly CallResult[], blockTime: number): T
}

/** The calls of one chain and how to read their answers. */
export interface ChainPlan<T> {
  calls: Call[]
  /** @throws Error when the answer is another chain's. */
  read(results: readonly CallResult[], at: number, host: string): { reading: ChainReading; riders: T[] }
}

/** Where Multicall3 lives on almost every chain (https://github.com/mds1/multicall3, 2026-11-24). */
export const MULTICALL3: Address = '0xcA11bde05977b3631167028862bE2a173976CA11'

/**
 * Arbitrum's `block.number` is Ethereum's; its own number comes from the ArbSys precompile
 * (https://docs.arbitrum.io/build-decentralized-apps/precompiles/reference, 2026-11-24).
 */
const ARBSYS: Address = '0x0000000000000000000000000000000000000064'
const ARBITRUM_CHAINS = new Set([42161, 42170, 421614])

const abi = parseAbi([
  'function balanceOf(address) view returns (uint256)',
  'function paused() view returns (bool)',
  'function basisPointsRate() view returns (uint256)',
  'function maximumFee() view returns (uint256)',
  'function deprecated() view returns (bool)',
  'function arbBlockNumber() view returns (uint256)',
  'function getBlockNumber() view returns (uint256)',
  'function getCurrentBlockTimestamp() view returns (uint256)',
  'function getChainId() view returns (uint256)',
  'function getEthBalance(address) view returns (uint256)',
])

/** Tether's first contract, alone in having the fee and upgrade switches (Etherscan, TetherToken, 2026-11-24). */
const hasTetherSwitches = (token: Token) => token.coin === 'USDT' && token.chainId === 1 && token.form === 'native'

/** FiatToken and Tether's contract can be paused; other bridged forms have no such view, and are not asked. */
const hasPause = (token: Token) => token.freeze === 'isBlacklisted' || hasTetherSwitches(token)

const selectorCall = (target: Address, name: 'paused' | 'basisPointsRate' | 'maximumFee' | 'deprecated'): Call => ({
  target,
  callData: encodeFunctionData({ abi, functionName: name }),
})

function accountCall(target: Address, name: string, account: Address): Call {
  const item = { type: 'function', name, stateMutability: 'view', outputs: [], inputs: [{ type: 'address' }] } as const
  return { target, callData: encodeFunctionData({ abi: [item], functionName: name, args: [account] }) }
}

/**
 * Plans the one call of a chain: who has what, what is frozen, paused, charged, and whatever rides along.
 * Pure; the same input gives the same calls in the same order.
 */
export function planChainRead<T>(options: {
  chainId: number
  tokens: readonly Token[]
  accounts: readonly Address[]
  riders?: readonly Rider<T>[]
  multicall?: Address
}): ChainPlan<T> {
  const { chainId, tokens, accounts, riders = [], multicall = MULTICALL3 } = options
  const calls: Call[] = []
  const add = (call: Call) => calls.push(call) - 1
  const own = (functionName: 'getBlockNumber' | 'getCurrentBlockTimestamp' | 'getChainId') =>
    add({ target: multicall, callData: encodeFunctionData({ abi, functionName }) })

  const chainAt = own('getChainId')
  const timeAt = own('getCurrentBlockTimestamp')
  const blockAt = own('getBlockNumber')
  const arbBlockAt = ARBITRUM_CHAINS.has(chainId)
    ? add({ target: ARBSYS, callData: encodeFunctionData({ abi, functionName: 'arbBlockNumber' }) })
    : null

  const nativeAt = accounts.map((account) => ({
    account,
    index: add({
      target: multicall,
      callData: encodeFunctionData({ abi, functionName: 'getEthBalance', args: [account] }),
    }),
  }))
  const stateAt = tokens.map((token) => ({
    token: token.address,
    paused: hasPause(token) ? add(selectorCall(token.address, 'paused')) : null,
    rate: hasTetherSwitches(token) ? add(selectorCall(token.address, 'basisPointsRate')) : null,
    max: hasTetherSwitches(token) ? add(selectorCall(token.address, 'maximumFee')) : null,
    deprecated: hasTetherSwitches(token) ? add(selectorCall(token.address, 'deprecated')) : null,
  }))
  const holdingAt = tokens.flatMap((token) =>
    accounts.map((account) => ({
      account,
      token: token.address,
      amount: add({
        target: token.address,
        callData: encodeFunctionData({ abi, functionName: 'balanceOf', args: [account] }),
      }),
      frozen: token.freeze ? add(accountCall(token.address, token.freeze, account)) : null,
    })),
  )
  const riderAt = riders.map((rider) => {
    const start = calls.length
    calls.push(...rider.calls)
    return { rider, start }
  })

  return {
    calls,
    read(results, at, host) {
      const chain = readUint(results[chainAt])
      if (chain.value !== BigInt(chainId)) throw new Error(`the answer is of chain ${chain.value ?? 'unknown'}`)
      const time = readUint(results[timeAt])
      const number = readBlock(results, arbBlockAt, blockAt)
      if (time.value === null || number === null || time.value > 2n ** 40n) throw new Error('no block in the answer')
      const blockTime = Number(time.value)
      const reading: ChainReading = {
        chainId,
        at,
        host,
        block: { number, time: blockTime },
        native: nativeAt.map(({ account, index }) => ({ account, amount: readUint(results[index]) })),
        holdings: holdingAt.map(
          ({ account, token, amount, frozen }): Holding => ({
            account,
            token,
            amount: readUint(results[amount]),
            ...(frozen === null ? {} : { frozen: readBool(results[frozen]) }),
          }),
        ),
        tokens: stateAt.map(
          ({ token, paused, rate, max, deprecated }): TokenState => ({
            token,
            ...(paused === null ? {} : { paused: readBool(results[paused]) }),
            ...(rate === null || max === null ? {} : { fee: readFee(results[rate], results[max]) }),
            ...(deprecated === null ? {} : { deprecated: readBool(results[deprecated]) }),
          }),
        ),
        failure: null,
      }
      return {
        reading,
        riders: riderAt.map(({ rider, start }) =>
          rider.parse(results.slice(start, start + rider.calls.length), blockTime),
        ),
      }
    },
  }
}

function readBlock(results: readonly CallResult[], arbBlockAt: number | null, blockAt: number): bigint | null {
  const own = arbBlockAt === null ? null : readUint(results[arbBlockAt]).value
  return own ?? readUint(results[blockAt]).value
}

function readFee(rate: CallResult | undefined, max: CallResult | undefined): TokenState['fee'] {
  const bps = readUint(rate)
  if (bps.value === null) return bps
  const most = readUint(max)
  if (most.value === null) return most
  // 10,000 basis points are everything; more is a broken answer.
  if (bps.value > 10_000n) return { value: null, reason: 'the contract answered in an unknown form' }
  return known({ bps: Number(bps.value), max: most.value })
}

/** What a call of `size` bytes of calldata costs an endpoint's `eth_call`, as hex quantity, with room to spare. */
export function callParams(multicall: Address, data: Hex): unknown[] {
  return [{ from: zeroAddress, to: multicall, data }, 'latest']
}

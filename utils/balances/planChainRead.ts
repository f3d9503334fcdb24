import { type Address, encodeFunctionData, parseAbi } from 'viem'
import { findChain } from '../chains'
import { type Known, known } from '../errors'
import type { ChainReading, Holding, TokenState } from '../snapshot'
import type { Token } from '../tokens/Token'
import { blockCall } from './chainCalls'
import { type Answers, type Call, type CallResult, OWN } from './multicall'
import { readBool, readUint } from './words'

/** Calls of somebody else (price feeds, pools) that travel in the same `eth_call`. */
export interface Rider<T = unknown> {
  calls: readonly Call[]
  parse(results: readonly CallResult[], blockTime: number): T
}

/** The calls of one chain and how to read their answers. */
export interface ChainPlan<T> {
  calls: Call[]
  /**
   * The answers come from the chain that was asked: whoever asked has checked it.
   * @throws Error when there is no block in them.
   */
  read(answers: Answers, at: number, host: string): { reading: ChainReading; riders: T[] }
}

const abi = parseAbi([
  'function balanceOf(address) view returns (uint256)',
  'function paused() view returns (bool)',
  'function basisPointsRate() view returns (uint256)',
  'function maximumFee() view returns (uint256)',
  'function deprecated() view returns (bool)',
  'function getCurrentBlockTimestamp() view returns (uint256)',
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
}): ChainPlan<T> {
  const { chainId, tokens, accounts, riders = [] } = options
  const calls: Call[] = []
  const add = (call: Call) => calls.push(call) - 1
  const timeAt = add({ target: OWN, callData: encodeFunctionData({ abi, functionName: 'getCurrentBlockTimestamp' }) })
  const blockAt = add(blockCall(chainId))

  // Where gas is paid in stablecoins the number means nothing, and is not asked for.
  const payers = findChain(chainId)?.noNativeBalance ? [] : accounts
  const nativeAt = payers.map((account) => ({
    account,
    index: add({
      target: OWN,
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
    read({ results, reasons }, at, host) {
      const uint = (index: number) => readUint(results[index], reasons.get(index))
      const bool = (index: number) => readBool(results[index], reasons.get(index))
      const [time, number] = [uint(timeAt), uint(blockAt)]
      if (time.value === null || number.value === null || time.value > 2n ** 40n) throw new Error('no block in it')
      const blockTime = Number(time.value)
      const reading: ChainReading = {
        chainId,
        at,
        host,
        block: { number: number.value, time: blockTime },
        native: nativeAt.map(({ account, index }) => ({ account, amount: uint(index) })),
        holdings: holdingAt.map(
          ({ account, token, amount, frozen }): Holding => ({
            account,
            token,
            amount: uint(amount),
            ...(frozen === null ? {} : { frozen: bool(frozen) }),
          }),
        ),
        tokens: stateAt.map(
          ({ token, paused, rate, max, deprecated }): TokenState => ({
            token,
            ...(paused === null ? {} : { paused: bool(paused) }),
            ...(rate === null || max === null ? {} : { fee: readFee(uint(rate), uint(max)) }),
            ...(deprecated === null ? {} : { deprecated: bool(deprecated) }),
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

function readFee(bps: Known<bigint>, most: Known<bigint>): TokenState['fee'] {
  if (bps.value === null) return bps
  if (most.value === null) return most
  // 10,000 basis points are everything; more is a broken answer.
  if (bps.value > 10_000n) return { value: null, reason: 'the contract answered in an unknown form' }
  return known({ bps: Number(bps.value), max: most.value })
}

import { type Address, encodeFunctionData, getAddress, parseAbi } from 'viem'
import type { Ask } from '../../ask/Ask'
import { directFirst } from '../../ask/directFirst'
import type { Attempt, ViewCall } from '../../chains'
import { askSettlers } from '../../spenders'
import { findToken } from '../../tokens'
import { isAllowance } from '../actions'
import { type AskFacts, factKey, noFacts } from './AskFacts'

const abi = parseAbi(['function allowance(address, address) view returns (uint256)'])
/** Asks of one request that are looked into. */
const MOST = 12

/**
 * The calls that tell, of one chain, whether the other sides are frozen, what they may take already, and who 0x's
 * Settlers are; and how to read the answers. Pure.
 */
export function planAskFacts(
  chainId: number,
  asks: readonly Ask[],
  account: Address | null,
): { calls: ViewCall[]; read(answers: readonly Attempt[]): AskFacts } {
  const calls: ViewCall[] = []
  const add = (call: ViewCall) => calls.push(call) - 1
  const frozenAt = new Map<string, number>()
  const allowanceAt = new Map<string, number>()
  const here = directFirst(asks.filter((ask) => ask.chainId === chainId)).slice(0, MOST)
  for (const { token: address, counterparty, action } of here) {
    const token = address && findToken(chainId, address)
    if (!token || !counterparty) continue
    const key = factKey(chainId, token.address, counterparty)
    if (token.freeze && !frozenAt.has(key))
      frozenAt.set(key, add(frozenCall(token.address, token.freeze, counterparty)))
    if (action !== 'approve' || !account || allowanceAt.has(key)) continue
    const callData = encodeFunctionData({ abi, functionName: 'allowance', args: [account, counterparty] })
    allowanceAt.set(key, add({ target: token.address, callData }))
  }
  const settlersAt = here.some(isAllowance) ? askSettlers().map(add) : []
  return {
    calls,
    read(answers) {
      const word = (at: number) => {
        const answer = answers[at]
        return answer?.ok && /^0x[0-9a-fA-F]{64}$/.test(answer.data) ? BigInt(answer.data) : undefined
      }
      const entries = <T>(places: Map<string, number>, read: (value: bigint) => T | undefined) =>
        Object.fromEntries(
          [...places].flatMap(([key, at]) => {
            const value = word(at)
            const found = value === undefined ? undefined : read(value)
            return found === undefined ? [] : [[key, found]]
          }),
        )
      const settlers = settlersAt.flatMap((at) => readAddress(word(at)))
      return {
        ...noFacts,
        frozen: entries(frozenAt, (value) => (value <= 1n ? value === 1n : undefined)),
        allowances: entries(allowanceAt, (value) => value),
        settlers: settlers.length ? { [chainId]: settlers } : {},
      }
    },
  }
}

function frozenCall(target: Address, name: string, account: Address): ViewCall {
  const item = { type: 'function', name, stateMutability: 'view', outputs: [], inputs: [{ type: 'address' }] } as const
  return { target, callData: encodeFunctionData({ abi: [item], functionName: name, args: [account] }) }
}

function readAddress(value: bigint | undefined): Address[] {
  if (!value || value >= 2n ** 160n) return []
  return [getAddress(`0x${value.toString(16).padStart(40, '0')}`)]
}

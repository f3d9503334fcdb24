import * as v from 'valibot'
import { type Address, getAddress } from 'viem'
import { findToken } from '../tokens'
import type { Effects } from './Effects'
import type { Transactions } from './readTransactions'
import { revertReason } from './revertReason'

/** ERC-20 events (EIP-20): keccak-256 of `Transfer(address,address,uint256)` and `Approval(address,address,uint256)`. */
const TRANSFER = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef'
const APPROVAL = '0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925'
/** Events of one call that are read. */
const MOST_LOGS = 2000

const Data = v.pipe(v.string(), v.regex(/^0x([0-9a-fA-F]{2})*$/))
const Log = v.object({ address: v.string(), topics: v.array(v.string()), data: v.string() })
const CallResult = v.object({
  status: v.picklist(['0x0', '0x1']),
  returnData: Data,
  logs: v.optional(v.array(Log)),
  error: v.optional(v.object({ message: v.optional(v.string()) })),
})
const Result = v.tuple([v.object({ calls: v.array(CallResult) })])

/**
 * Reads the answer of `eth_simulateV1` to the calls, whose first asked for the chain. Events are believed only where the
 * contract that wrote them is a known coin: anybody else's can say anything.
 * @throws Error when it is no such answer, or of another chain.
 */
export function readSimulation(result: unknown, { chainId, account, calls }: Transactions): Effects {
  const [block] = v.parse(Result, result)
  const [chain, ...results] = block.calls
  // A chain without the contract that tells its id answers with nothing.
  if (chain && chain.returnData !== '0x' && BigInt(chain.returnData) !== BigInt(chainId)) {
    throw new Error(`the answer is of chain ${BigInt(chain.returnData)}`)
  }
  if (results.length !== calls.length) throw new Error(`${results.length} results for ${calls.length} calls`)
  const failed = results.find(({ status }) => status === '0x0')
  const effects: Effects = {
    how: 'simulated',
    fails: failed !== undefined,
    reason: failed ? revertReason(failed.returnData, failed.error?.message) : null,
    moved: [],
    allowances: [],
  }
  // A batch that fails in part is undone as a whole, or should be: what it would have done first says nothing.
  if (!failed) for (const { logs = [] } of results) readLogs(logs.slice(0, MOST_LOGS), chainId, account, effects)
  return effects
}

function readLogs(logs: v.InferOutput<typeof Log>[], chainId: number, account: Address, effects: Effects): void {
  const me = account.toLowerCase()
  for (const { address, topics, data } of logs) {
    const token = findToken(chainId, address)
    const [from, to] = [topics[1], topics[2]].map(addressIn)
    if (!token || topics.length !== 3 || !from || !to || !/^0x[0-9a-fA-F]{64}$/.test(data)) continue
    const amount = BigInt(data)
    if (topics[0] === TRANSFER && from.toLowerCase() !== to.toLowerCase()) {
      if (from.toLowerCase() === me) effects.moved.push({ token, direction: 'out', other: to, amount })
      if (to.toLowerCase() === me) effects.moved.push({ token, direction: 'in', other: from, amount })
    }
    if (topics[0] === APPROVAL && from.toLowerCase() === me) {
      const others = effects.allowances.filter((entry) => entry.token !== token || entry.spender !== to)
      effects.allowances = [...others, { token, spender: to, amount }]
    }
  }
}

function addressIn(topic: string | undefined): Address | undefined {
  const digits = /^0x0{24}([0-9a-fA-F]{40})$/.exec(topic ?? '')?.[1]
  return digits ? getAddress(`0x${digits.toLowerCase()}`) : undefined
}

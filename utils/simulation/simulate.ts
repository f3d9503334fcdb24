import { encodeFunctionData, parseAbi } from 'viem'
import { askChain, EndpointError } from '../endpoints'
import type { Effects } from './Effects'
import { readSimulation } from './readSimulation'
import type { Transactions } from './readTransactions'
import { revertReason } from './revertReason'

/** Where Multicall3 lives on almost every chain (https://github.com/mds1/multicall3, 2026-11-24): it tells the chain. */
const MULTICALL3 = '0xcA11bde05977b3631167028862bE2a173976CA11'
const CHAIN = encodeFunctionData({
  abi: parseAbi(['function getChainId() view returns (uint256)']),
  functionName: 'getChainId',
})

type Options = NonNullable<Parameters<typeof askChain>[4]>

/**
 * Tries transactions out, without sending them: by `eth_simulateV1` where an endpoint has it, else by `eth_call`, which
 * tells of a single one whether it would fail.
 *
 * An endpoint that lacks the method, or a transaction that fails, is no fault of the endpoint: its health is left alone.
 * @returns undefined when no endpoint could try it.
 */
export async function simulate(
  urls: readonly string[],
  transactions: Transactions,
  { health: _, note: __, ...options }: Options = {},
): Promise<Effects | undefined> {
  const { account, calls } = transactions
  const accept = (result: unknown) => {
    try {
      return readSimulation(result, transactions)
    } catch (error) {
      const words = error instanceof Error && error.message.startsWith('the answer is of') ? error.message : null
      throw new EndpointError(words ? 'wrong-chain' : 'malformed', words ?? 'gave an answer that cannot be read')
    }
  }
  const list = [
    { from: account, to: MULTICALL3, data: CHAIN },
    ...calls.map(({ data, ...call }) => ({ ...call, data })),
  ]
  const params = [{ blockStateCalls: [{ calls: list }], validation: false, traceTransfers: false }, 'latest']
  try {
    return (await askChain(urls, 'eth_simulateV1', params, accept, options)).value
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error
    const [only, ...others] = calls
    return only && !others.length ? callOnce(urls, only, options) : undefined
  }
}

async function callOnce(
  urls: readonly string[],
  call: Transactions['calls'][number],
  options: Options,
): Promise<Effects | undefined> {
  const effects = { how: 'called', reason: null, moved: [], allowances: [] } as const
  for (const url of urls.slice(0, 2)) {
    try {
      await askChain([url], 'eth_call', [call, 'latest'], () => true, options)
      return { ...effects, moved: [], allowances: [], fails: false }
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error
      // Nodes say so in the words of a JSON-RPC error: code 3, or -32000 in older ones.
      const revert = error.fault === 'rpc' && /execution reverted|revert/i.exec(error.message)
      if (revert) {
        const words = error.message.replace(/\)$/, '')
        return { ...effects, moved: [], allowances: [], fails: true, reason: revertReason('0x', words) }
      }
    }
  }
  return undefined
}

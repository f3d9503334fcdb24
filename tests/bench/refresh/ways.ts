import { type Address, createPublicClient, defineChain, type Hex, http, parseAbi, zeroAddress } from 'viem'
import { pegRiders } from '../../../entrypoints/background/jobs/pegRiders'
import { planChainRead, readChain } from '../../../utils/balances'
import { findChain } from '../../../utils/chains'
import { listTokens } from '../../../utils/tokens'

/** A chain to read, and where. */
export interface Place {
  chainId: number
  url: string
}

/** One way of reading the same things of one chain. */
export type Way = (place: Place, accounts: readonly Address[]) => Promise<unknown>

/** As the product does it. */
export const peglight: Way = ({ chainId, url }, accounts) =>
  readChain({ chainId, tokens: listTokens(chainId), accounts, riders: pegRiders(chainId), urls: [url] })

/** What the product's call asks of contracts, without what Multicall3 itself is asked. */
const contractCalls = (chainId: number, accounts: readonly Address[]) =>
  planChainRead({ chainId, tokens: listTokens(chainId), accounts, riders: pegRiders(chainId) }).calls.filter(
    (call) => call.target !== zeroAddress,
  )

function clientOf({ chainId, url }: Place) {
  const known = findChain(chainId)
  const chain = defineChain({
    id: chainId,
    name: known?.name ?? '',
    nativeCurrency: { name: 'Gas', symbol: 'GAS', decimals: 18 },
    rpcUrls: { default: { http: [url] } },
    contracts: known?.multicall3 ? { multicall3: { address: known.multicall3 } } : undefined,
  })
  return createPublicClient({ chain, transport: http(url) })
}

/** viem as it is out of the box: one request a question, all at once. */
export const viemDefault: Way = async (place, accounts) => {
  const client = clientOf(place)
  await Promise.all([
    client.getBlock(),
    ...accounts.map((address) => client.getBalance({ address })),
    ...contractCalls(place.chainId, accounts).map(({ target, callData }) =>
      client.call({ to: target, data: callData }).catch(() => undefined),
    ),
  ])
}

// Any call can be given to viem's multicall as a function whose selector and arguments are already there.
const raw = parseAbi(['function balanceOf(address) view returns (uint256)'])

/** viem's `multicall` action with its default batch size, beside the block and the native balances. */
export const viemMulticall: Way = async (place, accounts) => {
  const client = clientOf(place)
  const contracts = contractCalls(place.chainId, accounts).map(({ target, callData }) => ({
    abi: raw,
    address: target,
    functionName: 'balanceOf' as const,
    // The same number of bytes where the call has an argument; a word more where it has none.
    args: [`0x${callData.slice(34, 74).padStart(40, '0')}` as Hex] as const,
  }))
  const known = findChain(place.chainId)?.multicall3
  await Promise.all([
    client.getBlock(),
    ...accounts.map((address) => client.getBalance({ address })),
    known
      ? client.multicall({ contracts })
      : Promise.all(contracts.map((one) => client.readContract(one).catch(() => undefined))),
  ])
}

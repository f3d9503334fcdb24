import {
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionResult,
  type Hex,
  multicall3Abi,
  pad,
  toFunctionSelector,
  toHex,
} from 'viem'
import { feeds, sequencers } from '../../../utils/peg/definitions'

const word = (value: bigint | number): Hex => pad(toHex(value))
const select = (signature: string) => toFunctionSelector(signature)
const ROUND = select('latestRoundData()')
const DECIMALS = select('decimals()')
const GET_DY = select('get_dy(int128,int128,uint256)')

/** Prices of the two coins in basis points from a dollar at a time, or null while nobody answers. */
export type Market = (at: number) => Record<'USDC' | 'USDT', number> | null

/** A `fetch` that answers as nodes of three chains would, and counts. */
export function fakeChains(market: Market, now: () => number) {
  const count = { calls: 0, servers: 0 }
  const fetch = async (input: unknown, init?: { body?: unknown }): Promise<Response> => {
    const url = new URL(String(input))
    if (url.hostname !== 'chain.test') {
      count.servers++
      return new Response('', { status: 503 })
    }
    count.calls++
    const prices = market(now())
    if (!prices) return new Response('', { status: 503 })
    const { id, params } = JSON.parse(String(init?.body))
    return Response.json({
      jsonrpc: '2.0',
      id,
      result: answer(Number(url.pathname.slice(1)), params[0].data, prices, now()),
    })
  }
  return { fetch, count }
}

function answer(chainId: number, data: Hex, prices: Record<'USDC' | 'USDT', number>, now: number): Hex {
  const { args } = decodeFunctionData({ abi: multicall3Abi, data })
  const calls = args[0] as readonly { target: Hex; callData: Hex }[]
  const result = calls.map(({ target, callData }) => {
    const returnData = answerCall(chainId, target, callData, prices, now)
    return { success: returnData !== null, returnData: returnData ?? '0x' }
  })
  return encodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', result })
}

function answerCall(
  chainId: number,
  target: Hex,
  callData: Hex,
  prices: Record<'USDC' | 'USDT', number>,
  now: number,
): Hex | null {
  const selector = callData.slice(0, 10)
  const is = (address: string) => address.toLowerCase() === target.toLowerCase()
  if (selector === select('getChainId()')) return word(chainId)
  if (selector === select('getCurrentBlockTimestamp()')) return word(now)
  if (selector === select('getBlockNumber()') || selector === select('arbBlockNumber()')) return word(now)
  if (selector === DECIMALS) return word(8)
  if (selector === ROUND) {
    const feed = feeds.find((entry) => entry.chainId === chainId && is(entry.address))
    const coin = feed?.base === 'USDC' || feed?.base === 'USDT' ? feed.base : undefined
    if (!coin && !sequencers.some((entry) => is(entry.address))) return null
    const [value, at] = coin ? [BigInt(Math.round(1e8 + prices[coin] * 1e4)), now - 30] : [0n, now - 86_400]
    return encodeAbiParameters(Array(5).fill({ type: 'uint256' }), [1n, value, BigInt(at), BigInt(at), 1n])
  }
  if (selector === GET_DY) {
    const usdcFirst = BigInt(`0x${callData.slice(10, 74)}`) < BigInt(`0x${callData.slice(74, 138)}`)
    const ratio = (1 + prices.USDC / 1e4) / (1 + prices.USDT / 1e4)
    return word(BigInt(Math.round(1e9 * (usdcFirst ? ratio : 1 / ratio) * 0.9999)))
  }
  return null
}

import { type Address, encodeFunctionData, type Hex, parseAbi } from 'viem'
import type { Coin } from '../../tokens/Token'
import type { Quote } from '../Quote'
import type { QuoteRider } from './QuoteRider'
import { fromFixed, readWords, signed } from './words'

const abi = parseAbi(['function getPriceUnsafe(bytes32 id) view returns (int64, uint64, int32, uint256)'])

/** Above this share of the price the publishers themselves are in doubt, and the price does not count. */
const MOST_DOUBT = 0.01

/**
 * Pyth's price on one chain. It is pulled: nobody promises to renew it, so it ages like a market price and not like a
 * feed with a heartbeat (https://docs.pyth.network/price-feeds/best-practices, 2026-11-23).
 */
export function pythRider(chainId: number, contract: Address, ids: Readonly<Record<Coin, Hex>>): QuoteRider {
  const coins = ['USDC', 'USDT'] as const
  return {
    calls: coins.map((coin) => ({
      target: contract,
      callData: encodeFunctionData({ abi, functionName: 'getPriceUnsafe', args: [ids[coin]] }),
    })),
    parse: (results) => coins.flatMap((coin, i) => readPrice(results[i], coin, chainId)),
  }
}

function readPrice(data: Hex | null | undefined, coin: Coin, chainId: number): Quote[] {
  const words = readWords(data, 4)
  if (words?.length !== 4) return []
  const [price = 0n, doubt = 0n, exponent = 0n, publishTime = 0n] = words
  const decimals = -Number(signed(exponent))
  const value = signed(price)
  if (value <= 0n || publishTime === 0n || publishTime > 2n ** 40n || !(decimals >= 0 && decimals <= 18)) return []
  if (Number(doubt) > Number(value) * MOST_DOUBT) return []
  return [
    {
      source: `pyth:${chainId}:${coin}`,
      coin,
      price: fromFixed(value, decimals),
      at: Number(publishTime),
      kind: 'oracle',
      heartbeat: 300,
      deviation: 1000,
    },
  ]
}

import { listTokens } from '../../tokens'
import { makeAsk } from '../makeAsk'
import type { Call, ReadShape, Shape } from './Call'
import { shape } from './move'

/**
 * Curve's plain pools with a coin in them: chain, pool, and its coins in order by symbol. Coins that are none of ours are `-`.
 * Source: curvefi/curve-js@8cb9f82dfa src/constants/pools, read 2026-11-23.
 */
const POOLS: [chainId: number, pool: string, coins: string[]][] = [
  [1, '0xbebc44782c7db0a1a60cb6fe97d0b483032ff1c7', ['-', 'USDC', 'USDT']],
  [1, '0xa5407eae9ba41422680e2e00537571bcc53efbfd', ['-', 'USDC', 'USDT', '-']],
  [10, '0x1337bedc9d22ecbe766df105c9623922a27963ec', ['-', 'USDC.e', 'USDT']],
  [100, '0x7f90122bf0700f9e7e1f688fe926940e8839f353', ['-', 'USDC', 'USDT']],
  [42161, '0x7f90122bf0700f9e7e1f688fe926940e8839f353', ['USDC.e', 'USD₮0']],
]

/** The token of a pool at a place; null for a coin that is none of ours, undefined for a pool that nobody knows. */
function coinAt({ chainId, to }: Call, place: bigint | undefined): string | null | undefined {
  const coins = POOLS.find(([chain, pool]) => chain === chainId && pool === to)?.[2]
  if (!coins || place === undefined) return undefined
  const symbol = coins[Number(place)]
  return listTokens(chainId).find((token) => token.symbol === symbol)?.address ?? null
}

const exchange: ReadShape = (args, call) => {
  const amount = args.uint('dx')
  const least = args.uint('minDy')
  const [given, taken] = [coinAt(call, args.uint('i')), coinAt(call, args.uint('j'))]
  if (amount === undefined || least === undefined) return []
  const common = { action: 'swap', chainId: call.chainId, path: call.path } as const
  // A pool that nobody knows: what it takes may be named by the rest of the batch.
  const paid =
    given === null
      ? []
      : [makeAsk({ ...common, token: given, amount, counterparty: call.to, implied: given === undefined })]
  return taken ? [...paid, makeAsk({ ...common, token: taken, amount: least, incoming: true })] : paid
}

const add =
  (count: number): ReadShape =>
  (args, call) =>
    Array.from({ length: count }, (_, place) => place).flatMap((place) => {
      const token = coinAt(call, BigInt(place))
      const amount = args.uint(`amounts[${place}]`)
      const { chainId, to, path } = call
      return token && amount ? [makeAsk({ action: 'deposit', chainId, token, amount, counterparty: to, path })] : []
    })

const removeOne: ReadShape = (args, call) => {
  const token = coinAt(call, args.uint('i'))
  const { chainId, path } = call
  return token ? [makeAsk({ action: 'other', chainId, token, amount: args.uint('least'), path, incoming: true })] : []
}

const remove =
  (count: number): ReadShape =>
  (args, call) =>
    Array.from({ length: count }, (_, place) => place).flatMap((place) => {
      const token = coinAt(call, BigInt(place))
      const { chainId, path } = call
      const amount = args.uint(`least[${place}]`)
      return token ? [makeAsk({ action: 'other', chainId, token, amount, path, incoming: true })] : []
    })

/** Curve's pools name coins by their place alone. */
export const curvePoolShapes: Shape[] = [
  shape('3df02124', 'exchange(int128 i,int128 j,uint256 dx,uint256 minDy)', exchange),
  shape('5b41b908', 'exchange(uint256 i,uint256 j,uint256 dx,uint256 minDy)', exchange),
  shape('394747c5', 'exchange(uint256 i,uint256 j,uint256 dx,uint256 minDy,bool useEth)', exchange),
  shape('ddc1f59d', 'exchange(int128 i,int128 j,uint256 dx,uint256 minDy,address receiver)', exchange),
  shape('a6417ed6', 'exchange_underlying(int128 i,int128 j,uint256 dx,uint256 minDy)', exchange),
  shape('0b4c7e4d', 'add_liquidity(uint256[2] amounts,uint256 least)', add(2)),
  shape('4515cef3', 'add_liquidity(uint256[3] amounts,uint256 least)', add(3)),
  shape('029b2f34', 'add_liquidity(uint256[4] amounts,uint256 least)', add(4)),
  shape('5b36389c', 'remove_liquidity(uint256 shares,uint256[2] least)', remove(2)),
  shape('ecb586a5', 'remove_liquidity(uint256 shares,uint256[3] least)', remove(3)),
  shape('7d49d875', 'remove_liquidity(uint256 shares,uint256[4] least)', remove(4)),
  shape('1a4d01d2', 'remove_liquidity_one_coin(uint256 shares,int128 i,uint256 least)', removeOne),
]

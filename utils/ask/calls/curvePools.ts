import { listTokens } from '../../tokens'
import type { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { Call, ReadShape, Shape } from './Call'
import { shape } from './move'

/**
 * Curve's plain pools with a coin in them: chain, pool, and its coins in order by symbol. Coins that are none of ours are `-`.
 * Source: curvefi/curve-js@8cb9f82dfa src/constants/pools, read 2026-11-23;
 * crvUSD's pools and TricryptoUSDT as in its users' public code, 2026-11-24.
 */
const POOLS: [chainId: number, pool: string, coins: string[]][] = [
  [1, '0xbebc44782c7db0a1a60cb6fe97d0b483032ff1c7', ['-', 'USDC', 'USDT']],
  [1, '0xa5407eae9ba41422680e2e00537571bcc53efbfd', ['-', 'USDC', 'USDT', '-']],
  [1, '0x4dece678ceceb27446b35c672dc7d61f30bad69e', ['USDC', '-']],
  [1, '0x390f3595bca2df7d23783dfd126427cceb997bf4', ['USDT', '-']],
  [1, '0xf5f5b97624542d72a9e06f04804bf81baa15e2b4', ['USDT', '-', '-']],
  [10, '0x1337bedc9d22ecbe766df105c9623922a27963ec', ['-', 'USDC.e', 'USDT']],
  [100, '0x7f90122bf0700f9e7e1f688fe926940e8839f353', ['-', 'USDC', 'USDT']],
  [42161, '0x7f90122bf0700f9e7e1f688fe926940e8839f353', ['USDC.e', 'USD₮0']],
]

const MAX_COINS = 8

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
  return taken
    ? [
        ...paid,
        makeAsk({ ...common, token: taken, amount: least, counterparty: args.address('receiver'), incoming: true }),
      ]
    : paid
}

/** As many amounts as there are coins, whether the list's length is fixed or not. */
const placesOf = (args: Args, path: string) => args.items(path).slice(0, MAX_COINS).keys()

const add: ReadShape = (args, call) =>
  [...placesOf(args, 'amounts')].flatMap((place) => {
    const token = coinAt(call, BigInt(place))
    const amount = args.uint(`amounts[${place}]`)
    const { chainId, to, path } = call
    return token && amount ? [makeAsk({ action: 'deposit', chainId, token, amount, counterparty: to, path })] : []
  })

const removeOne: ReadShape = (args, call) => {
  const token = coinAt(call, args.uint('i'))
  const { chainId, path } = call
  const [amount, counterparty] = [args.uint('least'), args.address('receiver')]
  return token ? [makeAsk({ action: 'other', chainId, token, amount, counterparty, path, incoming: true })] : []
}

const remove: ReadShape = (args, call) =>
  [...placesOf(args, 'least')].flatMap((place) => {
    const token = coinAt(call, BigInt(place))
    const { chainId, path } = call
    const amount = args.uint(`least[${place}]`)
    const counterparty = args.address('receiver')
    return token ? [makeAsk({ action: 'other', chainId, token, amount, counterparty, path, incoming: true })] : []
  })

/** Curve's pools name coins by their place alone. */
export const curvePoolShapes: Shape[] = [
  shape('3df02124', 'exchange(int128 i,int128 j,uint256 dx,uint256 minDy)', exchange),
  shape('5b41b908', 'exchange(uint256 i,uint256 j,uint256 dx,uint256 minDy)', exchange),
  shape('394747c5', 'exchange(uint256 i,uint256 j,uint256 dx,uint256 minDy,bool useEth)', exchange),
  shape('ddc1f59d', 'exchange(int128 i,int128 j,uint256 dx,uint256 minDy,address receiver)', exchange),
  shape('a6417ed6', 'exchange_underlying(int128 i,int128 j,uint256 dx,uint256 minDy)', exchange),
  shape('ce7d6503', 'exchange(uint256 i,uint256 j,uint256 dx,uint256 minDy,bool useEth,address receiver)', exchange),
  shape('a64833a0', 'exchange(uint256 i,uint256 j,uint256 dx,uint256 minDy,address receiver)', exchange),
  shape('65b2489b', 'exchange_underlying(uint256 i,uint256 j,uint256 dx,uint256 minDy)', exchange),
  shape('44ee1986', 'exchange_underlying(int128 i,int128 j,uint256 dx,uint256 minDy,address receiver)', exchange),
  shape('b72df5de', 'add_liquidity(uint256[] amounts,uint256 least)', add),
  shape('a7256d09', 'add_liquidity(uint256[] amounts,uint256 least,address receiver)', add),
  shape('0c3e4b54', 'add_liquidity(uint256[2] amounts,uint256 least,address receiver)', add),
  shape('ee22be23', 'add_liquidity(uint256[2] amounts,uint256 least,bool underlying)', add),
  shape('75b96abc', 'add_liquidity(uint256[3] amounts,uint256 least,address receiver)', add),
  shape('2b6e993a', 'add_liquidity(uint256[3] amounts,uint256 least,bool underlying)', add),
  shape('d40ddb8c', 'remove_liquidity(uint256 shares,uint256[] least)', remove),
  shape('5e604cd2', 'remove_liquidity(uint256 shares,uint256[] least,address receiver)', remove),
  shape('3eb1719f', 'remove_liquidity(uint256 shares,uint256[2] least,address receiver)', remove),
  shape('2da5dc21', 'remove_liquidity(uint256 shares,uint256[3] least,address receiver)', remove),
  shape('081579a5', 'remove_liquidity_one_coin(uint256 shares,int128 i,uint256 least,address receiver)', removeOne),
  shape('f1dc3cc9', 'remove_liquidity_one_coin(uint256 shares,uint256 i,uint256 least)', removeOne),
  shape('0fbcee6e', 'remove_liquidity_one_coin(uint256 shares,uint256 i,uint256 least,address receiver)', removeOne),
  shape('0b4c7e4d', 'add_liquidity(uint256[2] amounts,uint256 least)', add),
  shape('4515cef3', 'add_liquidity(uint256[3] amounts,uint256 least)', add),
  shape('029b2f34', 'add_liquidity(uint256[4] amounts,uint256 least)', add),
  shape('5b36389c', 'remove_liquidity(uint256 shares,uint256[2] least)', remove),
  shape('ecb586a5', 'remove_liquidity(uint256 shares,uint256[3] least)', remove),
  shape('7d49d875', 'remove_liquidity(uint256 shares,uint256[4] least)', remove),
  shape('1a4d01d2', 'remove_liquidity_one_coin(uint256 shares,int128 i,uint256 least)', removeOne),
]

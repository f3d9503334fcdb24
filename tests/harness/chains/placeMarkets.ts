import { createRequire } from 'node:module'
import { type Abi, type Address, type Hex, pad, parseAbi, parseUnits, toHex } from 'viem'
import { pools, pythContracts, pythPriceIds } from '../../../utils/peg/definitions'
import type { Coin } from '../../../utils/tokens'
import { issuer } from './accounts'
import type { Chain } from './Chain'
import { compile } from './compile'
import { sendRaw } from './sendRaw'

/** Uniswap's factory by chain (https://docs.uniswap.org/contracts/v3/reference/deployments, 2026-11-24). */
const FACTORIES: Record<number, Address> = {
  1: '0x1F98431c8aD98523631AE4a59f267346ea31F984',
  8453: '0x33128a8fC17869897dcE68Ed026d694621f6FDfD',
  42161: '0x1F98431c8aD98523631AE4a59f267346ea31F984',
}
/** Tick spacing of a fee in hundredths of a basis point (same source; 100 was enabled later). */
const SPACINGS: Record<number, number> = { 100: 1, 500: 10, 3000: 60 }
const OWNER_SLOT = 3
/** The root of one as Q64.96; below, of 0.9 and of its inverse. */
const LEVEL = 2n ** 96n
/** Where a sale stops: beyond all money, and not so far that the way there costs more gas than a block has. */
const LOWEST = 75_162_434_512_514_379_355_924_140_470n
const HIGHEST = 83_513_816_125_015_977_062_137_933_856n

const factoryAbi = parseAbi([
  'function enableFeeAmount(uint24 fee, int24 tickSpacing)',
  'function feeAmountTickSpacing(uint24 fee) view returns (int24)',
  'function createPool(address a, address b, uint24 fee) returns (address)',
  'function getPool(address a, address b, uint24 fee) view returns (address)',
])
const poolAbi = parseAbi([
  'function initialize(uint160 sqrtPriceX96)',
  'function increaseObservationCardinalityNext(uint16 next)',
])

/** Who makes prices on a chain beside Chainlink. */
export interface Markets {
  /** Sells whole coins into every pool of Uniswap v3 there, until they are sold or nobody buys. */
  sell(coin: Coin, amount: bigint): Promise<void>
  /** A price of Pyth's, `0.9987`, as of now or `at`. */
  setPyth(coin: Coin, price: string, at?: number): Promise<void>
}

/**
 * Puts Uniswap's own pools (the package's code, whose addresses follow from it as on the real chain) and Pyth's
 * stand-in on a chain, with a million of each coin in every pool at the price of one.
 */
export async function placeMarkets(chain: Chain): Promise<Markets> {
  const contracts = compile()
  const me = issuer.address
  const trader = await create(chain, '0x')
  await chain.rpc('anvil_setCode', [trader, contracts.PoolTrader?.code])
  const traderAbi: Abi = contracts.PoolTrader?.abi ?? []
  const places = pools.flatMap((pool) =>
    pool.kind === 'v3' && pool.dex === 'Uniswap v3' && pool.chainId === chain.chainId ? [pool] : [],
  )
  const factory = await placeFactory(chain)
  for (const pool of places) {
    const spacing = SPACINGS[pool.fee] ?? 1
    const known = await chain.read<number>(factory, factoryAbi, 'feeAmountTickSpacing', [pool.fee])
    if (!known) await chain.send(me, factory, factoryAbi, 'enableFeeAmount', [pool.fee, spacing])
    await chain.send(me, factory, factoryAbi, 'createPool', [pool.usdc, pool.usdt, pool.fee])
    const made = await chain.read<Address>(factory, factoryAbi, 'getPool', [pool.usdc, pool.usdt, pool.fee])
    if (made.toLowerCase() !== pool.address.toLowerCase())
      throw new Error(`the pool ${pool.address} came out at ${made}`)
    await chain.send(me, pool.address, poolAbi, 'initialize', [LEVEL])
    await chain.send(me, pool.address, poolAbi, 'increaseObservationCardinalityNext', [8])
    for (const token of [pool.usdc, pool.usdt]) await chain.mint(token, trader, parseUnits('3000000', 6))
    // About a million of each coin within 5% of the dollar.
    await chain.send(me, trader, traderAbi, 'mint', [pool.address, -500, 500, parseUnits('40000000', 6)])
  }
  const pyth = pythContracts[chain.chainId]
  if (pyth) await chain.rpc('anvil_setCode', [pyth, contracts.PythPrices?.code])
  return {
    async sell(coin, amount) {
      for (const pool of places) {
        const first = BigInt(pool.usdc) < BigInt(pool.usdt) ? 'USDC' : 'USDT'
        const limit = coin === first ? LOWEST : HIGHEST
        await chain.mint(coin === 'USDC' ? pool.usdc : pool.usdt, trader, parseUnits(String(amount), 6))
        const exact = parseUnits(String(amount), 6)
        await chain.send(me, trader, traderAbi, 'swap', [pool.address, coin === first, exact, limit])
      }
    },
    async setPyth(coin, price, at = Math.floor(Date.now() / 1000)) {
      if (!pyth) throw new Error(`no Pyth on chain ${chain.chainId}`)
      const abi: Abi = contracts.PythPrices?.abi ?? []
      const value = parseUnits(price, 8)
      const args = [pythPriceIds[coin], value, 10_000n, -8, value, 10_000n, BigInt(at), BigInt(at)]
      const data = await chain.read<Hex>(pyth, abi, 'createPriceFeedUpdateData', args)
      await chain.send(me, pyth, abi, 'updatePriceFeeds', [[data]])
    },
  }
}

/** The factory at its real address: its code names the address it was made at, which is put right. */
async function placeFactory(chain: Chain): Promise<Address> {
  const factory = FACTORIES[chain.chainId]
  if (!factory) throw new Error(`no factory of Uniswap v3 known for chain ${chain.chainId}`)
  const require = createRequire(import.meta.url)
  const { bytecode } = require('@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json')
  const made = await create(chain, bytecode)
  const code = await chain.rpc<Hex>('eth_getCode', [made, 'latest'])
  const moved = code.replaceAll(made.slice(2).toLowerCase(), factory.slice(2).toLowerCase())
  await chain.rpc('anvil_setCode', [factory, moved])
  await chain.rpc('anvil_setStorageAt', [factory, toHex(OWNER_SLOT, { size: 32 }), pad(issuer.address)])
  return factory
}

async function create(chain: Chain, code: Hex): Promise<Address> {
  const address = await sendRaw(chain.rpc, issuer.address, null, code)
  if (!address) throw new Error('nothing was created')
  return address
}

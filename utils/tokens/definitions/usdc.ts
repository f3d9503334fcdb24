import { defineCoin } from './defineCoin'
import { fiatToken, permitOnly, plain } from './families'
import { AAVE, COW, KIT, LIFI, PANCAKE, UNISWAP, VIEM, X402 } from './sources'

const { native, bridged } = defineCoin('USDC')

export const usdc = [
  native(1, '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, AAVE, X402]),
  native(8453, '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, AAVE, X402]),
  bridged(8453, '0xd9aAEc86B65D86f6A7B5B1b0c42FFA531710b6CA', 'USDbC', plain, [AAVE, UNISWAP, COW]),
  bridged(8453, '0xEB466342C4d449BC9f53A865D5Cb90586f405215', 'axlUSDC', permitOnly('Axelar Wrapped USDC'), [
    COW,
    LIFI,
    PANCAKE,
  ]),
  native(42161, '0xaf88d065e77c8cC2239327C5EDb3A432268e5831', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, AAVE, X402]),
  bridged(42161, '0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8', 'USDC.e', permitOnly('USD Coin (Arb1)'), [
    AAVE,
    UNISWAP,
    COW,
  ]),
  bridged(42161, '0xEB466342C4d449BC9f53A865D5Cb90586f405215', 'axlUSDC', permitOnly('Axelar Wrapped USDC'), [
    COW,
    LIFI,
    PANCAKE,
  ]),
]

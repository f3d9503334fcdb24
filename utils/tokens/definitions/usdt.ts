import { defineCoin } from './defineCoin'
import { permitOnly, plain, tetherV2 } from './families'
import { AAVE, ACROSS, COW, KIT, SUPERCHAIN, TETHER, UNISWAP } from './sources'

const { native, bridged, usdt0 } = defineCoin('USDT')

export const usdt = [
  native(1, '0xdAC17F958D2ee523a2206206994597C13D831ec7', 'USDT', { ...plain, freeze: 'isBlackListed' }, [
    KIT,
    TETHER,
    AAVE,
    UNISWAP,
  ]),
  bridged(8453, '0xfde4C96c8593536E31F229EA8f37b2ADa2699bb2', 'USDT', plain, [COW, ACROSS, SUPERCHAIN]),
  bridged(8453, '0x102d758f688a4C1C5a80b116bD945d4455460282', 'USD₮0', permitOnly('Stargate USD₮0 (Bridged)'), [
    COW,
    SUPERCHAIN,
  ]),
  usdt0(42161, '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9', 'USD₮0', tetherV2('USD₮0'), [KIT, TETHER, AAVE, UNISWAP]),
]

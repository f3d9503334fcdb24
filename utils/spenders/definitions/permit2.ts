import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Permit2', [
  '@uniswap/permit2-sdk@1.4.0',
  'github:Uniswap/permit2@cc56ad0f34:README',
])

export const permit2 = [
  spender('Permit2', '0x000000000022D473030F116dDEE9F6B43aC78BA3', 'every'),
  spender('Permit2', '0x0000000000225e31D15943971F47aD3022F714Fa', [324]),
]

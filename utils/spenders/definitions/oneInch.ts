import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('1inch', [
  '@1inch/limit-order-sdk@5.4.3',
  'github:ethereum/clear-signing-erc7730-registry@3b66ba289c:registry/1inch/',
])

export const oneInch = [
  spender('Aggregation Router V5', '0x1111111254EEB25477B68fb85Ed929f73A960582', [1, 10, 56, 137, 8453, 42161, 59144]),
  spender(
    'Aggregation Router V6',
    '0x111111125421cA6dc452d289314280a0f8842A65',
    [1, 10, 56, 100, 130, 137, 146, 250, 8453, 42161, 43114, 59144],
  ),
  spender('Aggregation Router V6', '0x6fd4383cB451173D5f9304F041C7BCBf27d561fF', [324]),
]

import { defineSpenders } from './defineSpenders'

const { never, spender } = defineSpenders('ParaSwap / Velora', [
  'github:ethereum/clear-signing-erc7730-registry@3b66ba289c:registry/paraswap/calldata-AugustusSwapper-v5.json',
  'github:ethereum/clear-signing-erc7730-registry@3b66ba289c:registry/paraswap/calldata-AugustusSwapper-v6.2.json',
  'public code index',
])

export const paraswap = [
  never('Augustus V5', '0xDEF171Fe48CF0115B1d80b88dc8eAB59176FEe57', [1, 56, 137]),
  spender('Augustus V6.2', '0x6A000F20005980200259B80c5102003040001068', [1, 10, 56, 137, 8453, 42161, 43114]),
  spender('TokenTransferProxy (V5)', '0x216B4B4Ba9F3e719726886d34a177484278Bfcae', [1]),
]

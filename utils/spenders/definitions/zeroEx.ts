import { defineSpenders } from './defineSpenders'

const { never, spender } = defineSpenders('0x', [
  '@0x/contract-addresses@8.13.0',
  'github:0xProject/0x-settler@f6b73031e5:README.md',
])

export const zeroEx = [
  spender(
    'AllowanceHolder',
    '0x0000000000001fF3684f28c67538d4D072C22734',
    [
      1, 10, 56, 130, 137, 143, 146, 480, 999, 2741, 4217, 8453, 9745, 42161, 43114, 57073, 59144, 80094, 534352,
      11155111,
    ],
  ),
  spender('AllowanceHolder', '0x0000000000005E88410CcDFaDe4a5EfaE4b49562', [5000]),
  spender(
    'Exchange Proxy (v4)',
    '0xDef1C0ded9bec7F1a1670819833240f027b25EfF',
    [1, 56, 137, 8453, 42161, 42220, 43114, 11155111],
  ),
  spender('Exchange Proxy (v4)', '0xDEF1ABE32c034e558Cdd535791643C58a13aCC10', [10]),
  spender('Exchange Proxy (v4)', '0xDEF189DeAEF76E379df891899eb5A00a94cBC250', [250]),
  never('Settler deployer/registry (ERC-721)', '0x00000000000004533Fe15556B1E086BB1A72cEae', 'every'),
]

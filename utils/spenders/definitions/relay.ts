import { defineSpenders } from './defineSpenders'

const { never, spender } = defineSpenders('Relay', [
  'github:lifinance/contracts@ef00558fde:config/relay.json',
  'public code index',
])

export const relay = [
  spender(
    'Relay Depository',
    '0x4cD00E387622C35bDDB9b4c962C136462338BC31',
    [
      1, 10, 56, 100, 130, 137, 143, 146, 324, 480, 999, 1868, 8453, 9745, 34443, 42161, 42220, 43114, 57073, 80094,
      81457, 534352,
    ],
  ),
  spender('Relay Depository', '0x59916DA825D2D2eC1BF878D71c88826F6633ecca', [25, 5000, 59144]),
  never('Relay Solver', '0xf70da97812CB96acDF810712Aa562db8dfA3dbEF', 'every'),
]

import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Circle Gateway', [
  '@circle-fin/bridge-kit@1.15.1',
  'github:circlefin/skills@26dc09ea07:plugins/circle/skills/use-gateway/SKILL.md',
])

export const circleGateway = [
  spender(
    'Gateway Wallet',
    '0x77777777Dcc4d5A8B6E418Fd04D8997ef11000eE',
    [1, 10, 130, 137, 146, 480, 999, 1329, 5042, 8453, 42161, 43114],
  ),
  spender(
    'Gateway Wallet',
    '0x0077777d7EBA4688BDeF3E311b846F25870A19B9',
    [998, 1301, 1328, 4801, 14601, 43113, 80002, 84532, 421614, 5042002, 11155111, 11155420],
  ),
]

import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Circle Bridge Kit', ['@circle-fin/bridge-kit@1.15.1'])

export const circleKit = [
  spender(
    'Kit bridge contract',
    '0xB3FA262d0fB521cc93bE83d87b322b8A23DAf3F0',
    [
      1, 10, 25, 50, 130, 137, 143, 146, 196, 480, 999, 1329, 1672, 1776, 2818, 5042, 8453, 9745, 42161, 43114, 57073,
      59144, 81224, 98866,
    ],
  ),
  spender('Kit bridge contract', '0x6D1AaE1c34Aeb582022916a67f2A655C6f4eDFF2', [3343]),
]

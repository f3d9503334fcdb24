import { defineSpenders } from './defineSpenders'

const { never, spender } = defineSpenders('CoW Protocol', ['@cowprotocol/sdk-config@2.4.0'])

export const cow = [
  never(
    'GPv2Settlement',
    '0x9008D19f58AAbD9eD0D60971565AA8510560ab41',
    [1, 56, 100, 137, 8453, 9745, 42161, 43114, 57073, 59144, 11155111],
  ),
  spender(
    'GPv2VaultRelayer',
    '0xC92E8bdf79f0507f65a392b0ab4667716BFE0110',
    [1, 56, 100, 137, 8453, 9745, 42161, 43114, 57073, 59144, 11155111],
  ),
]

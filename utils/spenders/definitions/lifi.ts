import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('LI.FI', [
  'github:ethereum/clear-signing-erc7730-registry@3b66ba289c:registry/lifi/calldata-LIFIDiamond.json',
])

export const lifi = [
  spender(
    'LiFiDiamond',
    '0x1231DEB6f5749EF6cE6943a275A1D3E7486F4EaE',
    [
      1, 10, 25, 30, 56, 100, 137, 146, 196, 204, 480, 1135, 1284, 1329, 5000, 8453, 34443, 42161, 42220, 43114, 81457,
      534352,
    ],
  ),
  spender('LiFiDiamond', '0x198FC70Dfe05E755C81e54bd67Bff3F729344B9b', [14]),
  spender('LiFiDiamond', '0x055d4612Ec74aD799C6cB4dF72C0Ab8dbDBCBAfa', [50]),
  spender('LiFiDiamond', '0x864b314D4C5a0399368609581d3E8933a63b9232', [130, 1868, 57073]),
  spender('LiFiDiamond', '0x026F252016A7C47CDEf1F05a3Fc9E20C92a49C37', [143, 988, 9745]),
  spender('LiFiDiamond', '0x341e94069f53234fE6DabeF707aD424830525715', [324]),
  spender('LiFiDiamond', '0x0a0758d937d1059c356D4714e57F5df0239bce1A', [999]),
  spender('LiFiDiamond', '0x24ca98fB6972F5eE05f0dB00595c7f68D9FaFd68', [1088]),
  spender('LiFiDiamond', '0xDE1E598b81620773454588B85D6b5D4eEC32573e', [59144]),
  spender('LiFiDiamond', '0xf909c4Ae16622898b885B89d7F839E0244851c66', [80094]),
]

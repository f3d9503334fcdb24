import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Circle CCTP', ['@circle-fin/bridge-kit@1.15.1'])

export const cctp = [
  spender('TokenMessenger v1', '0xBd3fa81B58Ba92a82136038B25aDec7066af3155', [1]),
  spender('TokenMessenger v1', '0x2B4069517957735bE00ceE0fadAE88a26365528f', [10]),
  spender('TokenMessenger v1', '0x4e744b28E787c3aD0e810eD65A24461D4ac5a762', [130]),
  spender('TokenMessenger v1', '0x9daF8c91AEFAE50b9c0E69629D3F6Ca40cA3B3FE', [137]),
  spender('TokenMessenger v1', '0x8ed94B8dAd2Dc5453862ea5e316A8e71AAed9782', [1301]),
  spender('TokenMessenger v1', '0x1682Ae6375C4E4A97e4B583BC394c861A46D8962', [8453]),
  spender('TokenMessenger v1', '0x19330d10D9Cc8751218eaf51E8885D058642E08A', [42161]),
  spender('TokenMessenger v1', '0xeb08f243E5d3FCFF26A9E38Ae5520A669f4019d0', [43113]),
  spender('TokenMessenger v1', '0x6B25532e1060CE10cc3B0A99e5683b91BFDe6982', [43114]),
  spender(
    'TokenMessenger v1',
    '0x9f3B8679c73C2Fef8b59B4f3444d4e156fb70AA5',
    [80002, 84532, 421614, 11155111, 11155420],
  ),
  spender(
    'TokenMessengerV2',
    '0x28b5a0e9C621a5BadaA536219b3a228C8168cf5d',
    [
      1, 10, 25, 50, 130, 137, 143, 146, 196, 480, 999, 1329, 1672, 1776, 2818, 5042, 8453, 9745, 42161, 43114, 57073,
      59144, 81224, 98866,
    ],
  ),
  spender(
    'TokenMessengerV2',
    '0x8FE6B999Dc680CcFDD5Bf7EB0974218be2542DAA',
    [
      51, 338, 998, 1301, 1328, 1439, 1952, 2910, 4801, 9746, 10143, 14601, 33431, 43113, 59141, 80002, 84532, 98867,
      421614, 688689, 763373, 812242, 5042002, 11155111, 11155420,
    ],
  ),
  spender('TokenMessengerV2', '0x98706A006bc632Df31CAdFCBD43F38887ce2ca5c', [3343]),
  spender(
    'TokenMessengerV2 WithFees',
    '0x71f54F818671cD0D7ea140Da213e5C8b5C92a408',
    [
      1, 10, 25, 50, 130, 137, 143, 146, 480, 999, 1329, 1672, 1776, 2818, 8453, 42161, 43114, 57073, 59144, 81224,
      98866,
    ],
  ),
  spender(
    'TokenMessengerV2 WithFees',
    '0x8745D906D67C346E5eb1aEEED38Eb87F34DF0C0A',
    [
      51, 338, 998, 1301, 1328, 1439, 2910, 4801, 10143, 14601, 33431, 43113, 59141, 80002, 84532, 98867, 421614,
      688689, 763373, 812242, 5042002, 11155111, 11155420,
    ],
  ),
  spender('TokenMessengerV2 WithFees', '0x3Ac96675F9a3E6922713e041645D82f3561d3686', [3343]),
]

import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Morpho', ['github:morpho-org/sdks@cdff8c4584:packages/morpho-ts/src/addresses.ts'])

export const morpho = [
  spender('Morpho Blue', '0xBBBBBbbBBb9cC5e90e3b3Af64bdAF62C37EEFFCb', [1, 8453]),
  spender('Morpho Blue', '0xce95AfbB8EA029495c66020883F87aaE8864AF92', [10]),
  spender('Morpho Blue', '0x01b0Bd309AA75547f7a37Ad7B1219A898E67a83a', [56]),
  spender('Morpho Blue', '0x8f5ae9CddB9f68de460C77730b018Ae7E04a140A', [130]),
  spender('Morpho Blue', '0x1bF0c2541F820E775182832f06c0B7Fc27A25f67', [137]),
  spender('Morpho Blue', '0xD5D960E8C380B724a48AC59E2DfF1b2CB4a1eAee', [143]),
  spender('Morpho Blue', '0xd6c916eB7542D0Ad3f18AEd0FCBD50C582cfa95f', [146]),
  spender('Morpho Blue', '0xE741BC7c34758b4caE05062794E8Ae24978AF432', [480]),
  spender('Morpho Blue', '0x68e37dE8d93d3496ae143F2E900490f6280C57cD', [999]),
  spender('Morpho Blue', '0x00cD58DEEbd7A2F1C55dAec715faF8aed5b27BF8', [1135]),
  spender('Morpho Blue', '0xc9cDAc20FCeAAF616f7EB0bb6Cd2c69dcfa9094c', [1329]),
  spender('Morpho Blue', '0xd85cE6BD68487E0AaFb0858FDE1Cd18c76840564', [34443]),
  spender('Morpho Blue', '0x6c247b1F6182318877311737BaC0844bAa518F5e', [42161]),
  spender('Morpho Blue', '0xd24ECdD8C1e0E57a4E26B1a7bbeAa3e95466A569', [42220]),
  spender('Morpho Blue', '0x857f3EefE8cbda3Bc49367C996cd664A880d3042', [57073]),
  spender('Morpho Blue', '0x42b18785CE0Aed7BF7Ca43a39471ED4C0A3e0bB5', [98866]),
  spender('Morpho Blue', '0x2d012EdbAdc37eDc2BC62791B666f9193FDF5a55', [534352]),
  spender('Morpho Blue', '0xD50F2DffFd62f94Ee4AEd9ca05C61d0753268aBc', [747474]),
]

import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Across', [
  'github:across-protocol/contracts@8ab073067d:broadcast/deployed-addresses.json',
])

export const across = [
  spender('SpokePool', '0x5c7BCd6E7De5423a257D81B442095A1a6ced35C5', [1]),
  spender('SpokePool', '0x6f26Bf09B1C792e3228e5467807a900A503c0281', [10]),
  spender('SpokePool', '0x4e8E101924eDE233C13e2D8622DC8aED2872d505', [56]),
  spender('SpokePool', '0x09aea4b2242abC8bb4BB78D537A67a245A7bEC64', [130, 480, 8453]),
  spender('SpokePool', '0x9295ee1d8C5b022Be115A2AD3c30C72E34e7F096', [137]),
  spender('SpokePool', '0xd2ecb3afe598b746F8123CaE365a598DA831A449', [143]),
  spender('SpokePool', '0xE0B015E54d54fc84a6cB9B666099c46adE9335FF', [324]),
  spender('SpokePool', '0x35E63eA3eb0fb7A3bc543C71FB66412e1F6B0E04', [999]),
  spender('SpokePool', '0x9552a0a6624A23B848060AE5901659CDDa1f83f8', [1135]),
  spender('SpokePool', '0x3baD7AD0728f9917d1Bf08af5782dCbD516cDd96', [1868, 34443, 534352]),
  spender('SpokePool', '0x2d4710F04Da90184255782d3715224A6C776955D', [4217]),
  spender('SpokePool', '0x3Db06DA8F0a24A525f314eeC954fC5c6a973d40E', [4326]),
  spender('SpokePool', '0x50039fAEfebef707cFD94D6d462fE6D10B39207a', [9745]),
  spender('SpokePool', '0xe35e9842fceaCA96570B734083f4a58e8F7C5f2A', [42161]),
  spender('SpokePool', '0xE0DB08B3F72931Dca2Ed7323a1053EaC42715bEe', [43114]),
  spender('SpokePool', '0xeF684C38F94F48775959ECf2012D7E864ffb9dd4', [57073]),
  spender('SpokePool', '0x7E63A5f1a8F0B4d0934B2f2327DAED3F6bb2ee75', [59144]),
  spender('SpokePool', '0x2D509190Ed0172ba588407D4c2df918F955Cc6E1', [81457]),
  spender('SpokePool', '0x82B564983aE7274c86695917BBf8C99ECb6F0F8F', [84532]),
  spender('SpokePool', '0x5ef6C01E11889d86803e0B23e3cB3F9E9d97B662', [11155111]),
]

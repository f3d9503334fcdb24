import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('USDT0', [
  'github:tetherto/wdk-agent-skills@3cf20f9870:skills/wdk/references/deployments.md',
  'github:tetherto/wdk-protocol-bridge-usdt0-evm@8da8fa8700:src/config.js',
])

export const usdt0Bridge = [
  spender('Legacy Mesh', '0x1F748c76dE468e9D11bd340fA9D5CBADf315dFB0', [1]),
  spender('Legacy Mesh', '0x77652D5aba086137b595875263FC200182919B92', [42161]),
  spender('Legacy Mesh', '0xf10E161027410128E63E75D0200Fb6d34b2db243', [42220]),
  spender('OFT', '0xF03b4d9AC1D5d1E7c4cEf54C2A313b9fe051A0aD', [10]),
  spender('OFT', '0x567287d2A9829215a37e3B88843d32f9221E7588', [14]),
  spender('OFT', '0x1a594d5d5d1c426281C1064B07f23F57B2716B61', [30]),
  spender('OFT', '0xc07bE8994D035631c36fb4a89C918CeFB2f03EC3', [130]),
  spender('OFT', '0x6BA10300f0DC58B7a1e4c0e41f5daBb7D7829e13', [137]),
  spender('OFT', '0x9151434b16b9763660705744891fA906F660EcC5', [143, 4326]),
  spender('OFT', '0x94BCCa6bdfd6A61817Ab0E960bFedE4984505554', [196]),
  spender('OFT', '0xedaba024be4d87974d5aB11C6Dd586963CcCB027', [988]),
  spender('OFT', '0x904861a24F30EC96ea7CFC3bE9EA4B476d237e98', [999]),
  spender('OFT', '0xC57efa1c7113D98BdA6F9f249471704Ece5dd84A', [1030]),
  spender('OFT', '0x56Fe74A2e3b484b921c447357203431a3485CC60', [1329]),
  spender('OFT', '0xcb768e263FB1C62214E7cab4AA8d036D76dc59CC', [2818, 5000]),
  spender('OFT', '0x02ca37966753bDdDf11216B73B16C1dE756A7CF9', [9745]),
  spender('OFT', '0x14E4A1B13bf7F943c8ff7C51fb60FA964A298D92', [42161]),
  spender('OFT', '0x1cB6De532588fCA4a21B7209DE7C456AF8434A65', [57073]),
  spender('OFT', '0x3Dc96399109df5ceb2C226664A086140bD0379cB', [80094]),
  spender('OFT', '0x3f82943338a8a76c35BFA0c1828aA27fd43a34E4', [21000000]),
  spender('OFT Adapter (locks USDT)', '0x6C96dE32CEa08842dcc4058c14d3aaAD7Fa41dee', [1]),
]

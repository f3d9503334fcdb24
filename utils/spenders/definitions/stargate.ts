import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Stargate v2', [
  'github:stargate-protocol/stargate-v2@938c95d6c8:packages/stg-evm-v2/deployments/',
])

export const stargate = [
  spender('StargateOFTUSDC', '0x31EEf89D5215C305304a2fA5376a1f1b6C5dc477', [988]),
  spender('StargateOFTUSDC', '0x01A7c805cc47AbDB254CD8AaD29dE5e447F59224', [8217]),
  spender('StargateOFTUSDC', '0x2F6F07CDcf3588944Bf4C42aC74ff24bF56e7590', [57073]),
  spender('StargateOFTUSDC', '0xAF54BE5B6eEc24d6BFACf1cce4eaF680A8239398', [80094]),
  spender('StargateOFTUSDC', '0x9909fa99b7F7ee7F1c0CBf133f411D43083631E6', [98866]),
  spender('StargateOFTUSDT', '0x8619bA1B324e099CB2227060c4BC5bDEe14456c6', [8217]),
  spender('StargateOFTUSDT', '0x2D870D17e640eD6c057afBAA0DF56B8DEa5Cf2F6', [98866]),
  spender('StargatePoolUSDC', '0xc026395860Db2d07ee33e05fE50ed7bD583189C7', [1]),
  spender('StargatePoolUSDC', '0xcE8CcA271Ebc0533920C83d39F417ED6A0abB7D0', [10]),
  spender('StargatePoolUSDC', '0x962Bd449E630b0d928f308Ce63f1A21F02576057', [56]),
  spender('StargatePoolUSDC', '0xB1EeAD6959cb5bB9B20417d6689922523B2B86C3', [100]),
  spender('StargatePoolUSDC', '0x9Aa02D4Fae7F58b8E8f34c66E756cC734DAc7fe4', [137]),
  spender('StargatePoolUSDC', '0xA272fFe20cFfe769CdFc4b63088DCD2C82a2D8F9', [146]),
  spender('StargatePoolUSDC', '0x45d417612e177672958dC0537C45a8f8d754Ac2E', [1329]),
  spender('StargatePoolUSDC', '0x45f1A95A4D3f3836523F5c83673c797f4d4d263B', [1868]),
  spender('StargatePoolUSDC', '0xAc290Ad4e0c891FDc295ca4F0a6214cf6dC6acDC', [5000]),
  spender('StargatePoolUSDC', '0x27a16dc786820B16E5c9028b75B99F6f604b5d26', [8453]),
  spender('StargatePoolUSDC', '0xe8CDF27AcD73a434D661C84887215F7598e7d0d3', [42161]),
  spender('StargatePoolUSDC', '0x5634c4a5FEd09819E3c46D86A965Dd9447d86e47', [43114]),
  spender('StargatePoolUSDC', '0x3Fc69CC4A842838bCDC9499178740226062b14E4', [534352]),
  spender('StargatePoolUSDT', '0x933597a323Eb81cAe705C5bC29985172fd5A3973', [1]),
  spender('StargatePoolUSDT', '0x19cFCE47eD54a88614648DC3f19A5980097007dD', [10]),
  spender('StargatePoolUSDT', '0x138EB30f73BC423c6455C53df6D89CB01d9eBc63', [56]),
  spender('StargatePoolUSDT', '0xd47b03ee6d86Cf251ee7860FB2ACf9f91B9fD4d7', [137]),
  spender('StargatePoolUSDT', '0x4dCBFC0249e8d5032F89D6461218a9D2eFff5125', [1088]),
  spender('StargatePoolUSDT', '0x0dB9afb4C33be43a0a0e396Fd1383B4ea97aB10a', [1329]),
  spender('StargatePoolUSDT', '0x41A5b0470D96656Fb3e8f68A218b39AdBca3420b', [2222]),
  spender('StargatePoolUSDT', '0xB715B85682B731dB9D5063187C450095c91C57FC', [5000]),
  spender('StargatePoolUSDT', '0xcE8CcA271Ebc0533920C83d39F417ED6A0abB7D0', [42161]),
  spender('StargatePoolUSDT', '0x12dC9256Acc9895B076f6638D628382881e62CeE', [43114]),
]

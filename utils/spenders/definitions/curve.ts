import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Curve', ['github:curvefi/curve-js@8cb9f82dfa:src/constants/network_constants.ts'])

export const curve = [
  spender('Router NG ', '0x0DCDED3545D565bA3B19E683431381007245d983', [10, 100, 137]),
  spender('Router NG ', '0xA72C85C258A81761433B4e8da60505Fe3Dd551CC', [56]),
  spender('Router NG ', '0x56C526b0159a258887e0d79ec3a80dfb940d0cD7', [252]),
  spender('Router NG ', '0xd2002373543Ce3527023C75e7518C274A51ce712', [999]),
  spender('Router NG ', '0x4f37A9d177470499A2dD084621020b023fcffc1F', [8453]),
  spender('Router NG ', '0x2191718CD32d02B8E60BAdFFeA33E4B5DD9A0A0D', [42161]),
  spender('Router NG v1.2.0', '0x45312ea0eFf7E09C83CBE249fa1d7598c4C8cd4e', [1]),
  spender('Router v1.1.0 (older)', '0x16C6521Dff6baB339122a0FE25a9116693265353', [1]),
]

import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Compound III', ['github:compound-finance/comet@d5a30b0aae:deployments/'])

export const compound = [
  spender('Comet cUSDBCv3', '0x9c4ec768c28520B50860ea7a15bd7213a9fF58bf', [8453]),
  spender('Comet cUSDC.Ev3', '0xA5EDBDD9646f8dFF606d7448e414884C7d905dCA', [42161]),
  spender('Comet cUSDCv3', '0xc3d688B66703497DAA19211EEdff47f25384cdc3', [1]),
  spender('Comet cUSDCv3', '0x2e44e174f7D53F0212823acC11C01A11d58c5bCB', [10]),
  spender('Comet cUSDCv3', '0x2c7118c4C88B9841FCF839074c26Ae8f035f2921', [130]),
  spender('Comet cUSDCv3', '0xF25212E676D1F7F89Cd72fFEe66158f541246445', [137]),
  spender('Comet cUSDCv3', '0xb125E6687d4313864e53df431d5425969c15Eb2F', [8453]),
  spender('Comet cUSDCv3', '0x9c4ec768c28520B50860ea7a15bd7213a9fF58bf', [42161]),
  spender('Comet cUSDCv3', '0x59BF4753899C20EA152dEefc6f6A14B2a5CC3021', [43113]),
  spender('Comet cUSDCv3', '0x8D38A3d6B3c3B7d96D6536DA7Eef94A9d7dbC991', [59144]),
  spender('Comet cUSDCv3', '0xB2f97c1Bd3bf02f5e74d13f02E3e26F93D77CE44', [534352]),
  spender('Comet cUSDCv3', '0xAec1F48e02Cfb822Be958B68C7957156EB3F0b6e', [11155111]),
  spender('Comet cUSDEv3', '0x606174f62cd968d8e684c645080fa694c1D7786E', [5000]),
  spender('Comet cUSDSv3', '0x5D409e56D886231aDAf00c8775665AD0f9897b56', [1]),
  spender('Comet cUSDSv3', '0x2c776041CCFe903071AF44aa147368a9c8EEA518', [8453]),
  spender('Comet cUSDTv3', '0x3Afdc9BCA9213A35503b077a6072F3D0d5AB0840', [1]),
  spender('Comet cUSDTv3', '0x995E394b8B2437aC8Ce61Ee0bC610D617962B214', [10]),
  spender('Comet cUSDTv3', '0xaeB318360f27748Acb200CE616E389A6C9409a07', [137]),
  spender('Comet cUSDTv3', '0xd98Be00b5D27fc98112BdE293e487f8D4cA57d07', [42161]),
]

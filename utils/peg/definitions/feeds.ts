import type { Feed } from './Feed'

const AAVE = '@aave-dao/aave-address-book@4.68.1'
const EULER = 'github:euler-xyz/oracle-checks@bbcf6063a6'
const shared = { provider: 'chainlink', decimals: 8, sources: [AAVE, EULER], asOf: '2026-11-23' } as const

export const feeds: readonly Feed[] = [
  // 82,800 s, not the 86,400 of older documentation: euler-xyz/oracle-checks and Chainlink's reference data agree.
  {
    ...shared,
    sources: [AAVE, EULER],
    chainId: 1,
    base: 'USDC',
    address: '0x8fFfFfd4AfB6115b954Bd326cbe7B4BA576818f6',
    heartbeat: 82_800,
    deviation: 25,
  },
  {
    ...shared,
    sources: [AAVE, EULER],
    chainId: 1,
    base: 'USDT',
    address: '0x3E7d1eAB13ad0104d2750B8863b489D65364e32D',
    heartbeat: 86_400,
    deviation: 25,
  },
  {
    ...shared,
    sources: [AAVE, EULER],
    chainId: 1,
    base: 'native',
    address: '0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419',
    heartbeat: 3_600,
    deviation: 50,
  },
  {
    ...shared,
    sources: [AAVE, EULER],
    chainId: 8453,
    base: 'USDC',
    address: '0x7e860098F58bBFC8648a4311b374B1D669a2bc6B',
    heartbeat: 86_400,
    deviation: 30,
  },
  {
    ...shared,
    sources: [AAVE, EULER],
    chainId: 8453,
    base: 'USDT',
    address: '0xf19d560eB8d2ADf07BD6D13ed03e1D11215721F9',
    heartbeat: 86_400,
    deviation: 30,
  },
  {
    ...shared,
    sources: [AAVE, EULER],
    chainId: 8453,
    base: 'native',
    address: '0x71041dddad3595F9CEd3DcCFBe3D1F4b0a16Bb70',
    heartbeat: 1_200,
    deviation: 15,
  },
  {
    ...shared,
    sources: [AAVE, EULER],
    chainId: 42161,
    base: 'USDC',
    address: '0x50834F3163758fcC1Df9973b6e91f0F0F0434aD3',
    heartbeat: 255,
    deviation: 10,
  },
  {
    ...shared,
    sources: [AAVE, EULER],
    chainId: 42161,
    base: 'USDT',
    address: '0x3f3f5dF88dC9F13eac63DF89EC16ef6e7E25DdE7',
    heartbeat: 255,
    deviation: 10,
  },
  {
    ...shared,
    sources: [AAVE, EULER],
    chainId: 42161,
    base: 'native',
    address: '0x639Fe6ab55C921f74e7fac1ee960C0B6293ba612',
    heartbeat: 1_755,
    deviation: 5,
  },
]

/** Test networks are carried only where wallets list them by themselves. */
const TESTNET = 'a test network that the registry does not carry'
const READABLE = 'the list writes the symbol in plain letters; the contract has ₮'
const OLD_NAME = 'the list still has the symbol or name of before the upgrade in place'
const FRONT_END = 'the contract says plain USDC; shown as USDC.e so that nobody takes it for Circle’s'
const NOT_IN_KIT =
  'Circle’s bridge kit lists the chains it moves coins between; Circle’s own table and viem have this one'
const TETHER = 'Circle’s kit has only a few of Tether’s deployments; Tether’s own table has this one'
const SHARED = Object.fromEntries(
  [
    '51 0xb5AB69F7bBada22B28e79C8FFAECe55eF1c771D4: unknown here',
    '338 0xEb33dc5fac03833e132593659e1dE7256aB59794: unknown here',
    '1439 0x0C382e685bbeeFE5d3d9C29e29E341fEE8E84C5d: unknown here',
    '1952 0xDec90b78111Ba2fc6FC6d84d8B9ec159A2d4b9B3: unknown here',
    '2910 0x7433b41C6c5e1d58D4Da99483609520255ab661B: unknown here',
    '33431 0x2d9F7CAD728051AA35Ecdc472a14cf8cDF5CFD6B: unknown here',
    '98867 0xcB5f30e335672893c7eb944B374c196392C19D18: unknown here',
    '688689 0xcfC8330f4BCAB529c625D12781b1C19466A9Fc8B: unknown here',
    '812242 0x6d7f141b6819C2c9CC2f818e6ad549E7Ca090F8f: unknown here',
  ].map((disagreement) => [disagreement, TESTNET]),
)

/**
 * What packages with the same facts say otherwise, and why the registry does not follow. By package, then by the
 * disagreement as disagreements.test.ts words it. One that no longer exists has to be taken out.
 */
export const accepted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'viem/tokens': {
    ...SHARED,
    '57054 0xA4879Fed32Ecbef99399e5cbC247E533421C4eC6: unknown here': TESTNET,
    '64165 0x0BA304580ee7c9a980CF72e55f5Ed2E9fd30Bc51: unknown here': TESTNET,
    '42431 0x20c0000000000000000000009e8d7eb59b783726: unknown here': TESTNET,
  },
  'viem/chains': {
    '1672 Pharos: only here': 'viem has no Pharos yet; Circle’s kit and LI.FI have',
    '3343 EDGE: only here': 'viem has no EDGE yet; Circle’s kit has',
    '1776 Injective: multicall3 undefined': 'LI.FI knows Multicall3 there at the usual address',
  },
  '@circle-fin/bridge-kit': {
    ...SHARED,
    '9746 0xE67Fb267022cBA8064Dd388CC2FED724F3120D9D: unknown here': TESTNET,
    '14601 0x0BA304580ee7c9a980CF72e55f5Ed2E9fd30Bc51: unknown here': TESTNET,
    '324 0x1d17CBcF0D6D143135aE902365D2E5e2A16538D4: only here': NOT_IN_KIT,
    '42220 0xcebA9300f2b948710d2653dD7B07f33A8B32118C: only here': NOT_IN_KIT,
    '300 0xAe045DE5638162fa134807Cb558E15A3F5A7F853: only here': NOT_IN_KIT,
    '11142220 0x01C5C0122039549AD1493B8220cABEdD739BC44E: only here': NOT_IN_KIT,
    '2222 0x919C1c267BC06a7039e03fcc2eF738525769109c: only here': TETHER,
    '8217 0xd077A400968890Eacc75cdc901F0356c943e4fDb: only here': TETHER,
    '42220 0x48065fbBE25f71C9282ddf5e1cD6D6A887483D5e: only here': TETHER,
    '11155111 0xd077A400968890Eacc75cdc901F0356c943e4fDb: only here': 'Tether’s test token of its wallet kit',
  },
  '@uniswap/default-token-list': {
    '10 0x01bFF41798a0BcF287b996046Ca68b395DbC1071 USD₮0: called USDT0': READABLE,
    '130 0x9151434b16b9763660705744891fA906F660EcC5 USD₮0: called USDT0': READABLE,
    '196 0x779Ded0c9e1022225f8E0630b35a9b54bE713736 USD₮0: called USDT0': READABLE,
    '42161 0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9 USD₮0: called USDT0': READABLE,
    '57073 0x0200C29006150606B650577BBE7B6248F58470c1 USD₮0: called USDT0': READABLE,
    '42220 0x48065fbBE25f71C9282ddf5e1cD6D6A887483D5e USD₮: called USDT': READABLE,
    '43114 0x9702230A8Ea53601f5cD2dc00fDBc13d4dF4A8c7 USDt: called USDT':
      'the contract writes USDt (Aave’s book, CoW’s reading)',
    '137 0xc2132D05D31c914a87C6611C10748AEb04B58e8F USDT0: called USDT': OLD_NAME,
    '143 0xe7cd86e13AC4309349F30B3435a9d337750fC82D USDT0: called USDT':
      'the contract is named USDT0: its DOMAIN_SEPARATOR says so',
    '480 0x79A02482A880bCE3F13e09Da970dC34db4CD24d1 USDC: called USDC.e': OLD_NAME,
    '1868 0xbA9986D2381edf1DA03B0B9c1f8b00dc4AacC369 USDC.e: called USDC':
      'bridged: Aave’s book reads USDC.e, Circle lists none on Soneium',
    '57073 0xF1815bd50389c46847f0Bda824eC8da914045D14 USDC.e: called USDC.E': 'a capital letter',
  },
  'aave/tokens': {
    '137 0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174 USDC.e: called USDC': FRONT_END,
    '42161 0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8 USDC.e: called USDC': FRONT_END,
    '10 0x7F5c764cBc14f9669B88837ca1490cCa17c31607 USDC.e: called USDC': FRONT_END,
    '137 0xc2132D05D31c914a87C6611C10748AEb04B58e8F USDT0: called USDT': OLD_NAME,
    '146 0x29219dd400f2Bf60E5a23d13Be72B486D4038894 USDC: called USDC.e': OLD_NAME,
  },
  'aave/names': {
    '137 0xc2132D05D31c914a87C6611C10748AEb04B58e8F USDT0: named (PoS) Tether USD': OLD_NAME,
    '146 0x29219dd400f2Bf60E5a23d13Be72B486D4038894 USDC: named Bridged USDC (Sonic Labs)': OLD_NAME,
  },
}

import { chainlink, redstone } from './defineFeed'
import type { Feed } from './Feed'
import {
  AAVE,
  CHAINLINK_DOCS,
  EULER,
  EULER_BERACHAIN,
  EULER_UNICHAIN,
  FEEDS_MCP,
  HARDHAT_CHAINLINK,
  VENUS,
} from './sources'

/**
 * Every known feed of the two coins and of the gas coins, in dollars. Where several sources name a heartbeat, the newest
 * reading of Chainlink's own directory counts (Euler's checks, 2026-08-22). Values known only from comments in other
 * people's code are left out: a heartbeat that is too short would call a living feed dead.
 * Aave's `ORACLE` addresses are capped adapters and not listed.
 */
export const feeds: readonly Feed[] = [
  // Ethereum
  // 82,800 s; the 86,400 of older documentation is no longer so (Euler's checks and Chainlink's own directory agree).
  chainlink(1, 'USDC', '0x8fFfFfd4AfB6115b954Bd326cbe7B4BA576818f6', [AAVE, EULER, CHAINLINK_DOCS], {
    heartbeat: 82800,
    deviation: 25,
  }),
  chainlink(1, 'USDT', '0x3E7d1eAB13ad0104d2750B8863b489D65364e32D', [AAVE, EULER, CHAINLINK_DOCS], {
    heartbeat: 86400,
    deviation: 25,
  }),
  chainlink(1, 'native', '0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419', [AAVE, EULER, CHAINLINK_DOCS], {
    heartbeat: 3600,
    deviation: 50,
  }),

  // OP Mainnet
  chainlink(10, 'USDC', '0x16a9FA2FDa030272Ce99B29CF780dFA30361E0f3', [AAVE, HARDHAT_CHAINLINK, FEEDS_MCP]),
  chainlink(10, 'USDT', '0xECef79E109e997bCA29c1c0897ec9d7b03647F5E', [AAVE, HARDHAT_CHAINLINK, FEEDS_MCP]),
  chainlink(10, 'native', '0x13e3Ee699D1909E989722E753853AE30b17e08c5', [AAVE, HARDHAT_CHAINLINK, FEEDS_MCP]),

  // BNB Smart Chain
  // Far shorter than the 86,400 s of older documentation since 2026.
  chainlink(56, 'USDC', '0x51597f405303C4377E36123cBc172b13269EA163', [AAVE, EULER, HARDHAT_CHAINLINK], {
    heartbeat: 900,
    deviation: 10,
  }),
  chainlink(56, 'USDT', '0xB97Ad0E74fa7d920791E90258A6E2085088b4320', [AAVE, EULER, HARDHAT_CHAINLINK], {
    heartbeat: 900,
    deviation: 10,
  }),
  chainlink(56, 'native', '0x0567F2323251f0Aab15c8dFb1967E4e8A7D42aeE', [AAVE, EULER, HARDHAT_CHAINLINK], {
    heartbeat: 27,
    deviation: 10,
  }),

  // Gnosis
  chainlink(100, 'USDC', '0x26C31ac71010aF62E6B486D1132E266D6298857D', [AAVE]),
  chainlink(100, 'USDT', '0x68811D7DF835B1c33e6EEae8E7C141eF48d48cc7', [AAVE]),
  // DAI / USD: xDAI is DAI bridged.
  chainlink(100, 'native', '0x678df3415fc31947dA4324eC63212874be5a82f8', [AAVE]),

  // Unichain
  redstone(130, 'USDC', '0xD15862FC3D5407A03B696548b6902D6464A69b8c', [EULER_UNICHAIN, VENUS], {
    heartbeat: 10800,
    deviation: 50,
  }),
  redstone(130, 'USDT', '0x58fa68A373956285dDfb340EDf755246f8DfCA16', [EULER_UNICHAIN], {
    heartbeat: 10800,
    deviation: 50,
  }),
  redstone(130, 'native', '0xe8D9FbC10e00ecc9f0694617075fDAF657a76FB2', [EULER_UNICHAIN], {
    heartbeat: 21600,
    deviation: 50,
  }),

  // Polygon PoS
  // Public code exists with these two swapped: Aave's and Euler's books and Chainlink's own list agree on this order.
  chainlink(137, 'USDC', '0xfE4A8cc5b5B2366C1B58Bea3858e81843581b2F7', [AAVE, HARDHAT_CHAINLINK, FEEDS_MCP]),
  chainlink(137, 'USDT', '0x0A6513e40db6EB1b165753AD52E80663aeA50545', [AAVE, HARDHAT_CHAINLINK, FEEDS_MCP]),
  // Published as MATIC / USD; the proxy stayed when MATIC became POL.
  chainlink(137, 'native', '0xAB594600376Ec9fD91F8e885dADF0CE036862dE0', [AAVE, HARDHAT_CHAINLINK, FEEDS_MCP]),

  // Monad
  chainlink(143, 'USDC', '0xf5F15f188AbCB0d165D1Edb7f37F7d6fA2fCebec', [EULER], { heartbeat: 3600, deviation: 5 }),
  chainlink(143, 'USDT0', '0x731EFd09D87128787787947cC21BE835620E765e', [EULER], { heartbeat: 3600, deviation: 5 }),

  // Sonic
  chainlink(146, 'USDC', '0x55bCa887199d5520B3Ce285D41e6dC10C08716C9', [AAVE, EULER_BERACHAIN], {
    heartbeat: 86400,
    deviation: 30,
  }),
  chainlink(146, 'USDT', '0x76F4C040A792aFB7F6dBadC7e30ca3EEa140D216', [AAVE]),
  chainlink(146, 'native', '0xc76dFb89fF298145b417d221B2c747d84952e01d', [AAVE, EULER_BERACHAIN], {
    heartbeat: 86400,
    deviation: 50,
  }),

  // Fantom Opera
  // From a list of 2024; may have stopped, which its age will show.
  chainlink(250, 'USDC', '0x2553f4eeb82d5A26427b8d1106C51499CBa5D99c', [HARDHAT_CHAINLINK]),
  chainlink(250, 'USDT', '0xF64b636c5dFe1d3555A847341cDC449f612307d0', [HARDHAT_CHAINLINK]),
  chainlink(250, 'native', '0xf4766552D15AE4d256Ad41B6cf2933482B0680dc', [HARDHAT_CHAINLINK]),

  // ZKsync Era
  chainlink(324, 'USDC', '0x1824D297C6d6D311A204495277B63e943C2D376E', [AAVE, FEEDS_MCP]),
  chainlink(324, 'USDT', '0xB615075979AE1836B476F651f1eB79f0Cd3956a9', [AAVE, FEEDS_MCP]),
  chainlink(324, 'native', '0x6D41d1dc818112880b40e26BD6FD347E41008eDA', [AAVE, FEEDS_MCP]),

  // HyperEVM
  chainlink(999, 'USDC', '0xA0Adc43ce7AfE3EE7d7eac3C994E178D0620223B', [EULER], { heartbeat: 86400, deviation: 50 }),
  chainlink(999, 'USDT', '0x9114446540B4f8E0E310041981f7c1Be6181Ed07', [EULER], { heartbeat: 86400, deviation: 50 }),
  chainlink(999, 'native', '0xa5a72eF19F82A579431186402425593a559ed352', [EULER], { heartbeat: 86400, deviation: 50 }),

  // Metis Andromeda
  chainlink(1088, 'USDC', '0x663855969c85F3BE415807250414Ca9129533a5f', [AAVE, HARDHAT_CHAINLINK]),
  chainlink(1088, 'USDT', '0x51864b8948Aa5e35aace2BaDaF901D63418A3b9D', [AAVE, HARDHAT_CHAINLINK]),
  chainlink(1088, 'native', '0xD4a5Bb03B5D66d9bf81507379302Ac2C2DFDFa6D', [AAVE, HARDHAT_CHAINLINK]),

  // Moonbeam
  // From a list of 2024; may have stopped, which its age will show.
  chainlink(1284, 'USDC', '0xA122591F60115D63421f66F752EF9f6e0bc73abC', [HARDHAT_CHAINLINK]),
  chainlink(1284, 'USDT', '0xD925C5BF88Bd0ca09312625d429240F811b437c6', [HARDHAT_CHAINLINK]),

  // Soneium
  chainlink(1868, 'USDC', '0x46522a7fD5bD5E7aaFF862C17E116152e07d7158', [AAVE]),
  chainlink(1868, 'USDT', '0xE92d289831823c96C22592952C1cfA2584a65038', [AAVE]),
  chainlink(1868, 'native', '0x291cF980BA12505D65ee01BDe0882F1d5e533525', [AAVE]),

  // Mantle
  chainlink(5000, 'USDC', '0x22b422CECb0D4Bd5afF3EA999b048FA17F5263bD', [AAVE, FEEDS_MCP]),
  chainlink(5000, 'USDT', '0xd86048D5e4fe96157CE03Ae519A9045bEDaa6551', [AAVE, FEEDS_MCP]),
  chainlink(5000, 'native', '0xD97F20bEbeD74e8144134C4b148fE93417dd0F96', [AAVE, FEEDS_MCP]),

  // Base
  chainlink(8453, 'USDC', '0x7e860098F58bBFC8648a4311b374B1D669a2bc6B', [AAVE, EULER, FEEDS_MCP], {
    heartbeat: 86400,
    deviation: 30,
  }),
  chainlink(8453, 'USDT', '0xf19d560eB8d2ADf07BD6D13ed03e1D11215721F9', [AAVE, EULER, FEEDS_MCP], {
    heartbeat: 86400,
    deviation: 30,
  }),
  chainlink(8453, 'native', '0x71041dddad3595F9CEd3DcCFBe3D1F4b0a16Bb70', [AAVE, EULER, FEEDS_MCP], {
    heartbeat: 1200,
    deviation: 15,
  }),

  // Plasma
  chainlink(9745, 'USDT', '0x70b77FcdbE2293423e41AdD2FB599808396807BC', [EULER], { heartbeat: 86400, deviation: 30 }),
  chainlink(9745, 'USDT0', '0x3205B49b3C8c5D593589e1e70567993f72C5F845', [EULER], { heartbeat: 86400, deviation: 30 }),
  chainlink(9745, 'native', '0xF932477C37715aE6657Ab884414Bd9876FE3f750', [EULER], { heartbeat: 86400, deviation: 50 }),

  // Arbitrum One
  // Far shorter than the 86,400 s of older documentation since 2026.
  chainlink(42161, 'USDC', '0x50834F3163758fcC1Df9973b6e91f0F0F0434aD3', [AAVE, EULER, HARDHAT_CHAINLINK], {
    heartbeat: 255,
    deviation: 10,
  }),
  chainlink(42161, 'USDT', '0x3f3f5dF88dC9F13eac63DF89EC16ef6e7E25DdE7', [AAVE, EULER, HARDHAT_CHAINLINK], {
    heartbeat: 255,
    deviation: 10,
  }),
  chainlink(42161, 'native', '0x639Fe6ab55C921f74e7fac1ee960C0B6293ba612', [AAVE, EULER, HARDHAT_CHAINLINK], {
    heartbeat: 1755,
    deviation: 5,
  }),

  // Celo
  chainlink(42220, 'USDC', '0xc7A353BaE210aed958a1A2928b654938EC59DaB2', [AAVE, FEEDS_MCP]),
  chainlink(42220, 'USDT', '0x5e37AF40A7A344ec9b03CCD34a250F3dA9a20B02', [AAVE, FEEDS_MCP]),
  chainlink(42220, 'native', '0x0568fD19986748cEfF3301e55c0eb1E729E0Ab7e', [AAVE, FEEDS_MCP]),

  // Avalanche C-Chain
  chainlink(43114, 'USDC', '0xF096872672F44d6EBA71458D74fe67F9a77a23B9', [AAVE, EULER, HARDHAT_CHAINLINK], {
    heartbeat: 86400,
    deviation: 10,
  }),
  chainlink(43114, 'USDT', '0xEBE676ee90Fe1112671f19b6B7459bC678B67e8a', [AAVE, EULER, HARDHAT_CHAINLINK], {
    heartbeat: 86400,
    deviation: 10,
  }),
  chainlink(43114, 'native', '0x0A77230d17318075983913bC2145DB16C7366156', [AAVE, EULER, HARDHAT_CHAINLINK], {
    heartbeat: 120,
    deviation: 10,
  }),

  // Linea
  chainlink(59144, 'USDC', '0xAADAa473C1bDF7317ec07c915680Af29DeBfdCb5', [AAVE, EULER, FEEDS_MCP], {
    heartbeat: 86400,
    deviation: 30,
  }),
  chainlink(59144, 'USDT', '0xefCA2bbe0EdD0E22b2e0d2F8248E99F4bEf4A7dB', [AAVE, EULER, FEEDS_MCP], {
    heartbeat: 86400,
    deviation: 30,
  }),
  chainlink(59144, 'native', '0x3c6Cd9Cc7c7a4c2Cf5a82734CD249D7D593354dA', [AAVE, EULER, FEEDS_MCP], {
    heartbeat: 86400,
    deviation: 50,
  }),

  // Berachain
  redstone(80094, 'USDC', '0x4BAD96DD1C7D541270a0C92e1D4e5f12EEEA7a57', [EULER_BERACHAIN], {
    heartbeat: 86400,
    deviation: 10,
  }),
  redstone(80094, 'native', '0x29d2fEC890B037B2d34f061F9a50f76F85ddBcAE', [EULER_BERACHAIN], {
    heartbeat: 21600,
    deviation: 50,
  }),

  // Scroll
  chainlink(534352, 'USDC', '0x43d12Fb3AfCAd5347fA764EeAB105478337b7200', [AAVE, FEEDS_MCP]),
  chainlink(534352, 'USDT', '0xf376A91Ae078927eb3686D6010a6f1482424954E', [AAVE, FEEDS_MCP]),
  chainlink(534352, 'native', '0x6bF14CB0A831078629D993FDeBcB182b21A8774C', [AAVE, FEEDS_MCP]),

  // Avalanche Fuji
  chainlink(43113, 'USDC', '0x97FE42a7E96640D932bbc0e1580c73E705A8EB73', [AAVE], { testnet: true }),

  // Base Sepolia
  chainlink(84532, 'USDC', '0xd30e2101a97dcbAeBCBC04F14C3f624E67A35165', [AAVE, VENUS], { testnet: true }),
  chainlink(84532, 'USDT', '0x3ec8593F930EA45ea58c968260e6e9FF53FC934f', [AAVE], { testnet: true }),

  // Arbitrum Sepolia
  chainlink(421614, 'USDC', '0x0153002d20B96532C639313c2d54c3dA09109309', [AAVE, VENUS], { testnet: true }),
  chainlink(421614, 'USDT', '0x80EDee6f667eCc9f63a0a6f55578F870651f06A4', [VENUS], { testnet: true }),

  // Sepolia
  chainlink(11155111, 'USDC', '0xA2F78ab2355fe2f984D808B5CeE7FD0A93D5270E', [VENUS], { testnet: true }),

  // OP Sepolia
  chainlink(11155420, 'USDC', '0x6e44e50E3cc14DD16e01C590DC1d7020cb36eD4C', [AAVE, VENUS], { testnet: true }),
  chainlink(11155420, 'USDT', '0xF83696ca1b8a266163bE252bE2B94702D4929392', [VENUS], { testnet: true }),
]

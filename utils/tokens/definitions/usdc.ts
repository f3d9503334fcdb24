import { defineCoin } from './defineCoin'
import { fiatToken, permitOnly, plain, polygonChild } from './families'
import {
  AAVE,
  ACROSS,
  CCIP,
  COW,
  KIT,
  LIFI,
  LLAMA,
  LLAMA_ADAPTERS,
  PANCAKE,
  SUPERCHAIN,
  UNISWAP,
  VIEM,
  WORMHOLE,
  X402,
} from './sources'

const { bridged, exchangePegged, native } = defineCoin('USDC')
const axelar = permitOnly('Axelar Wrapped USDC')

/** Every known deployment of USDC, by chain; mainnets first. */
export const usdc = [
  // Ethereum
  native(1, '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, X402]),
  bridged(1, '0x41f7B8b9b897276b7AAE926a9016935280b44E97', 'USDC', plain, [LLAMA], {
    by: 'Wormhole',
    status: 'superseded',
    inferred: true,
  }),

  // OP Mainnet
  native(10, '0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, AAVE]),
  bridged(10, '0x7F5c764cBc14f9669B88837ca1490cCa17c31607', 'USDC.e', plain, [AAVE, UNISWAP, SUPERCHAIN], {
    by: 'OP standard bridge',
  }),

  // Cronos
  native(25, '0x3D7F2C478aAfdB65542BCB44bCeeC05849999d2D', 'USDC', fiatToken('USDC'), [KIT, VIEM, LIFI], {
    inferred: true,
  }),
  bridged(25, '0xc21223249CA28397B4B6541dfFaEcC539BfF0c59', 'USDC', plain, [LIFI, LLAMA, LLAMA_ADAPTERS], {
    by: 'Cronos bridge',
    inferred: true,
  }),

  // XDC Network
  // Circle lists it; it began as Bridged USDC Standard.
  native(50, '0xfA2958CB79b0491CC627c1557F441eF849Ca8eb1', 'USDC', fiatToken('USDC'), [KIT, VIEM, X402]),

  // BNB Smart Chain
  bridged(56, '0x4268B8F0B87b6Eae5d897996E6b845ddbD99Adf3', 'axlUSDC', axelar, [LIFI, PANCAKE], {
    by: 'Axelar',
    inferred: true,
  }),
  exchangePegged(56, '0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d', 'USDC', plain, [AAVE, UNISWAP, COW], {
    decimals: 18,
    by: 'Binance',
  }),

  // Gnosis
  bridged(
    100,
    '0x2a22f9c3b484c3629090FeED35F17Ff8F88f76F0',
    'USDC.e',
    fiatToken('Bridged USDC (Gnosis)'),
    [AAVE, COW, LIFI],
    { by: 'Gnosis bridge' },
  ),
  bridged(100, '0xDDAfbb505ad214D7b80b1f830fcCc89B60fb7A83', 'USDC', permitOnly('USD//C on xDai'), [AAVE, COW, LIFI], {
    by: 'Gnosis OmniBridge',
  }),

  // Unichain
  native(130, '0x078D782b760474a361dDA0AF3839290b0EF57AD6', 'USDC', fiatToken('USDC'), [KIT, VIEM, UNISWAP]),

  // Polygon PoS
  native(137, '0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, X402]),
  // UChildAdministrableERC20: version "1" and the chain id as salt instead of a chainId field. The ERC-7730 registry's
  // "USD Coin" version "2" does not give the contract's DOMAIN_SEPARATOR (registry issue 2794, 2026-07-29).
  // It has transferWithAuthorization but no receiveWithAuthorization.
  bridged(
    137,
    '0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174',
    'USDC.e',
    polygonChild('USD Coin (PoS)', { eip3009: true, freeze: 'isBlacklisted' }),
    [AAVE, UNISWAP, COW],
    { by: 'Polygon PoS bridge' },
  ),
  bridged(137, '0x750e4C4984a9e0f12978eA6742Bc1c5D248f40ed', 'axlUSDC', axelar, [COW, LIFI, LLAMA], { by: 'Axelar' }),

  // Monad
  // Domain "USDC": older x402 tables said "USD Coin"; only "USDC" gives the contract's DOMAIN_SEPARATOR
  // (github:x402-foundation/x402#3105, 2026-08-09).
  native(143, '0x754704Bc059F8C67012fEd69BC8A327a5aafb603', 'USDC', fiatToken('USDC'), [KIT, VIEM, X402]),

  // Sonic
  // Native: Circle lists it; it was USDC.e until upgraded in place. The domain is "USDC" by its DOMAIN_SEPARATOR.
  native(146, '0x29219dd400f2Bf60E5a23d13Be72B486D4038894', 'USDC', fiatToken('USDC'), [KIT, VIEM, AAVE]),

  // Manta Pacific
  bridged(169, '0xb73603C5d87fA094B7314C74ACE2e64D165016fb', 'USDC', plain, [LLAMA, LLAMA_ADAPTERS], {
    by: 'Manta Pacific bridge',
    inferred: true,
  }),

  // X Layer
  native(196, '0xB6CEceAB302E2E4948951eE7843FC24E92933061', 'USDC', fiatToken('USDC'), [KIT, VIEM, AAVE]),
  // Circle's contract minted by the bridge; domain by its DOMAIN_SEPARATOR (2026-09-15).
  bridged(
    196,
    '0x74b7F16337b8972027F6196A17a631aC6dE26d22',
    'USDC',
    fiatToken('USD Coin'),
    [LIFI, LLAMA, LLAMA_ADAPTERS],
    { by: 'X Layer bridge' },
  ),

  // Fantom Opera
  bridged(250, '0x28a92dde19D9989F39A49905d7C9C2FAc7799bDf', 'lzUSDC', plain, [LIFI, LLAMA, LLAMA_ADAPTERS], {
    by: 'Stargate',
    inferred: true,
  }),
  bridged(250, '0x04068DA6C83AFCFA0e13ba15A6696662335D5B75', 'USDC', plain, [LLAMA], {
    by: 'Multichain',
    status: 'impaired',
    inferred: true,
  }),

  // ZKsync Era
  native(324, '0x1d17CBcF0D6D143135aE902365D2E5e2A16538D4', 'USDC', fiatToken('USDC'), [KIT, VIEM, AAVE]),
  // ZKsync's L2StandardERC20 has permit; its name was changed and is not sourced.
  bridged(324, '0x3355df6D4c9C3035724Fd0e3914dE96A5a83aaf4', 'USDC.e', permitOnly(), [LIFI, ACROSS, LLAMA], {
    by: 'ZKsync bridge',
    inferred: true,
  }),

  // World Chain
  // Native: Circle lists it; it was USDC.e until upgraded in place, which some token lists still say.
  // The domain is "USDC" by its DOMAIN_SEPARATOR (2026-09-15).
  native(480, '0x79A02482A880bCE3F13e09Da970dC34db4CD24d1', 'USDC', fiatToken('USDC'), [KIT, VIEM, UNISWAP]),

  // Stable
  bridged(
    988,
    '0x8a2B28364102Bea189D99A475C494330Ef2bDD0B',
    'USDC.e',
    fiatToken('Bridged USDC (Stargate)'),
    [LIFI, LLAMA],
    { by: 'Stargate', inferred: true },
  ),

  // HyperEVM
  native(999, '0xb88339CB7199b77E23DB6E890353E22632Ba630f', 'USDC', fiatToken('USDC'), [KIT, VIEM, LIFI]),

  // Metis Andromeda
  bridged(1088, '0xEA32A96608495e54156Ae48931A7c20f0dcc1a21', 'm.USDC', plain, [AAVE, LIFI, LLAMA], {
    by: 'Metis bridge',
    inferred: true,
  }),

  // Polygon zkEVM
  bridged(
    1101,
    '0xA8CE8aee21bC2A48a5EF670afCc9274C7bbbC035',
    'USDC',
    permitOnly('USD Coin'),
    [LIFI, LLAMA, LLAMA_ADAPTERS],
    { by: 'Polygon zkEVM bridge', inferred: true },
  ),

  // Lisk
  bridged(
    1135,
    '0xF242275d3a6527d877f2c927a82D9b057609cc71',
    'USDC.e',
    fiatToken('Bridged USDC (Lisk)'),
    [SUPERCHAIN, LIFI, ACROSS],
    { by: 'Lisk bridge', inferred: true },
  ),

  // Moonbeam
  bridged(1284, '0xCa01a1D0993565291051daFF390892518ACfAD3A', 'axlUSDC', axelar, [LIFI, LLAMA], {
    by: 'Axelar',
    inferred: true,
  }),
  bridged(1284, '0x818ec0A7Fe18Ff94269904fCED6AE3DaE6d6dC0b', 'USDC', plain, [LIFI, LLAMA], {
    by: 'Multichain',
    status: 'impaired',
    inferred: true,
  }),

  // Sei EVM
  native(1329, '0xe15fC38F6D8c56aF07bbCBe3BAf5708A2Bf42392', 'USDC', fiatToken('USDC'), [KIT, VIEM, X402]),
  bridged(1329, '0x3894085Ef7Ff0f0aeDf52E2A2704928d1Ec074F1', 'USDC.n', plain, [LLAMA, LLAMA_ADAPTERS], {
    by: 'Noble IBC',
    inferred: true,
  }),

  // Pharos
  // Circle's. 0x7126… (USDC.e) in Chainlink's CCIP tables is another token.
  native(1672, '0xC879C018dB60520F4355C26eD1a6D572cdAC1815', 'USDC', fiatToken('USDC'), [KIT, VIEM, LIFI], {
    inferred: true,
  }),

  // Injective EVM
  native(1776, '0xa00C59fF5a080D2b954d0c75e46E22a0c371235a', 'USDC', fiatToken('USDC'), [KIT, VIEM, LIFI], {
    inferred: true,
  }),

  // Soneium
  // Bridged USDC Standard by Soneium; the name as Aave's list read it.
  bridged(
    1868,
    '0xbA9986D2381edf1DA03B0B9c1f8b00dc4AacC369',
    'USDC.e',
    fiatToken('Bridged USDC (Soneium)'),
    [AAVE, UNISWAP, LIFI],
    {
      by: 'Soneium bridge',
      inferred: true,
    },
  ),

  // Ronin
  // DefiLlama files it under issued, but Circle does not list Ronin: bridged.
  bridged(2020, '0x0B7007c13325C48911F73A2daD5FA5dCBf808aDc', 'USDC', plain, [CCIP, LIFI, LLAMA], {
    by: 'Ronin bridge',
    inferred: true,
  }),

  // Kava EVM
  bridged(2222, '0xEB466342C4d449BC9f53A865D5Cb90586f405215', 'axlUSDC', axelar, [LLAMA, LLAMA_ADAPTERS], {
    by: 'Axelar',
    inferred: true,
  }),

  // Morph
  native(2818, '0xCfb1186F4e93D60E60a8bDd997427D1F33bc372B', 'USDC', fiatToken('USDC'), [KIT, VIEM, LLAMA], {
    inferred: true,
  }),

  // EDGE (edgeX)
  native(3343, '0x98d2919b9A214E6Fa5384AC81E6864bA686Ad74c', 'USDC', fiatToken('USDC'), [KIT, VIEM, LLAMA], {
    inferred: true,
  }),

  // Tempo
  // A TIP-20 precompile; freezing follows Tempo's TIP-403 policies, not a view of the token.
  bridged(4217, '0x20C000000000000000000000b9537d11c60E8b50', 'USDC.e', plain, [VIEM, UNISWAP], {
    by: 'Stargate',
    inferred: true,
  }),

  // Mantle
  bridged(5000, '0x09Bc4E0D864854c6aFB6eB9A9cdF58aC190D0dF9', 'USDC', plain, [AAVE, LIFI, LLAMA], {
    by: 'Mantle bridge',
    inferred: true,
  }),
  bridged(5000, '0xEB466342C4d449BC9f53A865D5Cb90586f405215', 'axlUSDC', axelar, [LIFI, LLAMA], {
    by: 'Axelar',
    inferred: true,
  }),

  // Arc
  // Arc pays gas with USDC: this contract shows the native balance (18 decimals) again as an ERC-20 with 6.
  native(5042, '0x3600000000000000000000000000000000000000', 'USDC', fiatToken('USDC'), [KIT, VIEM, AAVE], {
    gasView: true,
  }),

  // Base
  native(8453, '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, X402]),
  bridged(8453, '0xd9aAEc86B65D86f6A7B5B1b0c42FFA531710b6CA', 'USDbC', plain, [AAVE, UNISWAP, COW], {
    by: 'Base bridge',
  }),
  bridged(8453, '0xEB466342C4d449BC9f53A865D5Cb90586f405215', 'axlUSDC', axelar, [COW, LIFI, PANCAKE], {
    by: 'Axelar',
  }),

  // Plasma
  native(9745, '0x2d661C89D812261039AF9764eceaAee884f5F67F', 'USDC', fiatToken('USDC'), [KIT, VIEM, ACROSS], {
    inferred: true,
  }),

  // Mode
  bridged(34443, '0xd988097fb8612cc24eeC14542bC03424c656005f', 'USDC', plain, [SUPERCHAIN, LIFI, ACROSS], {
    by: 'Mode bridge',
    inferred: true,
  }),

  // Arbitrum One
  native(42161, '0xaf88d065e77c8cC2239327C5EDb3A432268e5831', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, X402]),
  bridged(
    42161,
    '0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8',
    'USDC.e',
    permitOnly('USD Coin (Arb1)'),
    [AAVE, UNISWAP, COW],
    { by: 'Arbitrum bridge' },
  ),
  bridged(42161, '0xEB466342C4d449BC9f53A865D5Cb90586f405215', 'axlUSDC', axelar, [COW, LIFI, PANCAKE], {
    by: 'Axelar',
  }),

  // Celo
  // FiatTokenCeloV2_2, which also serves as gas token through an adapter.
  native(42220, '0xcebA9300f2b948710d2653dD7B07f33A8B32118C', 'USDC', fiatToken('USDC'), [KIT, VIEM, X402]),
  bridged(42220, '0xEB466342C4d449BC9f53A865D5Cb90586f405215', 'axlUSDC', axelar, [LIFI, LLAMA_ADAPTERS], {
    by: 'Axelar',
    inferred: true,
  }),

  // Avalanche C-Chain
  native(43114, '0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, X402]),
  bridged(43114, '0xA7D7079b0FEaD91F3e65f86E8915Cb59c1a4C664', 'USDC.e', plain, [AAVE, COW, LIFI], {
    by: 'Avalanche Bridge',
  }),
  bridged(43114, '0xfaB550568C688d5D8A52C7d794cb93Edc26eC0eC', 'axlUSDC', axelar, [COW, LIFI, LLAMA], { by: 'Axelar' }),

  // Ink
  // Circle's own. Morpho's table still means Stargate's form below when it says USDC on Ink.
  native(57073, '0x2D270e6886d130D724215A266106e6832161EAEd', 'USDC', fiatToken('USDC'), [KIT, VIEM, AAVE]),
  bridged(
    57073,
    '0xF1815bd50389c46847f0Bda824eC8da914045D14',
    'USDC.e',
    fiatToken('Bridged USDC (Stargate)'),
    [UNISWAP, COW, LIFI],
    { by: 'Stargate' },
  ),

  // Linea
  // Native since upgraded in place from USDC.e; Circle lists it, some token lists still say bridged.
  native(59144, '0x176211869cA2b568f2A7D4EE941E073a821EE1ff', 'USDC', fiatToken('USDC'), [KIT, VIEM, AAVE]),
  bridged(59144, '0xEB466342C4d449BC9f53A865D5Cb90586f405215', 'axlUSDC', axelar, [COW, LIFI, PANCAKE], {
    by: 'Axelar',
  }),

  // Berachain
  bridged(
    80094,
    '0x549943e04f40284185054145c6E4e9568C1D3241',
    'USDC.e',
    fiatToken('Bridged USDC (Stargate)'),
    [LIFI, LLAMA, LLAMA_ADAPTERS],
    { by: 'Stargate', inferred: true },
  ),

  // Codex
  native(81224, '0xd996633a415985DBd7D6D12f4A4343E31f5037cf', 'USDC', fiatToken('USDC'), [KIT, VIEM, LLAMA], {
    inferred: true,
  }),

  // Plume
  native(98866, '0x222365EF19F7947e5484218551B56bb3965Aa7aF', 'USDC', fiatToken('USDC'), [KIT, VIEM, LIFI], {
    inferred: true,
  }),
  bridged(
    98866,
    '0x78adD880A697070c1e765Ac44D65323a0DcCE913',
    'USDC.e',
    fiatToken('Bridged USDC (Stargate)'),
    [LIFI, LLAMA, LLAMA_ADAPTERS],
    { by: 'Stargate', inferred: true },
  ),

  // Scroll
  // Circle's contract, but Circle does not list it: bridged. The name is from token lists.
  bridged(534352, '0x06eFdBFf2a14a7c8E15944D1F4A48F9F95F663A4', 'USDC', fiatToken('USD Coin'), [AAVE, LIFI, ACROSS], {
    by: 'Scroll bridge',
    inferred: true,
  }),

  // Katana
  bridged(
    747474,
    '0x203A662b0BD271A6ed5a60EdFbd04bFce608FD36',
    'vbUSDC',
    permitOnly('Vault Bridge USDC'),
    [LIFI, LLAMA, LLAMA_ADAPTERS],
    { by: 'Vault Bridge', inferred: true },
  ),

  // Zora
  bridged(7777777, '0xCccCCccc7021b32EBb4e8C08314bD62F7c653EC4', 'USDzC', plain, [UNISWAP], {
    by: 'Zora bridge',
    inferred: true,
  }),

  // ZKsync Sepolia
  native(300, '0xAe045DE5638162fa134807Cb558E15A3F5A7F853', 'USDC', fiatToken('USDC'), [KIT, VIEM], {
    inferred: true,
    testnet: true,
  }),

  // HyperEVM Testnet
  native(998, '0x2B3370eE501B4a559b57D449569354196457D8Ab', 'USDC', fiatToken('USDC'), [KIT, VIEM, ACROSS], {
    testnet: true,
  }),

  // Unichain Sepolia
  native(1301, '0x31d0220469e10c4E71834a79b1f276d740d3768F', 'USDC', fiatToken('USDC'), [KIT, VIEM, ACROSS], {
    testnet: true,
  }),

  // Sei Testnet
  native(1328, '0x4fCF1784B31630811181f670Aea7A7bEF803eaED', 'USDC', fiatToken('USDC'), [KIT, VIEM, X402], {
    testnet: true,
  }),

  // World Chain Sepolia
  native(4801, '0x66145f38cBAC35Ca6F1Dfb4914dF98F1614aeA88', 'USDC', fiatToken('USDC'), [KIT, VIEM], {
    inferred: true,
    testnet: true,
  }),

  // Monad Testnet
  native(10143, '0x534b2f3A21130d7a60830c2Df862319e593943A3', 'USDC', fiatToken('USDC'), [KIT, VIEM], {
    testnet: true,
  }),

  // Avalanche Fuji
  native(43113, '0x5425890298aed601595a70AB815c96711a31Bc65', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, AAVE], {
    testnet: true,
  }),

  // Linea Sepolia
  native(59141, '0xFEce4462D57bD51A6A552365A011b95f0E16d9B7', 'USDC', fiatToken('USDC'), [KIT, VIEM, WORMHOLE], {
    inferred: true,
    testnet: true,
  }),

  // Polygon Amoy
  native(80002, '0x41E94Eb019C0762f9Bfcf9Fb1E58725BfB0e7582', 'USDC', fiatToken('USDC'), [KIT, VIEM, CCIP], {
    testnet: true,
  }),

  // Base Sepolia
  native(84532, '0x036CbD53842c5426634e7929541eC2318f3dCF7e', 'USDC', fiatToken('USDC'), [KIT, VIEM, X402], {
    testnet: true,
  }),
  bridged(84532, '0xba50Cd2A20f6DA35D788639E581bca8d0B5d4D5f', 'USDC', plain, [AAVE], {
    by: 'Aave faucet',
    inferred: true,
    testnet: true,
  }),

  // Arbitrum Sepolia
  native(421614, '0x75faf114eafb1BDbe2F0316DF893fd58CE46AA4d', 'USDC', fiatToken('USD Coin'), [KIT, VIEM, X402], {
    testnet: true,
  }),

  // Ink Sepolia
  native(763373, '0xFabab97dCE620294D2B0b0e46C68964e326300Ac', 'USDC', fiatToken('USDC'), [KIT, VIEM], {
    inferred: true,
    testnet: true,
  }),

  // Arc Testnet
  native(5042002, '0x3600000000000000000000000000000000000000', 'USDC', fiatToken('USDC'), [KIT, VIEM, LIFI], {
    gasView: true,
    testnet: true,
  }),

  // Celo Sepolia
  native(11142220, '0x01C5C0122039549AD1493B8220cABEdD739BC44E', 'USDC', fiatToken('USDC'), [VIEM, X402], {
    inferred: true,
    testnet: true,
  }),

  // Sepolia
  native(11155111, '0x1c7D4B196Cb0C7B01d743Fbc6116a902379C7238', 'USDC', fiatToken('USDC'), [KIT, VIEM, CCIP], {
    testnet: true,
  }),
  bridged(11155111, '0x94a9D9AC8a22534E3FaCa9F4e7F2E2cf85d5E4C8', 'USDC', plain, [AAVE], {
    by: 'Aave faucet',
    inferred: true,
    testnet: true,
  }),

  // OP Sepolia
  native(11155420, '0x5fd84259d66Cd46123540766Be93DFE6D43130D7', 'USDC', fiatToken('USDC'), [KIT, VIEM, AAVE], {
    testnet: true,
  }),
]

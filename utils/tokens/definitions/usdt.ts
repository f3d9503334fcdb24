import { defineCoin } from './defineCoin'
import { permitOnly, plain, polygonChild, tetherV2 } from './families'
import {
  AAVE,
  ACROSS,
  CCIP,
  COW,
  HYPERLANE,
  KIT,
  LIFI,
  LLAMA,
  LLAMA_ADAPTERS,
  PANCAKE,
  SUPERCHAIN,
  TETHER,
  TETHER_CLI,
  UNISWAP,
  VIEM,
  X402,
} from './sources'

const { bridged, exchangePegged, native, usdt0 } = defineCoin('USDT')
const axelar = permitOnly('Axelar Wrapped USDT')

/** Every known deployment of USDT, by chain; mainnets first. */
export const usdt = [
  // Ethereum
  native(1, '0xdAC17F958D2ee523a2206206994597C13D831ec7', 'USDT', { ...plain, freeze: 'isBlackListed' }, [
    KIT,
    TETHER,
    AAVE,
  ]),

  // OP Mainnet
  // Two contracts are called USDT here: this one is Tether's USDT0; Circle's SDK and older tools mean 0x94b0… below.
  usdt0(10, '0x01bFF41798a0BcF287b996046Ca68b395DbC1071', 'USD₮0', tetherV2('USD₮0'), [TETHER, UNISWAP, SUPERCHAIN]),
  bridged(10, '0x1217BfE6c773EEC6cc4A38b5Dc45B92292B6E189', 'oUSDT', plain, [CCIP, HYPERLANE], {
    by: 'OpenUSDT',
    inferred: true,
  }),
  // The bridge's older form. It stays a token of its own: its holders have not been moved to USDT0.
  bridged(10, '0x94b008aA00579c1307B0EF2c499aD98a8ce58e58', 'USDT', plain, [KIT, AAVE, UNISWAP], {
    by: 'OP standard bridge',
    status: 'superseded',
  }),

  // Flare
  usdt0(14, '0xe7cd86e13AC4309349F30B3435a9d337750fC82D', 'USD₮0', tetherV2('USD₮0'), [TETHER, X402, LIFI]),

  // Cronos
  bridged(25, '0x66e428c3f67a68878562e79A0234c1F83c208770', 'USDT', plain, [LIFI, LLAMA_ADAPTERS], {
    by: 'Cronos bridge',
    inferred: true,
  }),

  // Rootstock
  usdt0(30, '0x779Ded0c9e1022225f8E0630b35a9b54bE713736', 'USD₮0', tetherV2('USD₮0'), [TETHER, LIFI, LLAMA], {
    inferred: true,
  }),

  // BNB Smart Chain
  exchangePegged(56, '0x55d398326f99059fF775485246999027B3197955', 'USDT', plain, [AAVE, UNISWAP, COW], {
    decimals: 18,
    by: 'Binance',
  }),

  // Gnosis
  bridged(
    100,
    '0x4ECaBa5870353805a9F068101A40E0f32ed605C6',
    'USDT',
    permitOnly('Tether USD on xDai'),
    [COW, LIFI, LLAMA],
    { by: 'Gnosis OmniBridge' },
  ),

  // Unichain
  usdt0(130, '0x9151434b16b9763660705744891fA906F660EcC5', 'USD₮0', tetherV2('USD₮0'), [KIT, TETHER, UNISWAP], {
    inferred: true,
  }),
  bridged(130, '0x588CE4F028D8e7B53B687865d6A67b3A54C75518', 'USDT', plain, [UNISWAP, SUPERCHAIN], {
    by: 'OP standard bridge',
  }),

  // Polygon PoS
  // UChildUSDT0, upgraded in place from "(PoS) Tether USD": name "USDT0" and the chain id as salt give the live
  // DOMAIN_SEPARATOR (0x7b43…9a05, 2026-09). The contract has permit; a probe of 2025-12 found no EIP-3009, and nobody
  // has shown it since, so none is promised.
  usdt0(137, '0xc2132D05D31c914a87C6611C10748AEb04B58e8F', 'USDT0', polygonChild('USDT0', { freeze: 'isBlocked' }), [
    KIT,
    TETHER,
    AAVE,
  ]),

  // Monad
  // ASCII name: "USDT0" gives the contract's DOMAIN_SEPARATOR, "USD₮0" does not.
  usdt0(143, '0xe7cd86e13AC4309349F30B3435a9d337750fC82D', 'USDT0', tetherV2('USDT0'), [KIT, TETHER, AAVE]),

  // Sonic
  bridged(146, '0x6047828dc181963ba44974801FF68e538dA5eaF9', 'USDT', plain, [LIFI, LLAMA_ADAPTERS], {
    by: 'Sonic Gateway',
    inferred: true,
  }),
  bridged(146, '0x1217BfE6c773EEC6cc4A38b5Dc45B92292B6E189', 'oUSDT', plain, [CCIP, HYPERLANE], {
    by: 'OpenUSDT',
    inferred: true,
  }),

  // Manta Pacific
  bridged(169, '0xf417F5A458eC102B90352F697D6e2Ac3A3d2851f', 'USDT', plain, [LLAMA, LLAMA_ADAPTERS], {
    by: 'Manta Pacific bridge',
    inferred: true,
  }),

  // X Layer
  usdt0(196, '0x779Ded0c9e1022225f8E0630b35a9b54bE713736', 'USD₮0', tetherV2('USD₮0'), [TETHER, AAVE, UNISWAP]),
  bridged(196, '0x1E4a5963aBFD975d8c9021ce480b42188849D41d', 'USDT', permitOnly('Tether USD'), [LIFI, LLAMA_ADAPTERS], {
    by: 'X Layer bridge',
    status: 'superseded',
    inferred: true,
  }),

  // opBNB
  exchangePegged(204, '0x9e5AAC1Ba1a2e6aEd6b32689DFcF62A509Ca96f3', 'USDT', plain, [LIFI, LLAMA_ADAPTERS, PANCAKE], {
    decimals: 18,
    by: 'opBNB bridge',
  }),

  // Fantom Opera
  bridged(250, '0x049d68029688eAbF473097a2fC38ef61633A3C7A', 'fUSDT', plain, [LIFI, LLAMA], {
    by: 'Multichain',
    status: 'impaired',
    inferred: true,
  }),

  // Hedera (EVM)
  // A Hedera token seen through its ERC-20 facade.
  usdt0(295, '0x00000000000000000000000000000000009Ce723', 'USDT0', plain, [LLAMA], { inferred: true }),

  // ZKsync Era
  bridged(324, '0x493257fD37EDB34451f62EDf8D2a0C418852bA4C', 'USDT', permitOnly('Tether USD'), [AAVE, LIFI, ACROSS], {
    by: 'ZKsync bridge',
    inferred: true,
  }),

  // Stable
  // Stable pays gas with USDT0: this contract shows the native balance (18 decimals) again as an ERC-20 with 6.
  usdt0(988, '0x779Ded0c9e1022225f8E0630b35a9b54bE713736', 'USDT0', tetherV2('USDT0'), [TETHER, X402, LIFI], {
    gasView: true,
  }),

  // HyperEVM
  usdt0(999, '0xB8CE59FC3717ada4C02eaDF9682A9e934F625ebb', 'USD₮0', tetherV2('USD₮0'), [KIT, TETHER, LIFI], {
    inferred: true,
  }),

  // Conflux eSpace
  usdt0(1030, '0xaf37E8B6C9ED7f6318979f56Fc287d76c30847ff', 'USDT0', tetherV2(), [TETHER, LLAMA], { inferred: true }),

  // Metis Andromeda
  bridged(1088, '0xbB06DCA3AE6887fAbF931640f67cab3e3a16F4dC', 'm.USDT', plain, [AAVE, LIFI, LLAMA], {
    by: 'Metis bridge',
    inferred: true,
  }),

  // Polygon zkEVM
  bridged(1101, '0x1E4a5963aBFD975d8c9021ce480b42188849D41d', 'USDT', permitOnly('Tether USD'), [LIFI], {
    by: 'Polygon zkEVM bridge',
    inferred: true,
  }),

  // Lisk
  bridged(1135, '0x05D032ac25d322df992303dCa074EE7392C117b9', 'USDT', plain, [SUPERCHAIN, LIFI, ACROSS], {
    by: 'Lisk bridge',
    inferred: true,
  }),

  // Moonbeam
  // Stands for Tether's USDT on Polkadot Asset Hub; the precompile has permit, its name is not sourced.
  bridged(1284, '0xFFFFFFfFea09FB06d082fd1275CD48b191cbCD1d', 'xcUSDT', permitOnly(), [LLAMA_ADAPTERS], {
    by: 'Polkadot XCM',
    inferred: true,
  }),
  bridged(1284, '0xeFAeeE334F0Fd1712f9a8cc375f427D9Cdd40d73', 'USDT', plain, [LIFI, LLAMA], {
    by: 'Multichain',
    status: 'impaired',
    inferred: true,
  }),

  // Sei EVM
  usdt0(1329, '0x9151434b16b9763660705744891fA906F660EcC5', 'USD₮0', tetherV2('USD₮0'), [KIT, TETHER, LIFI], {
    inferred: true,
  }),
  bridged(1329, '0xB75D0B03c06A926e488e2659DF1A861F860bD3d1', 'USDT', plain, [LLAMA, LLAMA_ADAPTERS], {
    by: 'Kava IBC',
    status: 'superseded',
    inferred: true,
  }),

  // Soneium
  bridged(1868, '0x3A337a6adA9d885b6Ad95ec48F9b75f197b5AE35', 'USDT', plain, [AAVE, UNISWAP, LIFI], {
    by: 'Soneium bridge',
    inferred: true,
  }),

  // Kava EVM
  // Tether's contract of 2023, as on Avalanche; the domain's name is not sourced.
  native(
    2222,
    '0x919C1c267BC06a7039e03fcc2eF738525769109c',
    'USDt',
    { ...permitOnly(), freeze: 'isBlocked' },
    [TETHER, LLAMA, LLAMA_ADAPTERS],
    { inferred: true },
  ),
  bridged(2222, '0x7f5373AE26c3E8FfC4c77b7255DF7eC1A9aF52a6', 'axlUSDT', axelar, [LLAMA, LLAMA_ADAPTERS], {
    by: 'Axelar',
    inferred: true,
  }),

  // Morph
  usdt0(2818, '0xe7cd86e13AC4309349F30B3435a9d337750fC82D', 'USDT0', tetherV2(), [TETHER, LLAMA, LLAMA_ADAPTERS], {
    inferred: true,
  }),

  // Tempo
  // A TIP-20 precompile; freezing follows Tempo's TIP-403 policies, not a view of the token.
  usdt0(4217, '0x20C00000000000000000000014f22CA97301EB73', 'USDT0', plain, [VIEM, UNISWAP, LIFI], { inferred: true }),

  // MegaETH
  usdt0(4326, '0xB8CE59FC3717ada4C02eaDF9682A9e934F625ebb', 'USDT0', tetherV2('USDT0'), [TETHER, AAVE, LIFI]),

  // Mantle
  usdt0(5000, '0x779Ded0c9e1022225f8E0630b35a9b54bE713736', 'USDT0', tetherV2('USDT0'), [TETHER, AAVE, LLAMA]),
  bridged(5000, '0x201EBa5CC46D216Ce6DC03F6a759e8E766e956aE', 'USDT', plain, [LIFI, LLAMA, LLAMA_ADAPTERS], {
    by: 'Mantle bridge',
    status: 'superseded',
    inferred: true,
  }),

  // Kaia
  // Tether's own table. DefiLlama's `issued` value for Kaia is BNB Smart Chain's USDC and is not used by its adapter.
  native(8217, '0xd077A400968890Eacc75cdc901F0356c943e4fDb', 'USDT', tetherV2(), [TETHER, LLAMA_ADAPTERS], {
    inferred: true,
  }),

  // Base
  bridged(8453, '0xfde4C96c8593536E31F229EA8f37b2ADa2699bb2', 'USDT', plain, [COW, SUPERCHAIN, ACROSS], {
    by: 'Base bridge',
  }),
  // Calls itself USD₮0, but Stargate mints it, not USDT0.
  bridged(
    8453,
    '0x102d758f688a4C1C5a80b116bD945d4455460282',
    'USD₮0',
    tetherV2('Stargate USD₮0 (Bridged)'),
    [COW, SUPERCHAIN],
    { by: 'Stargate', inferred: true },
  ),
  bridged(8453, '0x1217BfE6c773EEC6cc4A38b5Dc45B92292B6E189', 'oUSDT', plain, [CCIP, COW, HYPERLANE], {
    by: 'OpenUSDT',
    inferred: true,
  }),

  // Plasma
  usdt0(9745, '0xB8CE59FC3717ada4C02eaDF9682A9e934F625ebb', 'USDT0', tetherV2('USDT0'), [TETHER, AAVE, COW]),

  // Mode
  bridged(34443, '0xf0F161fDA2712DB8b566946122a5af183995e2eD', 'USDT', plain, [SUPERCHAIN, LIFI, ACROSS], {
    by: 'Mode bridge',
    inferred: true,
  }),

  // Arbitrum One
  // Was bridged "Tether USD" until upgraded in place in 2025; caches still hold the old name and no permit.
  usdt0(42161, '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9', 'USD₮0', tetherV2('USD₮0'), [KIT, TETHER, AAVE]),

  // Celo
  // Tether's own, also wired to USDT0's mesh. Its symbol is USD₮.
  native(42220, '0x48065fbBE25f71C9282ddf5e1cD6D6A887483D5e', 'USD₮', tetherV2('Tether USD'), [KIT, TETHER, AAVE]),

  // Avalanche C-Chain
  // An earlier TetherToken: permit, no EIP-3009.
  native(
    43114,
    '0x9702230A8Ea53601f5cD2dc00fDBc13d4dF4A8c7',
    'USDt',
    { ...permitOnly('TetherToken'), freeze: 'isBlocked' },
    [KIT, TETHER, AAVE],
  ),
  bridged(43114, '0xc7198437980c041c805A1EDcbA50c1Ce5db95118', 'USDT.e', plain, [AAVE, COW, LIFI], {
    by: 'Avalanche Bridge',
  }),

  // Ink
  usdt0(57073, '0x0200C29006150606B650577BBE7B6248F58470c1', 'USD₮0', tetherV2('USD₮0'), [KIT, TETHER, AAVE]),

  // Linea
  bridged(59144, '0xA219439258ca9da29E9Cc4cE5596924745e12B93', 'USDT', permitOnly('Tether USD'), [KIT, AAVE, COW], {
    by: 'Linea bridge',
  }),

  // Berachain
  usdt0(80094, '0x779Ded0c9e1022225f8E0630b35a9b54bE713736', 'USD₮0', tetherV2('USD₮0'), [TETHER, LIFI, LLAMA], {
    inferred: true,
  }),

  // Scroll
  bridged(
    534352,
    '0xf55BEC9cafDbE8730f096Aa55dad6D22d44099Df',
    'USDT',
    permitOnly('Tether USD'),
    [LIFI, ACROSS, LLAMA],
    { by: 'Scroll bridge', inferred: true },
  ),

  // Katana
  bridged(747474, '0x2DCa96907fde857dd3D816880A0df407eeB2D2F2', 'vbUSDT', permitOnly(), [LIFI, LLAMA, LLAMA_ADAPTERS], {
    by: 'Vault Bridge',
    inferred: true,
  }),

  // Corn
  usdt0(21000000, '0xB8CE59FC3717ada4C02eaDF9682A9e934F625ebb', 'USDT0', tetherV2(), [TETHER, LLAMA, LLAMA_ADAPTERS], {
    inferred: true,
  }),

  // Base Sepolia
  bridged(84532, '0x0a215D8ba66387DCA84B284D18c3B4ec3de6E54a', 'USDT', plain, [AAVE], {
    by: 'Aave faucet',
    inferred: true,
    testnet: true,
  }),

  // Sepolia
  native(11155111, '0xd077A400968890Eacc75cdc901F0356c943e4fDb', 'USDT', plain, [TETHER_CLI], {
    inferred: true,
    testnet: true,
  }),
  bridged(11155111, '0xaA8E23Fb1079EA71e0a56F48a2aA51851D8433D0', 'USDT', plain, [AAVE], {
    by: 'Aave faucet',
    inferred: true,
    testnet: true,
  }),
]

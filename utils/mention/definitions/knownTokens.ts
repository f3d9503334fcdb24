/** What a page's address is known to be before anything is looked up. */
export interface KnownToken {
  /** Absent where one address is the token on several chains. */
  network?: string
  coin: 'USDC' | 'USDT'
  decimals: number
}

/**
 * First eight characters of the best-known token contracts, so that a token's address is not taken for a recipient's
 * and a payment link's token can be named. A hint only: whether an address is the token is judged against the
 * registry. One network a line (`*`: several), `C` for USDC or `T` for USDT before each, lower case, EVM without 0x.
 * Sources: @circle-fin/bridge-kit 1.15.1, @aave-dao/aave-address-book 4.68.1, @uniswap/default-token-list 22.21.0;
 * Tron, Solana, TON: tetherto/wdk-agent-skills@3cf20f9870 and bridge-kit; 2026-11-23.
 */
const TABLE = `ethereum Ca0b86991 C41f7b8b9 Tdac17f95
optimism C0b2c639c C7f5c764c T01bff417 T94b008aa
bsc C8ac76a51 T55d39832
gnosis C2a22f9c3 Cddafbb50 T4ecaba58
unichain C078d782b T588ce4f0
polygon C3c499c54 C2791bca1 Tc2132d05
monad C754704bc Te7cd86e1
sonic C29219dd4 T6047828d
xlayer Cb6ceceab C74b7f163 T1e4a5963
opbnb T9e5aac1b
fantom C04068da6 C28a92dde T049d6802
cronos C3d7f2c47 Cc2122324 T66e428c3
zksync C1d17cbcf C3355df6d T493257fd
worldchain C79a02482
hyperevm Cb88339cb
lisk Cf242275d T05d032ac
sei Ce15fc38f C3894085e Tb75d0b03
mantle C09bc4e0d T201eba5c
kaia Td077a400
base C833589fc Cd9aaec86 Tfde4c96c T102d758f
plasma C2d661c89
arbitrum Caf88d065 Cff970a61 Tfd086bc7
celo Cceba9300 T48065fbb
avalanche Cb97ef9ef Ca7d7079b T9702230a Tc7198437
ink C2d270e68 Cf1815bd5 T0200c290
linea C17621186 Ta2194392
berachain C549943e0
scroll C06efdbff Tf55bec9c
base-sepolia C036cbd53
avalanche-fuji C54258902
polygon-amoy C41e94eb0
arbitrum-sepolia C75faf114
sepolia C1c7d4b19
optimism-sepolia C5fd84259
kava T919c1c26
tron Ttr7nhqje Ctekxiteh
solana Tes9vmfrz Cepjfwdd5
solana-devnet C4zmmc9sr
ton Teqcxe6mu
* T9151434b T779ded0c Tb8ce59fc`

const known = new Map<string, KnownToken>()
for (const line of TABLE.split('\n')) {
  const [network = '', ...tokens] = line.split(' ')
  for (const token of tokens) {
    known.set(token.slice(1), {
      network: network === '*' ? undefined : network,
      coin: token[0] === 'C' ? 'USDC' : 'USDT',
      // Binance-Peg tokens have 18 decimals (the same sources).
      decimals: /^(?:bsc|opbnb)$/.test(network) ? 18 : 6,
    })
  }
}

/** Looks an address up by its first characters; `undefined` says nothing about the address. */
export function findKnownToken(address: string): KnownToken | undefined {
  return known.get(address.replace(/^0x/i, '').slice(0, 8).toLowerCase())
}

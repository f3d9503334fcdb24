/** Which shape an address has on a network. */
export type AddressKind = 'evm' | 'tron' | 'solana' | 'ton' | 'long' | 'stellar' | 'bitcoin' | 'other'

export interface Network {
  id: string
  chainId: number
  kind: AddressKind
}

/**
 * One network a line: id, EVM chain id (0: none), kind of address, names that speak for themselves, then, after `;`,
 * names that are also words or coins and count only beside a coin or the word "network". A space stands for an
 * optional blank, hyphen or underscore. Longer names stand before the names they contain. Chain ids are those of
 * ethereum-lists/chains (2026-11-23) and viem 2.57.20 (Arc and Monad testnets, 2026-11-30); testnets are named as x402 names them (x402 1.2.0, 2026-11-23).
 */
const TABLE = `base-sepolia 84532 evm base sepolia,84532
arbitrum-sepolia 421614 evm arbitrum sepolia
optimism-sepolia 11155420 evm op sepolia,optimism sepolia
sepolia 11155111 evm ethereum sepolia,eth sepolia,sepolia
polygon-amoy 80002 evm polygon amoy,amoy
avalanche-fuji 43113 evm avalanche fuji,fuji
bsc-testnet 97 evm bsc testnet,bnb testnet
solana-devnet 0 solana solana devnet
algorand-testnet 0 other algorand testnet
arc-testnet 5042002 evm arc testnet
monad-testnet 10143 evm monad testnet
tron-nile 3448148188 tron tron nile,nile testnet,shasta
tron 0 tron trc 20,tron,波场,波場,трон,트론,トロン;TRX
opbnb 204 evm op bnb
bsc 56 evm bep 20,bsc,bnb smart chain,bnb chain,binance smart chain,binance chain,币安智能链,币安链;BNB
zksync 324 evm zksync era,zksync
polygon-zkevm 1101 evm polygon zkevm
polygon 137 evm polygon pos,polygon,폴리곤,ポリゴン,matic network;MATIC,POL,Matic
arbitrum 42161 evm arbitrum one,arbitrum nova,arbitrum,아비트럼;ARB
optimism 10 evm optimism,op mainnet;OP
base 8453 evm base mainnet,base chain,base network;Base,BASE,base
avalanche 43114 evm avalanche c chain,avalanche,avax c chain,avaxc,c chain;AVAX
solana 0 solana solana,spl token,솔라나,ソラナ;SOL,SPL
ton 0 ton toncoin,the open network;TON
aptos 0 long aptos;APT
sui 0 long sui network;SUI,Sui
starknet 0 long starknet
near 0 other near protocol;NEAR,Near
stellar 0 stellar stellar;XLM
algorand 0 other algorand;ALGO
polkadot 0 other polkadot,asset hub,statemint;DOT
noble 0 other noble chain;Noble
hedera 0 other hedera;HBAR
xrpl 0 other xrp ledger,xrpl;XRP
tezos 0 other tezos
liquid 0 other liquid network
omni 0 bitcoin omni layer,omni
celo 42220 evm celo;CELO
gnosis 100 evm gnosis chain,xdai;Gnosis
linea 59144 evm linea
scroll 534352 evm scroll network;Scroll
mantle 5000 evm mantle network;Mantle
unichain 130 evm unichain
worldchain 480 evm world chain
sonic 146 evm sonic labs;Sonic
xlayer 196 evm x layer
kaia 8217 evm kaia,klaytn
kava 2222 evm kava
cronos 25 evm cronos;CRO
fantom 250 evm fantom;FTM
hyperevm 999 evm hyperevm
hyperliquid 0 evm hyperliquid core,hypercore
berachain 80094 evm berachain
sei 1329 evm sei network;Sei,SEI
monad 143 evm monad
pulsechain 369 evm pulse chain
plasma 9745 evm plasma network;Plasma,XPL
heco 128 evm heco,huobi eco chain
okc 66 evm okc,okexchain,okx chain
harmony 1666600000 evm harmony one
aurora 1313161554 evm aurora network;Aurora
moonriver 1285 evm moonriver
blast 81457 evm blast network;Blast
taiko 167000 evm taiko
abstract 2741 evm abstract chain;Abstract
etherlink 42793 evm etherlink
flare 14 evm flare network;Flare
ink 57073 evm ink chain,inkchain;Ink
tempo 4217 evm tempo network;Tempo
arc 5042 evm arc network;Arc
rootstock 30 evm rootstock;RSK
moonbeam 1284 evm moonbeam
ronin 2020 evm ronin
soneium 1868 evm soneium
conflux 1030 evm conflux
metis 1088 evm metis
manta 169 evm manta pacific
lisk 1135 evm lisk
ethereum 1 evm erc 20,ethereum,etherium,以太坊,эфириум,이더리움,イーサリアム;ETH,Eth`

export const NETWORKS: Network[] = []
/** Name without blanks and hyphens, lower case (case kept for the ambiguous ones) → index in NETWORKS. */
export const NAMES = new Map<string, number>()

const strong: string[] = []
const weak: string[] = []
for (const line of TABLE.split('\n')) {
  const [id = '', chainId = '0', kind = 'evm', ...rest] = line.split(' ')
  const index = NETWORKS.push({ id, chainId: Number(chainId), kind: kind as AddressKind }) - 1
  const [own = '', also = ''] = rest.join(' ').split(';')
  for (const name of own.split(',')) {
    NAMES.set(name.replaceAll(' ', ''), index)
    strong.push(name.replaceAll(' ', '[-\\s_]?'))
  }
  for (const name of also ? also.split(',') : []) {
    NAMES.set(`=${name}`, index)
    weak.push(name)
  }
}

/** Names that speak for themselves; a name may follow a symbol without a gap (`USDTTRC20`). */
export const STRONG_NETWORK = new RegExp(`(?:(?<![a-z0-9])|(?<=usd[ct]))(?:${strong.join('|')})(?![a-z0-9])`, 'gi')
/** Names that need a reason beside them; case matters. */
export const WEAK_NETWORK = new RegExp(`(?<![A-Za-z0-9$])(?:${weak.join('|')})(?![A-Za-z0-9])`, 'g')

/** Finds a network by the id that mentions carry. */
export function findNetwork(id: string | undefined): Network | undefined {
  return NETWORKS.find((network) => network.id === id)
}

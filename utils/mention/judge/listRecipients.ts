import type { Coin } from '../../tokens/Token'
import { CONTRACT, PAY, RECEIVES, SIGNED, TURNED } from '../definitions/cues'
import { findKnownToken } from '../definitions/knownTokens'
import type { AddressKind } from '../definitions/networks'
import type { AddressPart } from '../parts/findAddresses'
import { type CoinPart, findCoins } from '../parts/findCoins'
import { findNetworks } from '../parts/findNetworks'
import type { Draft } from './Draft'
import { BACK, type Frame, frameOf } from './Frame'
import { findCoinsNear } from './findCoinsNear'
import { findNetworkNear } from './findNetworkNear'
import { isAsking, isAskingAbroad } from './isAsking'
import { isGot } from './isGot'
import { isRecipient } from './isRecipient'
import { MOST } from './listAsks'
import { listServed } from './listServed'
import type { Reader } from './Reader'

export interface TokenPart {
  address: string
  coin?: Coin
  network?: string
  unit: number
  at: number
  /** The words beside it say that it is the coin's own contract; it is no entry of a list. */
  shown: boolean
  /** The network that its own line or the one above names; of a known contract else its own, not one named far off. */
  place?: string
}

/** How far apart, in units, the addresses of one list stand. */
const RUN = 4
/** `Contract of the token GENY`, `EscrowAI contract`. */
const ANOTHER =
  /\b[A-Z][a-z]+[A-Z]\w{0,20} contract\b(?! address)|\b(?!USD[CT]|ERC|BEP|TRC|SPL|EVM|THE |THIS )[A-Z][A-Z0-9]{1,7} token contract\b|\b(?:token|contract)[\s:(]+\$?(?!USD|TOKEN|CONTRACT|ADDRESS|ERC|BEP|TRC|SPL|EVM|BSC|BNB|BASE|ETH|MINT|TETHER|OFFICIAL|VERIFIED)[A-Z][A-Z0-9]{2,7}\b/
/** `Approve 20 USDC for the mint contract`, but not `USDC mint contract`. */
const SPENDER =
  /(?<!usd[ct]\W{1,4})\b(?:mint(?:ing)?|sale|presale|staking|escrow|deal|vault|payments?|marketplace|campaign|raffle) contract\b/i

/** Behind the address it is said to be of things, not of money. */
const NFT = /^[\s\v]*[·|,(–-]?[\s\v]*(?:ERC-?(?:721|1155)|NFT)\b/i

/** Is the contract another one's? Else it is said to be the coin's own where the coin is named beside it, be it or not. */
function isAnothers(label: string): boolean {
  return SPENDER.test(label) || (ANOTHER.test(label) && !findCoins(label).length)
}

/** A contract that is another one's: what a button beside it approves, it may take. */
export interface Spender {
  address: string
  unit: number
}

interface Addresses {
  drafts: Draft[]
  /** So many for one coin that none of them is asked for. */
  crowd: Draft[]
  tokens: TokenPart[]
  spenders: Spender[]
}

/** Sorts the page's addresses into those that are to receive a stablecoin and those that are a token's own. */
export function listRecipients(reader: Reader): Addresses {
  const drafts: Draft[] = []
  const tokens: TokenPart[] = []
  const spenders: Spender[] = []
  const list = reader.addresses
  let first = 0
  let last = -1_000
  let lastCoins: CoinPart[] = []
  for (const [index, address] of list.entries()) {
    if (drafts.length >= MOST) break
    const unit = reader.unitOf(address.start)
    if (reader.isCode(unit) || reader.isTalk(unit)) continue
    const frame = frameOf(reader, list, index, unit)
    if (isBuilt(address, frame)) continue
    if (isToken(reader, address, frame)) {
      const known = findKnownToken(address.value)
      if (!known && (isAnothers(frame.label) || NFT.test(frame.tail))) {
        if (!address.placeholder) spenders.push({ address: address.value, unit })
        continue
      }
      const coins = findCoinsNear(reader, address, frame)
      tokens.push({
        address: address.value,
        coin: known?.coin ?? coins[0]?.coin,
        network: (coins[0] && findNetworkNear(reader, frame, coins[0], address.kind)) ?? known?.network,
        unit,
        place: namedBeside(reader, unit) ?? known?.network,
        at: address.start,
        shown: !address.placeholder && !reader.span('row', address.start) && isShown(frame, known !== undefined),
      })
      continue
    }
    // A long list of wallets has its word for paying above the first of them.
    if (unit - last > RUN) first = unit
    last = unit
    if (!isRecipient(reader, address, frame, first)) continue
    const near = findCoinsNear(reader, address, frame)
    // `TRC20: T…`, and on the next lines `BEP20: 0x…`: the same coin.
    const listed = !near.length && isNextOfList(reader, frame, drafts)
    const coins = near.length || !(listed || isNextNetwork(frame)) ? near : lastCoins
    lastCoins = coins
    const coin = coins[0]
    if (!coin) continue
    const network = listed ? findNetworks(frame.label)[0]?.id : findNetworkNear(reader, frame, coin, address.kind)
    if (address.kind === 'solana' && !isSolana(reader, network, frame)) continue
    const named = network ?? (OMNI.test(frame.lead) ? 'omni' : undefined)
    if (address.kind === 'bitcoin' && named !== (OWN_PREFIX.find(([own]) => own.test(address.value))?.[1] ?? 'omni'))
      continue
    if (reader.has(reader.unitOf(coin.start), SIGNED) || isBought(reader, frame, coin)) continue
    const alike = listServed(reader, frame, address.kind)
    const own = network ?? named ?? (isTest(reader, frame) ? undefined : OWN_NETWORK[address.kind])
    for (const [coin, network] of coins.flatMap((coin) =>
      (alike.length ? alike : [own]).map((id) => [coin, id] as const),
    )) {
      drafts.push({
        coin: coin.coin,
        network,
        recipient: address.placeholder ? undefined : address.value,
        symbol: coin.symbol,
        unit,
        at: address.start,
        sure: 0,
        stands: true,
      })
    }
  }
  const crowd = drafts.filter((draft) => isOneOfMany(drafts, draft))
  return { drafts: drafts.filter((draft) => !crowd.includes(draft)), crowd, tokens, spenders }
}

/** A list of those who were paid, or are known: nobody asks for one coin on one network to so many addresses. */
function isOneOfMany(drafts: Draft[], { coin, network }: Draft): boolean {
  const alike = drafts.filter((one) => one.coin === coin && one.network === network)
  return new Set(alike.flatMap(({ recipient }) => recipient ?? [])).size >= MANY
}
const MANY = 3

/** Does a line above the address name what the reader gets there, and no nearer one ask to send that coin? */
function isBought(reader: Reader, { from, unit }: Frame, { coin }: CoinPart): boolean {
  for (let i = unit; i >= from; i--) {
    const text = reader.text(i)
    const named = findCoins(text).find((one) => one.coin === coin)
    if (!named) continue
    if (i < unit && isGot(reader, i)) return true
    if (isAsking(text, named.start, false) || (reader.has(i, TURNED) && isAskingAbroad(text))) return false
  }
  return false
}

/** Is a token standard all that stands between this address and the one before? A chain's name may be its own coin's. */
function isNextNetwork({ unit, previous, label }: Frame): boolean {
  return previous >= 0 && unit - previous <= 2 && STANDARD.test(label)
}

/** `TON — EQ…` right below two addresses of one coin on other networks: a network's name, and not its own coin. */
function isNextOfList(reader: Reader, { unit, label }: Frame, drafts: Draft[]): boolean {
  const [first, second] = drafts.slice(-2)
  return (
    first?.unit === unit - 2 &&
    second?.unit === unit - 1 &&
    first.coin === second.coin &&
    first.network !== second.network &&
    CHAIN.test(label) &&
    // Beside lines that name their coin it is the chain's own coin.
    !findCoins(`${reader.text(unit - 2)} ${reader.text(unit - 1)}`).length
  )
}
const CHAIN = /^[^\p{L}\d]*(?:TON|SOL|Solana|Aptos|Sui|NEAR)[^\p{L}\d]*$/iu
const STANDARD = /^[^\p{L}\d]*(?:trc|erc|bep)[-\s]?20[^\p{L}\d]*$/iu

/** Shapes that one network alone uses. */
const OWN_NETWORK: Partial<Record<AddressKind, string>> = {
  tron: 'tron',
  ton: 'ton',
  solana: 'solana',
  stellar: 'stellar',
}

const TEST = /\b(?:testnet|devnet)\b|测试网/i

/** Is a network for tests named beside the address? */
function isTest(reader: Reader, { from, to }: Frame): boolean {
  return reader.any(from, to, TEST)
}

/** Said right before an address of Bitcoin's: the coin has no other form there. */
const OMNI = /(?<!\p{L})(?:usdt|tether)[\s\v]*[:：]?[\s\v]*$/iu

/** Addresses that may be of other money too, by their beginning. */
const OWN_PREFIX: [RegExp, string][] = [
  [/^r/, 'xrpl'],
  [/^noble1/, 'noble'],
]

/** Base58 without a prefix is Solana's if the page says so, or if nothing else but the wish to be paid stands there. */
function isSolana(reader: Reader, network: string | undefined, { label, unit, from, to }: Frame): boolean {
  if (network !== undefined) return network.startsWith('solana')
  return RECEIVES.test(label) || PAY.test(label) || reader.any(unit - BACK, unit - 1, SPL) || reader.any(from, to, SOL)
}

/** `Send USDC or SOL`: its own coin goes there as well. */
const SOL = /(?<!\p{L})SOL(?!\p{L})/u
/** Solana's standard, said of what is sent. */
const SPL = /(?<!\p{L})\(?SPL\)?(?!\p{L})/u

const PLUMBING = /\b(?:implementation|proxy|router|factory|pool|oracle|program id)\b/i
/** A contract that is neither the coin's own nor somebody to pay. */
function isBuilt(address: AddressPart, { label }: Frame): boolean {
  return label.length <= 40 && PLUMBING.test(label) && !/token|mint/i.test(label) && !findKnownToken(address.value)
}

function isToken(reader: Reader, address: AddressPart, frame: Frame): boolean {
  if (findKnownToken(address.value)) return true
  if (CONTRACT.test(frame.lead) && !RECEIVES.test(frame.lead)) return true
  const label = reader.text(frame.unit - 1)
  if (!/\p{L}{2}/u.test(frame.lead) && label.length <= 60 && CONTRACT.test(label) && !PAY.test(label)) return true
  if (!frame.row) return false
  const first = reader.unitOf(frame.row.start)
  return reader.any(first - BACK, first, CONTRACT, PAY)
}

const NAMED =
  /(?<![\w/(])(?:usd[ct]|usd₮|tether(?: usd)?|usd coin)(?:\.[a-z]|0)?(?:\s\([^)]{1,20}\))?[\s\v]+(?:token[\s\v]+)?(?:contract|token|mint)(?:[\s\v]+address)?(?:[\s\v]+on[\s\v][\w ]{2,24})?[\s\v]*[:：]?[\s\v]*$/i
const CALLED =
  /\b(?:contract|token|mint)(?:[\s\v]+(?:contract|address))?(?:[\s\v]+on[\s\v][\w ]{2,24})?[\s\v]*[:：]?[\s\v]*$/i

/**
 * Is the address set out as a token's own? A known one needs the word, any other the coin's name in it as well: pools,
 * escrows and routers stand beside the coins too, and are no imitations of them.
 */
function isShown({ label }: Frame, known: boolean): boolean {
  const words = label.trim()
  return words.length <= 60 && (NAMED.test(words) || (known && CALLED.test(words)))
}

function namedBeside(reader: Reader, unit: number): string | undefined {
  for (const index of [unit, unit - 1]) {
    const parts = reader.text(index).length <= 120 ? reader.networksOf(index) : []
    if (parts.length) return parts.length === 1 ? parts[0]?.id : undefined
  }
  return undefined
}

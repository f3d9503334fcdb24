import type { Coin } from '../../tokens/Token'
import {
  ABUSED,
  ACCOUNT,
  AVOID,
  BOOK,
  BUILT,
  CONTRACT,
  EXAMPLE,
  FRAUD,
  GIVE,
  HISTORY,
  isForeignPay,
  NOTICE,
  OUT,
  OWN_ADDRESS,
  PAID,
  PAY,
  RECEIVES,
  REJECT,
  REPORT,
  SAVE,
  SENDER,
  SIGNED,
  STATUS,
  TOLD,
  YOURS,
} from '../definitions/cues'
import { findKnownToken } from '../definitions/knownTokens'
import type { AddressKind } from '../definitions/networks'
import type { AddressPart } from '../parts/findAddresses'
import { type CoinPart, findCoins } from '../parts/findCoins'
import { findNetworks } from '../parts/findNetworks'
import type { Draft } from './Draft'
import { BACK, type Frame, frameOf, ON } from './Frame'
import { findCoinsNear, pointedFrom } from './findCoinsNear'
import { findNetworkNear } from './findNetworkNear'
import { isTold } from './isAsking'
import { isButton } from './isButton'
import { isDone } from './isDone'
import { isGot } from './isGot'
import { MOST } from './listAsks'
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

/** How far apart, in units, the addresses of one list stand, and how far it may reach. */
const RUN = 4
const LONGEST = 60
/** `Contract of the token GENY`, `EscrowAI contract`. */
const ANOTHER =
  /\b[A-Z][a-z]+[A-Z]\w{0,20} contract\b(?! address)|\b(?:token|contract)[\s:(]+\$?(?!USD|TOKEN|CONTRACT|ADDRESS|ERC|BEP|TRC|SPL|EVM|BSC|BNB|BASE|ETH|MINT|TETHER|OFFICIAL|VERIFIED)[A-Z][A-Z0-9]{2,7}\b/
/** `Approve 20 USDC for the mint contract`, but not `USDC mint contract`. */
const SPENDER =
  /(?<!usd[ct]\W{1,4})\b(?:mint(?:ing)?|sale|presale|staking|escrow|vault|payments?|marketplace|campaign|raffle) contract\b/i

/** Behind the address it is said to be of things, not of money. */
const NFT = /^[\s\v]*[·|,(–-]?[\s\v]*(?:ERC-?(?:721|1155)|NFT)\b/i

/** Is the contract another one's? Else it is said to be the coin's own where the coin is named beside it, be it or not. */
function isAnothers(label: string): boolean {
  return SPENDER.test(label) || (ANOTHER.test(label) && !findCoins(label).length)
}

/** Sorts the page's addresses into those that are to receive a stablecoin and those that are a token's own. */
export function listRecipients(reader: Reader): { drafts: Draft[]; tokens: TokenPart[] } {
  const drafts: Draft[] = []
  const tokens: TokenPart[] = []
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
      if (!known && (isAnothers(frame.label) || NFT.test(frame.tail))) continue
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
    const own = findCoinsNear(reader, address, frame)
    // `TRC20: T…`, and on the next lines `BEP20: 0x…`: the same coin.
    const coins = own.length || !isNextNetwork(frame) ? own : lastCoins
    lastCoins = coins
    const coin = coins[0]
    if (!coin) continue
    const network = findNetworkNear(reader, frame, coin, address.kind)
    if (address.kind === 'solana' && !isSolana(reader, network, frame)) continue
    if (address.kind === 'bitcoin' && network !== (OWN_PREFIX.find(([own]) => own.test(address.value))?.[1] ?? 'omni'))
      continue
    if (reader.has(reader.unitOf(coin.start), SIGNED) || isBought(reader, frame)) continue
    for (const coin of coins) {
      drafts.push({
        coin: coin.coin,
        network: network ?? (isTest(reader, frame) ? undefined : OWN_NETWORK[address.kind]),
        recipient: address.placeholder ? undefined : address.value,
        symbol: coin.symbol,
        unit,
        at: address.start,
        sure: 0,
        stands: true,
      })
    }
  }
  return { drafts, tokens }
}

/** Does a line above the address name what the reader gets there? */
function isBought(reader: Reader, { from, unit }: Frame): boolean {
  for (let i = from; i < unit; i++) if (isGot(reader, i) && findCoins(reader.text(i)).length) return true
  return false
}

/** Is a token standard all that stands between this address and the one before? A chain's name may be its own coin's. */
function isNextNetwork({ unit, previous, label }: Frame): boolean {
  return previous >= 0 && unit - previous <= 2 && STANDARD.test(label)
}
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

/** Addresses that may be of other money too, by their beginning. */
const OWN_PREFIX: [RegExp, string][] = [
  [/^r/, 'xrpl'],
  [/^noble1/, 'noble'],
]

/** Base58 without a prefix is Solana's if the page says so, or if nothing else but the wish to be paid stands there. */
function isSolana(reader: Reader, network: string | undefined, { label, unit }: Frame): boolean {
  if (network !== undefined) return network.startsWith('solana')
  return RECEIVES.test(label) || PAY.test(label) || reader.any(unit - BACK, unit - 1, SPL)
}

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

/** `Send 10 USDT from the connected wallet to 0x…`. */
const SAID_TO = /^[\W\d]*(?:please )?(?:send|pay|transfer|deposit)\b[^.]{0,80}\bto\W*$/i
/** Below the addresses: `Send proof of payment in the chat`. */
const PROVES =
  /\b(?:send|upload|submit|attach|share)\b.{0,30}\b(?:(?:proof|screenshot|receipt) of (?:the |your )?(?:payment|transfer|transaction)|payment (?:proof|receipt|screenshot))\b/i
const DEPOSITED = /\b(?:deposit|payment) address\b/i
/** The head of a table of them. */
const CONTRACTS = /^\W*(?:smart )?contracts?\W*$|合约名/i
const PARTY = /^[\s\v]*(?:recipient|receiver|sender|to|from)[\s\v:]*$/i
/** What can be changed there is the reader's own. */
const CHANGES =
  /^[\s\v·|,–-]*(?:change|edit|ändern|modifier|cambiar|alterar|изменить|змінити|更改|修改)(?: (?:wallet|address))?\W*$/iu
/** Who is to pay an invoice. */
const BILLED = 'bill(?:ed)? to|invoiced? to|facturé à|facturado a|faturado para|fatturato a|rechnung an|плательщик'
/** Whose it is: a label and nothing else. */
const OWNER = new RegExp(
  `^[^\\p{L}]*(?:owner|sender|from|signer|${BILLED}|payer|customer|client|buyer|покупатель|付款方|买方|connected(?: wallet| as)?|your wallet(?: address)?|account|账户|账号|帳戶|アカウント|계정|аккаунт)[^\\p{L}]*$`,
  'iu',
)
/** Below who wrote an invoice: who is to pay it. */
const BILLED_TO = new RegExp(`^[^\\p{L}]*(?:${BILLED})[^\\p{L}]*$`, 'iu')
/** `Send 5 USDT from T… to the address below`. */
const FROM = /\b(?:from|von|desde|de tu|из|с адреса|来自)\W*$/i
/** The heading over what an administrator keeps. */
const MANAGES =
  /\bmanage (?:\w+ ){0,2}(?:address|wallet)(?:es|s)?\b|\b(?:address|wallet)(?:es)? management\b|(?:地址|钱包|錢包|收款|渠道)管理|управление (?:\p{L}+ )?(?:адрес|кошел)|quản lý (?:địa chỉ|ví)|(?:gestión|gestão|gestion) (?:de |des )?(?:direcci|endereço|carteira|adresse|portefeuille)|(?:adres|cüzdan) yönetimi|kelola (?:alamat|dompet)/iu
/** The buttons by which an administrator keeps a list. */
const MANAGED =
  /^\W*(?:edit|delete|remove|deactivate|disable|编辑|編輯|修改|删除|刪除|停用|редактировать|изменить|удалить|editar|eliminar|excluir|modifier|supprimer|bearbeiten|löschen|düzenle|sil|sửa|xóa|ubah|hapus)\W*$/iu
/** A setting's name: `payment.address`. */
const KEY = /^[a-z]\w*(?:[._]\w+)+:?$/
const HELD = /(?:^|\n)[\s\v]*[$]?\d[\d.,]*[\s\v]*(?:\n|$)/
/** What somebody at this address has done. */
const DID =
  /^[\s\v]*(?:→|->|\((?:saved|yours?)\)|可领取|可領取|(?:is eligible|can (?:now )?claim)\b|(?:has |have )?(?:sent|paid|transferred|donated|bought|sold|listed|won|received|claimed|deposited|staked|swapped|minted|voted|contributed)\b)/i
const NARRATES =
  /\b(?:i|we|you|he|she|they|users?|customers?)\s+(?:have\s+|had\s+|already\s+)?(?:paid|sent|transferred|deposited|moved)\b|\b(?:seller|buyer|winner|creator|artist)s? (?:will )?(?:receives?|gets?)\b|\b(?:transfers|sends|pays|moves|allocates|grants|proposes?)\s+[$\d]|(?<!\p{L})(?:se propone que|propõe-se|il est proposé|wird vorgeschlagen|предлагается|(?:ont|a) été (?:plac|envoy|transf|vers)|(?:fueron|foram|sono stati) (?:enviad|transferid|inviati)|были (?:отправ|перев)|(?:were|was|has been|have been) (?:sent|moved|placed|transferred)|wurden? [^.]{0,30}(?:gesendet|transferiert|überwiesen))/iu
const ASKED = /\bplease\b[^.]{0,60}$|\b(?:following|below|our)\b[^.]{0,24}:\s*$/i
/** "We transfer 5 USDC to 0x…": told of a payment, not asked for. */
function isNarrated(lead: string): boolean {
  const coin = findCoins(lead)[0]
  if (NARRATES.test(lead)) return true
  return (
    coin !== undefined &&
    lead.length > 30 &&
    !ASKED.test(lead) &&
    (lead.length > 60 || !RECEIVES.test(lead)) &&
    isTold(lead, coin.start)
  )
}

/** Does the page ask to send to this address? */
function isRecipient(reader: Reader, address: AddressPart, frame: Frame, first: number): boolean {
  const { unit, label, tail } = frame
  if (OWNER.test(label) || FROM.test(frame.lead)) return false
  if (pointedFrom(reader, frame) !== undefined) return true
  if (isDone(reader, unit)) return false
  if (reader.isRecord(unit) && !DEPOSITED.test(label) && !reader.any(unit - 2, unit - 1, DEPOSITED)) return false
  // The person's own, in a form that keeps it; `(0x...)` in its label shows how one looks.
  if (
    !/\p{L}/u.test(frame.lead) &&
    reader.hasField(address.end) &&
    (/\((?:0x|T)(?:\.{3}|…)\)/.test(label) || reader.any(unit + 1, unit + 12, SAVE) || reader.any(unit - 4, unit, GIVE))
  )
    return false
  if (reader.any(unit - BACK, unit, FRAUD) || reader.any(unit, Math.min(frame.to, unit + 3), AVOID)) return false
  if (!frame.alone && YOURS.test(label) && !RECEIVES.test(label) && !isForeignPay(label)) return false
  if (SAID_TO.test(frame.lead)) return true
  if (OWN_ADDRESS.test(label) && !/deposit|receiv(?!ed)/i.test(label) && !RECEIVES.test(label)) return false
  if (TOLD.test(frame.lead) || EXAMPLE.test(label) || ABUSED.test(label) || isNarrated(frame.lead)) return false
  if (address.kind === 'long' && HISTORY.test(label)) return false
  if (reader.span('row', address.start) && reader.any(unit - BACK, unit - 1, CONTRACTS) && !RECEIVES.test(label))
    return false
  if (frame.row) {
    const row = reader.page.text.slice(frame.row.start, frame.row.end)
    // Two of a kind in one entry: from one to the other.
    const others = reader.addresses.filter(
      (one) => one.kind === address.kind && one.start >= (frame.row?.start ?? 0) && one.end <= (frame.row?.end ?? 0),
    )
    if (new Set(others.map((one) => one.value)).size > 1 || HISTORY.test(row) || ABUSED.test(row) || STATUS.test(row))
      return false
    // An entry with a number beside is a list of what is held or given.
    const top = reader.unitOf(frame.row.start)
    if (HELD.test(reader.page.text.slice(address.end, frame.row.end)) && !reader.any(top - BACK, top - 1, DEPOSITED))
      return false
  }
  // A setting, or what another address has been replaced with.
  if (KEY.test(label.trim()) || /^\W*(?:→|->|=>)\W*$/.test(frame.lead)) return false
  if (reader.any(unit + 1, unit + 3, MANAGED) || reader.isAbout(MANAGES) || reader.isAbout(REPORT)) return false
  if (
    DID.test(tail) ||
    CHANGES.test(tail) ||
    (reader.any(unit - 3, unit + 3, SENDER) && !reader.any(unit, unit + BACK, BILLED_TO)) ||
    (reader.any(unit + 1, unit + 4, REJECT) && !isButton(reader, unit, unit + 4, true))
  )
    return false
  if (reader.any(unit - BACK, unit + ON, BOOK)) return false
  // A record of what is under way or done, and not a form.
  if (PARTY.test(label) && reader.any(unit - 4, unit + 3, HISTORY)) return false
  if (reader.any(0, reader.units.length - 1, NOTICE)) return false
  // Somebody withdraws, and nobody pays.
  if (reader.any(unit - 8, unit + ON, OUT) && !reader.pays(unit - 8, unit + ON) && !DEPOSITED.test(label)) return false
  const calm = reader.any(unit - 8, unit + ON, ACCOUNT)
  if (RECEIVES.test(label) || reader.intent === 'deposit' || reader.intent === 'checkout') return true
  if (
    reader.pays(Math.max(first - (calm ? 3 : BACK), unit - LONGEST), calm ? unit + 3 : unit + ON) ||
    reader.any(frame.from, frame.to, RECEIVES)
  )
    return true
  if (reader.any(unit, unit + ON, PAID) || reader.any(unit, unit + BACK, PROVES)) return true
  // "USDT (TRC20): T…", without a word: nobody writes that but to be paid, unless it is a list of contracts.
  const words = frame.row ? reader.page.text.slice(frame.row.start, address.start) : label
  const named = words.length <= 60 && findCoins(words).length > 0 && findNetworks(words).length > 0
  // Bitcoin has no contracts: a list with its addresses is of wallets.
  const wallets = reader.addresses.some(({ kind, value }) => kind === 'bitcoin' && /^(?:1|3|bc1)/.test(value))
  return named && !calm && (wallets || !reader.any(unit - BACK, unit + ON, BUILT))
}

import type { Coin } from '../../tokens/Token'
import {
  ADDRESS,
  AGAINST,
  AMOUNT,
  BUILT,
  CONTRACT,
  HISTORY,
  NETWORK_WORD,
  OWN_ADDRESS,
  PAY,
  RECEIVES,
  TOLD,
} from '../definitions/cues'
import { findKnownToken } from '../definitions/knownTokens'
import { type AddressKind, findNetwork, STRONG_NETWORK, WEAK_NETWORK } from '../definitions/networks'
import type { AddressPart } from '../parts/findAddresses'
import { type CoinPart, findCoins } from '../parts/findCoins'
import { findNetworks } from '../parts/findNetworks'
import type { Draft } from './Draft'
import { isAsking, isTold } from './isAsking'
import { MOST } from './listAsks'
import type { Reader } from './Reader'

/** How many units before and after an address may say what it is for. */
const BACK = 14
const ON = 8

export interface TokenPart {
  address: string
  coin?: Coin
  network?: string
  unit: number
}

/** Sorts the page's addresses into those that are to receive a stablecoin and those that are a token's own. */
export function listRecipients(reader: Reader): { drafts: Draft[]; tokens: TokenPart[] } {
  const drafts: Draft[] = []
  const tokens: TokenPart[] = []
  const list = reader.addresses
  for (const [index, address] of list.entries()) {
    if (drafts.length >= MOST) break
    const unit = reader.unitOf(address.start)
    if (reader.isCode(unit) || reader.isTalk(unit)) continue
    const frame = frameOf(reader, list, index, unit)
    if (isToken(reader, address, frame)) {
      const known = findKnownToken(address.value)
      const coins = coinsNear(reader, address, frame)
      tokens.push({
        address: address.value,
        coin: known?.coin ?? coins[0]?.coin,
        network: coins[0] ? networkFrom(reader, frame, coins[0], address.kind) : known?.network,
        unit,
      })
      continue
    }
    if (!isRecipient(reader, address, frame)) continue
    const coins = coinsNear(reader, address, frame)
    const first = coins[0]
    if (!first) continue
    const network = networkFrom(reader, frame, first, address.kind)
    if (address.kind === 'solana' && !isSolana(network, frame)) continue
    if (address.kind === 'bitcoin' && network !== 'omni') continue
    for (const coin of coins) {
      drafts.push({
        coin: coin.coin,
        network: network ?? OWN_NETWORK[address.kind],
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

/** Shapes that one network alone uses. */
const OWN_NETWORK: Partial<Record<AddressKind, string>> = {
  tron: 'tron',
  ton: 'ton',
  solana: 'solana',
  stellar: 'stellar',
}

/** Base58 without a prefix is Solana's if the page says so, or if nothing else but the wish to be paid stands there. */
function isSolana(network: string | undefined, frame: Frame): boolean {
  return network === undefined ? RECEIVES.test(frame.label) || PAY.test(frame.label) : network.startsWith('solana')
}

interface Frame {
  unit: number
  /** First and last unit that belong to this address, not to its neighbours. */
  from: number
  to: number
  /** Same unit, before and after the address. */
  lead: string
  /** What names the address: the words before it, or else the line above. */
  label: string
  tail: string
  row?: { start: number; end: number }
  alone: boolean
}

function frameOf(reader: Reader, list: AddressPart[], index: number, unit: number): Frame {
  const address = list[index] as AddressPart
  const start = reader.units[unit]?.start ?? 0
  const end = reader.units[unit]?.end ?? 0
  const row = rowOf(reader, address)
  // The same address again (as text, on a button, in a link) is not a neighbour.
  let before = index - 1
  while (before >= 0 && list[before]?.value === address.value) before--
  let after = index + 1
  while (after < list.length && list[after]?.value === address.value) after++
  const previous = list[before]
  const next = list[after]
  const previousUnit = previous ? reader.unitOf(previous.start) : -1
  const nextUnit = next ? reader.unitOf(next.start) : reader.units.length
  const from = Math.max(unit - BACK, previousUnit === unit ? unit : previousUnit + 1, 0)
  const lead = reader.page.text.slice(previousUnit === unit && previous ? previous.end : start, address.start)
  const above = /\p{L}{2}/u.test(lead) || previousUnit === unit ? '' : reader.text(unit - 1)
  return {
    unit,
    label: `${above.length <= 80 ? above : ''} ${lead}`,
    from: row ? Math.max(from, Math.min(unit, reader.unitOf(row.start))) : from,
    to: Math.min(unit + ON, nextUnit === unit ? unit : nextUnit - 1, row ? reader.unitOf(row.end - 1) : unit + ON),
    lead,
    tail: reader.page.text.slice(address.end, nextUnit === unit && next ? next.start : end),
    row,
    alone: previous === undefined && next === undefined,
  }
}

/** The table row an address stands in, if the row is an entry (coin, network, address) and not a label with its value. */
function rowOf(reader: Reader, address: AddressPart): { start: number; end: number } | undefined {
  const row = reader.span('row', address.start)
  if (!row) return undefined
  const cells = reader.unitOf(row.end - 1) - reader.unitOf(row.start) + 1
  return cells > 2 || reader.coins.some((coin) => coin.start >= row.start && coin.end <= row.end) ? row : undefined
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

/** "We transfer 5 USDC to 0x…": told of a payment, not asked for. */
function isNarrated(lead: string): boolean {
  const coin = findCoins(lead)[0]
  return (
    coin !== undefined && lead.length > 30 && (lead.length > 60 || !RECEIVES.test(lead)) && isTold(lead, coin.start)
  )
}

/** Does the page ask to send to this address? */
function isRecipient(reader: Reader, address: AddressPart, frame: Frame): boolean {
  const { unit, label, tail } = frame
  if (pointedFrom(reader, frame) !== undefined) return true
  if (OWN_ADDRESS.test(label) && !/deposit|receiv/i.test(label) && !RECEIVES.test(label)) return false
  if (TOLD.test(frame.lead) || isNarrated(frame.lead)) return false
  if (address.kind === 'long' && HISTORY.test(label)) return false
  if (frame.row) {
    const row = reader.page.text.slice(frame.row.start, frame.row.end)
    const others = reader.addresses.filter(
      (one) => one.start >= (frame.row?.start ?? 0) && one.end <= (frame.row?.end ?? 0),
    )
    if (new Set(others.map((one) => one.value)).size > 1 || HISTORY.test(row)) return false
  }
  if (/^[\s\v]*(?:→|->|sent|paid|transferred)/i.test(tail)) return false
  if (RECEIVES.test(label) || reader.intent === 'deposit' || reader.intent === 'checkout') return true
  if (reader.any(unit - BACK, unit + ON, PAY, AGAINST) || reader.any(unit - BACK, unit + ON, RECEIVES)) return true
  // "USDT (TRC20): T…", without a word: nobody writes that but to be paid, unless it is a list of contracts.
  const named = label.length <= 60 && findCoins(label).length > 0 && findNetworks(label).length > 0
  return named && !reader.any(unit - BACK, unit + ON, BUILT)
}

const NETWORK_LINE = new RegExp(`(?:^|[^a-z])(?:${NETWORK_WORD}|only|via|use)(?![a-z])`, 'i')

const POINTS =
  /\b(?:this|the following|that) (?:wallet |deposit |payment )?address|address (?:above|below)|(?:以上|上述|此|该|以下)地址|(?:этот|указанный|следующий) адрес|esta direcci[oó]n|este endereço|cette adresse|diese adresse|bu adres/i

/** The nearest sentence that asks to pay to "this address", if one belongs to this address. */
function pointedFrom(reader: Reader, frame: Frame): number | undefined {
  for (let far = 0; far <= ON; far++) {
    for (const i of [frame.unit - far, frame.unit + far]) {
      if (i < frame.from || i > frame.to || !reader.has(i, POINTS)) continue
      const coin = findCoins(reader.text(i))[0]
      if (coin && isAsking(reader.text(i), coin.start)) return i
    }
  }
  return undefined
}

/** The coins an address is for: from its own line, then the lines above it, its row, the lines below. */
function coinsNear(reader: Reader, address: AddressPart, frame: Frame): CoinPart[] {
  const { coins } = reader
  const within = (start: number, end: number, pairs = false) => {
    const seen = new Set<Coin>()
    return coins.filter(
      (coin) =>
        coin.start >= start && coin.end <= end && (pairs || !coin.pair) && !seen.has(coin.coin) && seen.add(coin.coin),
    )
  }
  const own = within(address.start - frame.lead.length, address.start, frame.lead.length <= 60)
  if (own.length) return own
  const pointed = reader.units[pointedFrom(reader, frame) ?? -1]
  if (pointed) return within(pointed.start, pointed.end)
  const named = reader.namesOther(frame.unit) && !isNetworkLabel(reader, frame.unit)
  if (named) return []
  const said = !/[A-Z][A-Za-z]*[A-Z]{2}/.test(frame.lead) || isNeutral(frame.lead) || isNetworkLabel(reader, frame.unit)
  if (said) {
    for (let i = frame.unit - 1; i >= frame.from; i--) {
      const unit = reader.units[i]
      if (!unit) break
      const found = within(unit.start, unit.end)
      if (found.length) return found
      if (reader.namesOther(i) && !isNetworkLabel(reader, i)) return []
    }
  }
  if (frame.row) {
    const found = within(frame.row.start, frame.row.end)
    return found
  }
  const after = within(address.end, address.end + frame.tail.length)
  if (after.length) return after
  if (!said && !RECEIVES.test(frame.lead)) return []
  for (let i = frame.unit + 1; i <= frame.to; i++) {
    const unit = reader.units[i]
    if (!unit) break
    const found = reader.has(i, AGAINST) ? [] : within(unit.start, unit.end)
    if (found.length) return found
    if (reader.namesOther(i) && !isNetworkLabel(reader, i)) return []
  }
  // One coin on the page, and addresses under network names: the coin stands above the list.
  const start = reader.units[Math.max(0, frame.unit - 30)]?.start ?? 0
  const end = reader.units[Math.min(reader.units.length - 1, frame.unit + 30)]?.end ?? 0
  const around = within(start, end)
  const mixed = reader.any(
    frame.unit - 30,
    frame.unit + 30,
    /(?<![A-Za-z])(?:BTC|Bitcoin|LTC|Litecoin|Monero|XMR|Dogecoin|DOGE)(?![A-Za-z])/,
  )
  return around.length === 1 && !mixed ? around : []
}

function isNeutral(text: string): boolean {
  return ADDRESS.test(text) || RECEIVES.test(text) || PAY.test(text) || AMOUNT.test(text)
}

/** `TRC20`, `Ethereum (ERC20)`, `Network: Solana`: where, not what; a bare `Ethereum` may be either. */
function isNetworkLabel(reader: Reader, index: number): boolean {
  const parts = reader.networksOf(index)
  if (!parts.length) return false
  const text = reader.text(index)
  // Another word beside the network's name makes it a thing on that network.
  const rest = text
    .replace(STRONG_NETWORK, '')
    .replace(WEAK_NETWORK, '')
    .replace(/0x[0-9a-f]{40}|[A-Za-z0-9]{26,}/g, '')
  if (/\p{L}{3}/u.test(rest) && !isNeutral(rest) && !NETWORK_LINE.test(rest)) return false
  if (
    /(?:trc|erc|bep|spl)[-\s]?(?:20|token)?(?![a-z])|network|chain|mainnet|网络|сет[ьи]|\bred\b|\brede\b|réseau/i.test(
      text,
    )
  )
    return true
  return !reader.any(
    index - 14,
    index + 14,
    /(?<![A-Za-z])(?:BTC|Bitcoin|LTC|Litecoin|Monero|XMR|Dogecoin|DOGE)(?![A-Za-z])/,
  )
}

/** The network named nearest to the address, on the side of its coin; one that fits the address's shape comes first. */
function networkFrom(reader: Reader, frame: Frame, coin: CoinPart, kind: AddressKind): string | undefined {
  const coinUnit = reader.unitOf(coin.start)
  const tried: string[][] = []
  /** How many of them stand on the address's own side: only these may contradict its shape. */
  let sure = 0
  const own = findOwn(reader, frame, coin)
  if (own.length) tried.push(own)
  for (let i = frame.unit - 1; i >= Math.min(coinUnit, frame.from); i--) tried.push(idsOf(reader, i))
  sure = tried.length
  for (let i = frame.unit + 1; i <= Math.max(coinUnit, frame.to); i++) tried.push(idsOf(reader, i))
  for (let i = frame.from; i < frame.unit; i++) tried.push(idsOf(reader, i))
  const sets = tried.filter((ids) => ids.length > 0)
  // One address under a list of networks serves them all: none of them is the one.
  if (isChoice(reader, frame, kind)) return undefined
  for (const ids of sets) {
    const fitting = ids.filter((id) => fits(id, kind))
    if (fitting.length === 1) return fitting[0]
    if (fitting.length > 1) return undefined
  }
  const only = tried.slice(0, sure).find((ids) => ids.length > 0)
  return only?.length === 1 ? only[0] : undefined
}

function isChoice(reader: Reader, frame: Frame, kind: AddressKind): boolean {
  if (reader.networksOf(frame.unit).length) return false
  let last: string | undefined
  let run = 0
  for (let i = frame.unit - 1; i >= frame.from; i--) {
    const ids = idsOf(reader, i).filter((id) => fits(id, kind))
    const alone = ids.length === 1 && reader.text(i).length <= 40
    if (!alone || ids[0] === last) {
      if (run > 1) return true
      run = 0
      if (ids.length) return false
    }
    if (alone) run++
    last = ids[0]
  }
  return run > 1
}

function findOwn(reader: Reader, frame: Frame, coin: CoinPart): string[] {
  const start = reader.units[frame.unit]?.start ?? 0
  const parts = reader.networksOf(frame.unit)
  const lead = start + (reader.text(frame.unit).indexOf(frame.lead) + frame.lead.length)
  const before = parts.filter((part) => start + part.start < lead)
  // Two addresses in one line, each with its own label: what stands before the previous one is not this one's.
  const mine = before.filter((part) => start + part.start >= lead - frame.lead.length)
  const ids = (mine.length ? mine : coin.start > lead ? parts : []).map((part) => part.id)
  return ids.length ? ids : parts.length === 1 && frame.alone ? parts.map((part) => part.id) : []
}

function idsOf(reader: Reader, index: number): string[] {
  return reader.networksOf(index).map((part) => part.id)
}

/** Can an address of this shape be on that network? */
export function fits(network: string, kind: AddressKind): boolean {
  const own = findNetwork(network)?.kind
  return own === kind || own === 'other' || own === undefined
}

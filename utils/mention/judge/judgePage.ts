import type { Coin } from '../../tokens/Token'
import { NETWORK_WORD, PAY, PAYS_IN } from '../definitions/cues'
import { findKnownToken } from '../definitions/knownTokens'
import { findNetwork } from '../definitions/networks'
import type { Intent } from '../definitions/siteHints'
import type { PlainMention } from '../Mention'
import type { PageText } from '../page/PageText'
import { findCoins } from '../parts/findCoins'
import { kindOfAddress } from '../parts/kindOfAddress'
import { parseUri } from '../parts/parseUri'
import { plainAddress } from '../parts/plainAddress'
import type { Draft } from './Draft'
import { fillAmount } from './fillAmount'
import { fits } from './findNetworkNear'
import { isNetworkLabel } from './isNetworkLabel'
import { listAmounts } from './listAmounts'
import { listAsks, MOST } from './listAsks'
import { listOffers } from './listOffers'
import { listRecipients, type Spender, type TokenPart } from './listRecipients'
import { agree, isSame, mergeDrafts, NEAR } from './mergeDrafts'
import { networkOfPage } from './networkOfPage'
import { pressedAt } from './pressedAt'
import { Reader } from './Reader'
import { soundsLikeRequest } from './soundsLikeRequest'

const NETWORK_LINE = new RegExp(`(?:^|[^a-z])(?:${NETWORK_WORD})(?![a-z])|(?:trc|erc|bep)[-\\s]?20`, 'i')

/**
 * From a page's text to its requests, one a request, in the page's order. Pure on plain data, linear in the text's
 * length, and bounded in the number of coins and addresses it looks at; never throws.
 *
 * `intent` is what the page is for, where that is known of its site: on pages to withdraw, trade or lend only payment
 * links and buttons that approve ask.
 */
export function judgePage(page: PageText, intent?: Intent): PlainMention[] {
  return judgeAll(page, intent).asks
}

/** More contracts than this are a list of them, and a list is read by those who know what they look for. */
const MOST_TOKENS = 2

/** A page that names the coins more often, and of which no rule hears a request, is about them. */
const MOST_HEARD = 60

/** The requests, and apart from them the contracts of the coins that the page shows without asking for anything. */
export function judgeAll(page: PageText, intent?: Intent): { asks: PlainMention[]; tokens: PlainMention[] } {
  const reader = new Reader(page, intent)
  const linked = [...listLinked(reader), ...listOffers(reader)]
  const all = listAmounts(reader)
  const sums = all.filter(({ choice }) => !choice)
  const choices = all.filter(({ choice }) => choice)
  const quiet = intent === 'withdraw' || intent === 'trade' || intent === 'lend'
  const { drafts: recipients, crowd, tokens, spenders } = quiet ? NOBODY : listRecipients(reader)
  const asks = listAsks(reader, { sums, choices }, [...recipients, ...linked]).filter(
    (ask) => (!quiet || ask.kind === 'approve') && !crowd.some((one) => isBeside(ask, one)),
  )
  const told = [...linked, ...recipients, ...asks.filter(({ stands }) => stands)]
  if (!quiet && !told.length && !crowd.length && reader.coins.length <= MOST_HEARD)
    asks.push(...keepFirm(reader, listAsks(reader, { sums, choices }, [], true)))
  for (const draft of [...linked, ...recipients, ...asks]) {
    draft.scope = reader.span('scope', draft.at)?.start ?? -1
    draft.row = reader.span('row', draft.at)?.start
    draft.section = reader.sectionOf(draft.at)
  }
  const merged = mergeDrafts(linked, recipients, asks)
  let found: { network?: string } | undefined
  const place = () => {
    found ??= { network: networkOfPage(reader) }
    return found.network
  }
  for (const draft of merged) fillNetwork(reader, draft, merged, place)
  // Who is paid is no token, whatever stands beside the address elsewhere.
  const payees = new Set(merged.map(({ recipient }) => recipient && plainAddress(recipient)))
  const contracts = tokens.filter(({ address }) => !payees.has(plainAddress(address)))
  for (const draft of merged) {
    fillAmount(reader, draft, sums, merged)
    fillToken(draft, contracts, merged)
    fillSpender(reader, draft, spenders)
  }
  const whole = merged.filter((draft, index) => merged.findIndex((other) => isSame(other, draft)) === index)
  const requests = whole
    .filter((draft) => isBorneOut(reader, draft))
    .sort((a, b) => a.at - b.at)
    .map(toMention)
  return { asks: requests, tokens: listTokens(tokens, requests) }
}

/** Of lines that the clues alone make requests those that say how or how much, or speak of paying, if there are any. */
function keepFirm(reader: Reader, heard: Draft[]): Draft[] {
  const firm = heard.filter((one) => one.network || one.amount || reader.has(one.unit, PAY))
  return firm.length ? firm : heard
}

/** Do the words around bear the request out, where it is not a link, a form or a page that is known to be for paying? */
function isBorneOut(reader: Reader, { link, unit, at, amount, recipient }: Draft): boolean {
  if (link !== undefined || reader.intent === 'deposit' || reader.intent === 'checkout') return true
  // What is to be filled in is not told.
  const open = amount === undefined && recipient === undefined
  const form =
    open && reader.hasRole('field', unit - FORM, unit + FORM) && reader.hasRole('action', unit - FORM, unit + FORM)
  return form || isRule(reader, unit) || soundsLikeRequest(reader, at, recipient !== undefined)
}
/** `Only send USDT on the TRC20 network`: a rule for whoever pays there, whatever help stands around. */
function isRule(reader: Reader, unit: number): boolean {
  return reader.has(unit, RULE) && reader.networksOf(unit).length === 1
}
const RULE = /^\W*(?:please )?(?:only (?:send|deposit|transfer|pay)|(?:send|deposit|transfer|pay) only) usd[ct]\b/i
/** How far, in units, the fields and buttons of a form stand. */
const FORM = 14

function listTokens(tokens: TokenPart[], asks: PlainMention[]): PlainMention[] {
  const all = new Map(tokens.map((token) => [plainAddress(token.address), token]))
  if (all.size > MOST_TOKENS) return []
  return [...all.values()]
    .filter(({ shown, coin, address }) => shown && coin && !asks.some(({ token }) => token === address))
    .map(({ coin, network: around, place, address, at }) => ({
      coin,
      address,
      at,
      network: place ?? (findKnownToken(address) ? undefined : around),
    }))
    .map(({ coin, network, address, at }) => ({
      coin: coin ?? null,
      at,
      kind: 'token',
      token: address,
      ...(network && { network }),
      ...(findNetwork(network)?.chainId && { chainId: findNetwork(network)?.chainId }),
    }))
}

function listLinked(reader: Reader): Draft[] {
  const drafts: Draft[] = []
  for (const [index, link] of reader.page.links.entries()) {
    if (drafts.length >= MOST) break
    const part = parseUri(link.uri, saidOn(reader, link.at))
    if (!part?.coin) continue
    const draft: Draft = {
      ...part,
      coin: part.coin,
      unit: reader.unitOf(link.at),
      at: link.at,
      sure: 3,
      link: index,
      stands: true,
    }
    const same = drafts.find((other) => isSame(other, draft))
    if (same) same.token ??= draft.token
    else drafts.push(draft)
  }
  return drafts
}

/** The coin of a link that says `Pay with USDC` and leads to an address. */
function saidOn(reader: Reader, offset: number): Coin | undefined {
  // Where a block begins, its line's end stands between.
  const { role, text = '' } = pressedAt(reader, offset) ?? pressedAt(reader, offset + 1) ?? {}
  return role && PAYS_IN.test(text) ? findCoins(text)[0]?.coin : undefined
}

/** In the entry of somebody who is one of many. */
function isBeside(ask: Draft, one: Draft): boolean {
  return one.coin === ask.coin && Math.abs(one.unit - ask.unit) <= ENTRY
}
const ENTRY = 3

/**
 * Takes the network from around, if one and only one is named there as the way to pay; where none is and nobody is told
 * to pay to, the one that the whole page is on.
 */
function fillNetwork(reader: Reader, draft: Draft, all: Draft[], place: () => string | undefined): void {
  if (draft.network) return
  const kind = draft.recipient ? kindOfAddress(draft.recipient) : undefined
  const named = new Set<string>()
  for (let i = draft.unit - 25; i <= draft.unit + 25; i++) {
    const close = Math.abs(i - draft.unit) <= 5
    const told = close || reader.has(i, NETWORK_LINE) || reader.has(i - 1, NETWORK_LINE) || reader.has(i, PAY)
    // `Ethereum` over another address in a list of coins is a coin.
    if (
      !reader.units[i] ||
      !told ||
      (reader.text(i).length <= 24 && reader.namesOther(i) && !isNetworkLabel(reader, i) && !ON_IT.test(reader.text(i)))
    )
      continue
    const parts = reader.networksOf(i)
    // A line with another recipient, or another sum, speaks of that one.
    const isTaken = ({ recipient, amount }: Draft) => recipient ?? (draft.amount !== undefined && amount !== undefined)
    if (parts.length && all.some((other) => other !== draft && other.unit === i && isTaken(other))) continue
    if (parts.length && i !== draft.unit && holdsOther(reader, i, draft)) continue
    // So does a button that is another request.
    const button = parts.length ? reader.span('action', reader.units[i]?.start ?? 0) : undefined
    if (button && all.some((other) => other !== draft && other.at >= button.start && other.at < button.end)) continue
    for (const part of parts) if (!kind || fits(part.id, kind)) named.add(part.id)
  }
  const only = [...named]
  if (only.length === 1) draft.network = only[0]
  else if (!only.length && !draft.recipient) draft.network = place()
}

/** `Paid once, on Solana`. */
const ON_IT = /\b(?:on|via|over) (?:the )?\p{Lu}\p{L}+\W*$/u

/** Does a line hold the address of somebody else than the request's? */
function holdsOther(reader: Reader, index: number, { recipient }: Draft): boolean {
  const unit = reader.units[index]
  const address = unit && reader.addressIn(unit.start, unit.end)
  return address !== undefined && address.value !== recipient && !findKnownToken(address.value)
}

/** Who may take what is approved: the one contract beside the button that is not the coin's own. */
function fillSpender(reader: Reader, draft: Draft, spenders: Spender[]): void {
  if (draft.recipient || !(draft.kind === 'approve' || reader.has(draft.unit, LOCKS))) return
  const near = spenders.filter(({ unit }) => Math.abs(unit - draft.unit) <= NEXT_TO)
  if (new Set(near.map(({ address }) => address)).size === 1) draft.recipient = near[0]?.address
}
const NEXT_TO = 6
/** What is paid into a contract. */
const LOCKS = /^\W*(?:you )?(?:fund|lock|escrow|deposit)\b|\bto the (?:escrow|payment|sale) contract (?:above|below)\b/i
const NOBODY = { drafts: [], crowd: [], tokens: [], spenders: [] }

/** Joins the token's own address to the request for that coin on that network. */
function fillToken(draft: Draft, tokens: TokenPart[], all: Draft[]): void {
  if (draft.token) return
  const fitting = tokens.filter(
    (token) => (token.coin === undefined || token.coin === draft.coin) && agree(token.network, draft.network),
  )
  const near = fitting.filter((token) => Math.abs(token.unit - draft.unit) <= NEAR)
  const token = near.find((one) => one.network === draft.network) ?? (near.length === 1 ? near[0] : undefined)
  if (!token || (token.network !== draft.network && hasCloser(token, draft, all))) return
  if (token.network === undefined && all.length > 1 && near.length > 1) return
  draft.token = token.address
  draft.network ??= token.network
  // `SPL USDC`, and the mint of the test network.
  if (draft.network && token.place?.startsWith(`${draft.network}-`)) draft.network = token.place
}

/** Is another request for the coin, on the token's own network, nearer to the token's address? */
function hasCloser(token: TokenPart, draft: Draft, all: Draft[]): boolean {
  return all.some(
    (other) =>
      other.coin === draft.coin &&
      agree(other.network, token.network) &&
      Math.abs(other.unit - token.unit) < Math.abs(draft.unit - token.unit),
  )
}

function toMention(draft: Draft): PlainMention {
  const chainId = draft.chainId ?? (findNetwork(draft.network)?.chainId || undefined)
  const mention: PlainMention = { coin: draft.coin, at: draft.at }
  if (draft.link !== undefined) mention.link = draft.link
  if (draft.network) mention.network = draft.network
  if (chainId) mention.chainId = chainId
  if (draft.amount !== undefined) mention.amount = draft.amount
  if (draft.token) mention.token = draft.token
  if (draft.recipient) mention.recipient = draft.recipient
  if (draft.kind === 'approve') mention.kind = 'approve'
  if (draft.symbol) mention.symbol = draft.symbol
  return mention
}

import { NETWORK_WORD, PAY } from '../definitions/cues'
import { findNetwork } from '../definitions/networks'
import type { Intent } from '../definitions/siteHints'
import type { PlainMention } from '../Mention'
import type { PageText } from '../page/PageText'
import { kindOfAddress } from '../parts/kindOfAddress'
import { parseUri } from '../parts/parseUri'
import type { Draft } from './Draft'
import { listAmounts, type Sum } from './listAmounts'
import { listAsks, MOST } from './listAsks'
import { fits, listRecipients, type TokenPart } from './listRecipients'
import { Reader } from './Reader'

const NEAR = 40
const NETWORK_LINE = new RegExp(`(?:^|[^a-z])(?:${NETWORK_WORD})(?![a-z])|(?:trc|erc|bep)[-\\s]?20`, 'i')

/**
 * From a page's text to its requests, one a request, in the page's order. Pure on plain data, linear in the text's
 * length, and bounded in the number of coins and addresses it looks at; never throws.
 *
 * `intent` is what the page is for, where that is known of its site: on pages to withdraw, trade or lend only payment
 * links ask.
 */
export function judgePage(page: PageText, intent?: Intent): PlainMention[] {
  const reader = new Reader(page, intent)
  const linked = listLinked(reader)
  const sums = listAmounts(reader)
  const quiet = intent === 'withdraw' || intent === 'trade' || intent === 'lend'
  const { drafts: recipients, tokens } = quiet ? { drafts: [], tokens: [] } : listRecipients(reader)
  const asks = quiet ? [] : listAsks(reader, sums, [...recipients, ...linked])
  const merged = mergeDrafts(linked, recipients, asks)
  for (const draft of merged) {
    fillNetwork(reader, draft, merged)
    fillAmount(draft, sums, merged)
    fillToken(draft, tokens, merged)
  }
  const whole = merged.filter((draft, index) => merged.findIndex((other) => isSame(other, draft)) === index)
  return whole.sort((a, b) => a.at - b.at).map(toMention)
}

function listLinked(reader: Reader): Draft[] {
  const drafts: Draft[] = []
  for (const [index, link] of reader.page.links.entries()) {
    if (drafts.length >= MOST) break
    const part = parseUri(link.uri)
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
    if (!drafts.some((other) => isSame(other, draft))) drafts.push(draft)
  }
  return drafts
}

function isSame(a: Draft, b: Draft): boolean {
  return (
    a.coin === b.coin &&
    a.network === b.network &&
    a.recipient?.toLowerCase() === b.recipient?.toLowerCase() &&
    a.amount === b.amount &&
    (a.kind ?? 'transfer') === (b.kind ?? 'transfer')
  )
}

const agree = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a.toLowerCase() === b.toLowerCase()
const equalSums = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || Number(a) === Number(b)

/**
 * Gathers what belongs to one request. Links and recipients stand for themselves; a sentence or a label joins every
 * one of them that it does not contradict, and stands alone only if nothing takes it in.
 */
function mergeDrafts(linked: Draft[], recipients: Draft[], asks: Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const draft of [...linked, ...recipients]) {
    const same = merged.find(
      (other) =>
        other.coin === draft.coin &&
        other.recipient !== undefined &&
        other.recipient.toLowerCase() === draft.recipient?.toLowerCase() &&
        agree(other.network, draft.network) &&
        !(other.link !== undefined && draft.link !== undefined),
    )
    if (same) same.network ??= draft.network
    else merged.push({ ...draft })
  }
  const anchors = merged.length
  // The best-vouched sums first: what comes later and differs is another sum, not the one asked for.
  for (const ask of [...asks].sort((a, b) => Number(b.stands) - Number(a.stands) || b.sure - a.sure || a.at - b.at)) {
    const hosts = merged.filter(
      (host, index) =>
        host.coin === ask.coin &&
        agree(host.network, ask.network) &&
        (index < anchors || Math.abs(host.unit - ask.unit) <= NEAR) &&
        (equalSums(host.amount, ask.amount) || ask.sure < 3 || Math.abs(host.unit - ask.unit) > NEAR),
    )
    const close = hosts.filter((host) => Math.abs(host.unit - ask.unit) <= NEAR)
    for (const host of close) {
      if (ask.amount !== undefined && (hasNearer(asks, ask, host) || isOneOfSeveral(asks, ask))) continue
      const named = host.network !== undefined || ask.network === undefined
      if (!named && close.length > 1 && hosts.some((one) => one.network === ask.network)) continue
      if (!named) host.network = ask.network
      if (host.amount === undefined && ask.amount !== undefined) {
        host.amount = ask.amount
        host.sure = ask.sure
        if (host.link === undefined) host.at = ask.at
      }
      host.symbol ??= ask.symbol
    }
    if (!hosts.length && ask.stands) merged.push({ ...ask })
  }
  return merged
}

/** Bare sums that differ are a price list, not the sum asked for. */
function isOneOfSeveral(asks: Draft[], ask: Draft): boolean {
  return (
    ask.sure < 2 &&
    asks.some(
      (other) =>
        other.coin === ask.coin &&
        other.sure < 2 &&
        !equalSums(other.amount, ask.amount) &&
        Math.abs(other.unit - ask.unit) <= NEAR,
    )
  )
}

/** Is another sum for the same coin, as well vouched for, nearer to the host than this one? */
function hasNearer(asks: Draft[], ask: Draft, host: Draft): boolean {
  const far = Math.abs(host.unit - ask.unit)
  return asks.some(
    (other) =>
      other.coin === ask.coin &&
      other.sure >= ask.sure &&
      other.amount !== undefined &&
      !equalSums(other.amount, ask.amount) &&
      agree(other.network, host.network) &&
      Math.abs(host.unit - other.unit) < far,
  )
}

/** Takes the network from around, if one and only one is named there as the way to pay. */
function fillNetwork(reader: Reader, draft: Draft, all: Draft[]): void {
  if (draft.network) return
  const kind = draft.recipient ? kindOfAddress(draft.recipient) : undefined
  const named = new Set<string>()
  for (let i = draft.unit - 25; i <= draft.unit + 25; i++) {
    const close = Math.abs(i - draft.unit) <= 5
    const told = close || reader.has(i, NETWORK_LINE) || reader.has(i - 1, NETWORK_LINE) || reader.has(i, PAY)
    if (!reader.units[i] || !told) continue
    const parts = reader.networksOf(i)
    // A line with another recipient speaks of that one.
    if (parts.length && all.some((other) => other !== draft && other.recipient && other.unit === i)) continue
    for (const part of parts) if (!kind || fits(part.id, kind)) named.add(part.id)
  }
  const only = [...named]
  if (only.length === 1) draft.network = only[0]
}

/** Takes the amount from around: the best-vouched, then the nearest before. */
function fillAmount(draft: Draft, sums: Sum[], all: Draft[]): void {
  if (draft.amount !== undefined) return
  const near = sums.filter(
    (sum) => Math.abs(sum.unit - draft.unit) <= 25 && sum.rank > 1 && (sum.coin ? sum.coin.coin === draft.coin : true),
  )
  const spoken = near.filter((sum) => sum.coin)
  const choice = (spoken.length ? spoken : near).sort(
    (a, b) => b.rank - a.rank || Math.abs(a.unit - draft.unit) - Math.abs(b.unit - draft.unit),
  )[0]
  if (
    !choice ||
    all.some((other) => other !== draft && other.coin !== draft.coin && other.amount === choice.value && choice.coin)
  )
    return
  draft.amount = choice.value
  draft.sure = choice.rank
  if (draft.link === undefined) draft.at = choice.start
}

/** Joins the token's own address to the request for that coin on that network. */
function fillToken(draft: Draft, tokens: TokenPart[], all: Draft[]): void {
  if (draft.token) return
  const fitting = tokens.filter(
    (token) => (token.coin === undefined || token.coin === draft.coin) && agree(token.network, draft.network),
  )
  const near = fitting.filter((token) => Math.abs(token.unit - draft.unit) <= NEAR)
  const token = near.find((one) => one.network === draft.network) ?? (near.length === 1 ? near[0] : undefined)
  if (!token) return
  if (token.network === undefined && all.length > 1 && near.length > 1) return
  draft.token = token.address
  draft.network ??= token.network
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

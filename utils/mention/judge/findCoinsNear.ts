import type { Coin } from '../../tokens/Token'
import { AGAINST, OTHER_ASSET, PAY, RECEIVES } from '../definitions/cues'
import { findKnownToken } from '../definitions/knownTokens'
import type { AddressKind } from '../definitions/networks'
import type { AddressPart } from '../parts/findAddresses'
import { type CoinPart, findCoins } from '../parts/findCoins'
import { type Frame, ON } from './Frame'
import { isAsking } from './isAsking'
import { isChooser } from './isChooser'
import { isNetworkLabel, isNeutral, MIXED } from './isNetworkLabel'
import type { Reader } from './Reader'
import type { Unit } from './splitUnits'

const POINTS =
  /\b(?:this|the following|that) (?:wallet |deposit |payment )?address|\bto the (?:merchant|payee|receiving|treasury|payment) address\b|address (?:above|below)|(?:以上|上述|此|该|以下)地址|(?:этот|указанный|следующий) адрес|esta direcci[oó]n|este endereço|cette adresse|diese adresse|bu adres|questo indirizzo|địa chỉ này|alamat ini|(?:ten|tym) adres|ця адрес|цю адрес|этот кошел|هذا العنوان|این آدرس|このアドレス|이 주소|上記(?:の)?アドレス|위 주소|direcci[oó]n (?:anterior|de arriba)|endereço acima|adresse (?:ci-dessus|oben)|obige\w* adresse|вышеуказанн\p{L}+ адрес|адрес выше|yukarıdaki adres|địa chỉ (?:ở )?trên|alamat di atas|العنوان أعلاه/iu

const NO =
  /\b(?:no|not|never|without|other|than)\b|n['’]t\b|不|非|没|未|لا|ليس|غير|не |нет|nicht|kein|ない|아니|değil|không|bukan|tidak/i
const DOWN = /\b(?:following|below)\b|以下|следующ|siguiente|seguinte|suivant|folgend/i
const UP =
  /\babove\b|以上|上述|上記|위 주소|anterior|de arriba|acima|ci-dessus|\boben\b|obige|вышеуказ|выше|yukarıdaki|trên|di atas|أعلاه/i

/** The nearest sentence that asks to pay to "this address", if one belongs to this address. */
export function pointedFrom(reader: Reader, frame: Frame): number | undefined {
  for (let far = 0; far <= ON; far++) {
    for (const i of [frame.unit - far, frame.unit + far]) {
      if (i < frame.from || i > frame.to || !reader.has(i, POINTS)) continue
      if (i !== frame.unit && reader.has(i, i > frame.unit ? DOWN : UP)) continue
      // Right below another address, `this address` is that one.
      if (i < frame.unit && frame.previous >= 0 && i - frame.previous < frame.unit - i && !reader.has(i, DOWN)) continue
      const text = reader.text(i)
      if (findCoins(text).some(({ start }) => isAsking(text, start) || isMeantFor(text, start))) return i
    }
  }
  return undefined
}

/** `This address is for USDT (TRC20) only`: the words between are few, and none says no. */
function isMeantFor(text: string, coinAt: number): boolean {
  const said = POINTS.exec(text)
  const between = said ? text.slice(said.index + said[0].length, coinAt) : ''
  return between !== '' && between.length <= 40 && !NO.test(between)
}

/** Has the coin's line an address of its own, beside it or, where it names the network (`USDT (TRC20)`), `below`? */
function hasAddress(reader: Reader, coin: CoinPart, below: boolean): boolean {
  const own = reader.unitOf(coin.start)
  const last = (below && reader.networksOf(own).length && reader.units[own + 1]) || reader.units[own]
  const address = last && reader.addressIn(coin.end, last.end)
  return address !== undefined && !findKnownToken(address.value)
}

/** `Solana:` among coins with their networks is the network's own coin; `or on Ethereum (ERC20) to:` is none. */
function isBareName(label: string): boolean {
  const name = label.trim()
  return (
    name.length <= 24 &&
    OTHER_ASSET.test(name) &&
    !/(?<!\p{L})(?:on|via|over|to|or)(?!\p{L})|(?:erc|trc|bep)[-\s]?20/iu.test(name)
  )
}

/** `BTC` over an address of Tron: a tab beside the one that was chosen. */
function isElsewhere(text: string, kind: AddressKind): boolean {
  return (kind === 'evm' || kind === 'tron') && ELSEWHERE.test(text)
}
const ELSEWHERE = /^\W*(?:BTC|bitcoin|LTC|litecoin|XMR|monero|DOGE(?:coin)?|BCH|XRP|ADA|SOL|solana)\W*$/i

/** The coins an address is for: from its own line, then the lines above it, its row, the lines below. */
export function findCoinsNear(reader: Reader, address: AddressPart, frame: Frame): CoinPart[] {
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
      if (i < frame.unit - 1 && isChooser(reader, i)) continue
      const found = within(unit.start, unit.end, i === frame.unit - 1 && unit.text.length <= 40)
      if (found.length) return found
      if (reader.namesOther(i) && !isNetworkLabel(reader, i) && !isElsewhere(unit.text, address.kind))
        // `USDC | Ethereum or Polygon | 0x…`: its row names the coin.
        return frame.row ? within(frame.row.start, frame.row.end) : []
    }
  }
  if (frame.row) {
    const found = within(frame.row.start, frame.row.end)
    if (
      found.length ||
      (OTHER_ASSET.test(reader.page.text.slice(frame.row.start, frame.row.end)) && !isOfNetworks(reader, frame))
    )
      return found
    const over = unitOver(reader, frame.unit)
    const said = over && reader.has(reader.unitOf(over.start), PAY) ? within(over.start, over.end) : []
    if (said.length) return said
  }
  // `ETH: 0x… USDT: T…`: what stands behind is the name of the next one.
  const after = NEXT.test(frame.tail) ? [] : within(address.end, address.end + frame.tail.length)
  if (after.length) return after
  if (!said && !RECEIVES.test(frame.lead)) return []
  for (let i = frame.unit + 1; i <= frame.to; i++) {
    const unit = reader.units[i]
    if (!unit) break
    // What has the address in it once more is an entry of its own.
    if (reader.addressIn(unit.start, unit.end) && within(unit.start, unit.end).length) break
    const found = reader.has(i, AGAINST) ? [] : within(unit.start, unit.end)
    if (found.length) return found
    if (reader.namesOther(i) && !isNetworkLabel(reader, i)) return []
  }
  // One coin on the page, and addresses under network names: the coin stands above the list.
  const start = reader.units[Math.max(0, frame.unit - 30)]?.start ?? 0
  const end = reader.units[Math.min(reader.units.length - 1, frame.unit + 30)]?.end ?? 0
  const around = within(start, end)
  const mixed = reader.any(frame.unit - 30, frame.unit + 30, MIXED)
  // Lines with an address of their own speak of that one.
  const free = coins.some(
    (coin) => coin.start >= start && coin.end <= end && !hasAddress(reader, coin, isBareName(frame.label)),
  )
  return around.length === 1 && free && !mixed ? around : []
}

const NEXT = /\p{L}[^:：]{0,40}[:：][\s\v]*$/u

/** Are the names in an address's row those of networks alone (`Ethereum | 0x… | 12`)? */
function isOfNetworks(reader: Reader, { row, unit }: Frame): boolean {
  const first = reader.unitOf(row?.start ?? 0)
  if (unit - first > CELLS) return false
  for (let i = first; i < unit; i++) if (reader.namesOther(i) && !isNetworkLabel(reader, i)) return false
  return true
}

const CELLS = 12
/** How far up, in units, a table may have its heading. */
const TABLE = 60

/** The line over a table that holds a unit. */
function unitOver(reader: Reader, unit: number): Unit | undefined {
  let i = unit
  while (i > 0 && i > unit - TABLE && reader.span('row', reader.units[i]?.start ?? 0)) i--
  return reader.units[i]
}

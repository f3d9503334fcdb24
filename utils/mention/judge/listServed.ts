import { ADDRESS } from '../definitions/cues'
import type { AddressKind } from '../definitions/networks'
import type { Frame } from './Frame'
import { pointedFrom } from './findCoinsNear'
import { fits } from './findNetworkNear'
import { isNetworkLabel } from './isNetworkLabel'
import type { Reader } from './Reader'

/** Stands between two networks that both will do. */
const JOINED =
  /^(?:[^\n.;:。；：]{0,30}?(?:(?<!\p{L})(?:or|and|o|y|e|ou|et|oder|und|of|en|или|и|або|та|veya|ve|hoặc|và|atau|dan|lub|i|sau)(?!\p{L})|또는|혹은|或|和|または|と|أو|یا)|[\p{L}\d][\p{L}\d ()-]{0,24}(?:\([^)]{0,12}\))?\s?[/,&+、|])/u
/** The same address on each of the networks that are listed. */
const ON_ALL =
  /(?<!\p{L})(?:all|every|each|both|same|multiple|several|these|todas|ambas|misma|todos|toutes|même|alle[ns]?|dieselbe|beide|tutte|stessa|toate|aceea|wszystkich|все[хй]?|любой|всі|усіх|tüm|aynı|semua|mọi|tất cả)(?!\p{L})[^\n.]{0,24}(?<!\p{L})(?:networks?|chains?|red|redes|réseaux?|netz\p{L}*|reti|rețele\p{L}*|sieci\p{L}*|сет[яейи]\p{L}*|мереж\p{L}*|ağ\p{L}*|jaringan|mạng)(?!\p{L})|(?:所有|全部|以上|任[一意何]).{0,6}(?:网络|網路|链|鏈)|すべての(?:ネットワーク|チェーン)|모든 (?:네트워크|체인)/iu
/** `Supported networks: Ethereum, Polygon, Base`. */
const SUPPORTED =
  /^[^\p{L}]*(?:(?:supported|accepted|available) (?:networks?|chains?)|redes (?:soportadas|aceptadas|compatibles|suportadas|aceitas)|réseaux (?:acceptés|supportés|pris en charge)|unterstützte (?:netzwerke|netze)|(?:доступные|поддерживаемые) сети|підтримувані мережі|reti (?:supportate|accettate)|desteklenen ağlar|jaringan (?:yang )?(?:didukung|tersedia)|(?:các )?mạng (?:được )?hỗ trợ|obsługiwane sieci|支持(?:的)?(?:网络|網路|链)|対応(?:ネットワーク|チェーン)|지원 ?(?:네트워크|체인)|الشبكات المدعومة|شبکه‌های پشتیبانی)/iu
/** How far below the address it stands. */
const SUPPORTED_BELOW = 5
/** `USDC (Polygon/Ethereum)`. */
const IN_BRACKETS = /usd[ct]\s?\(([^()]{3,60})\)/i
const BRACKETS = 4
/** How far, in units, a list of networks reaches. */
const LIST = 12
const LONGEST = 160

/**
 * The networks that one address serves alike, if the page says so: `USDC (Ethereum or Polygon): 0x…`, or a list of them
 * and `the same address on all networks`. Empty where it is said of one network, or of none.
 */
export function listServed(reader: Reader, frame: Frame, kind: AddressKind): string[] {
  return (
    supportedBelow(reader, frame, kind) ??
    inBrackets(reader, frame, kind) ??
    namedAbove(reader, frame, kind) ??
    listedAround(reader, frame, kind)
  )
}

function supportedBelow(reader: Reader, { unit, to }: Frame, kind: AddressKind): string[] | undefined {
  for (let i = unit + 1; i <= Math.min(to, unit + SUPPORTED_BELOW); i++) {
    if (!reader.has(i, SUPPORTED)) continue
    const named = reader.networksOf(i)
    const ids = idsFor(named, kind)
    // A heading, and below it all of them (`Base · Polygon`), or each on a line of its own.
    if (!named.length && isList(reader, i + 1)) ids.push(...idsFor(reader.networksOf(i + 1), kind))
    else if (!named.length)
      for (let next = i + 1; next <= to && beginsWithNetwork(reader, next); next++)
        ids.push(...idsFor(reader.networksOf(next), kind))
    if (ids.length > 1) return ids
  }
  return undefined
}

/** Names of networks and nothing else. */
function isList(reader: Reader, index: number): boolean {
  return reader.networksOf(index).length > 1 && reader.text(index).length <= LONGEST && isNetworkLabel(reader, index)
}

/** One network, and whatever is said of it. */
function beginsWithNetwork(reader: Reader, index: number): boolean {
  const [first, second] = reader.networksOf(index)
  const text = reader.text(index)
  return first !== undefined && !second && text.length <= LABEL && !/[\p{L}\d]/u.test(text.slice(0, first.start))
}
const LABEL = 40

function inBrackets(reader: Reader, { unit, from, to }: Frame, kind: AddressKind): string[] | undefined {
  for (let i = Math.max(from, unit - BRACKETS); i <= Math.min(to, unit + BRACKETS); i++) {
    const text = reader.text(i)
    const found = text.length <= LONGEST ? IN_BRACKETS.exec(text) : null
    if (!found) continue
    // Read with what stands before it: `Base` alone is a word.
    const end = found.index + found[0].length
    const parts = reader.networksOf(i).filter(({ start }) => start > found.index && start < end)
    const ids = idsFor(parts, kind)
    if (ids.length > 1 && isJoined(text, parts)) return ids
  }
  return undefined
}

function namedAbove(reader: Reader, frame: Frame, kind: AddressKind): string[] | undefined {
  const lines = [0, 1, 2].map((far) => frame.unit - far).filter((i) => i >= frame.from)
  for (const i of [...lines, pointedFrom(reader, frame) ?? -1]) {
    const parts = reader.networksOf(i).filter(({ id }) => fits(id, kind))
    if (parts.length > 1 && isJoined(reader.text(i), parts)) return parts.map(({ id }) => id)
    // `Deposit address (BEP20)`: this one and no other.
    if (parts.length && i >= frame.unit - 1 && reader.has(i, ADDRESS)) return []
    if (parts.length) break
  }
  return undefined
}

function listedAround(reader: Reader, { unit }: Frame, kind: AddressKind): string[] {
  if (!reader.any(unit - LIST, unit + LIST, ON_ALL)) return []
  const listed = new Set<string>()
  for (let i = unit - LIST; i <= unit + LIST; i++)
    if (reader.text(i).length <= LONGEST && isNetworkLabel(reader, i))
      for (const id of idsFor(reader.networksOf(i), kind)) listed.add(id)
  return listed.size > 1 ? [...listed] : []
}

const idsFor = (parts: { id: string }[], kind: AddressKind) => parts.map(({ id }) => id).filter((id) => fits(id, kind))

function isJoined(text: string, parts: { start: number }[]): boolean {
  return parts.slice(1).every(({ start }, index) => JOINED.test(text.slice(parts[index]?.start, start)))
}

import { ADDRESS } from '../definitions/cues'
import type { AddressKind } from '../definitions/networks'
import { findNetworks } from '../parts/findNetworks'
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
const SUPPORTED_BELOW = 3
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
  for (let i = frame.unit + 1; i <= Math.min(frame.to, frame.unit + SUPPORTED_BELOW); i++) {
    const ids = reader.has(i, SUPPORTED) ? reader.networksOf(i).filter(({ id }) => fits(id, kind)) : []
    if (ids.length > 1) return [...new Set(ids.map(({ id }) => id))]
  }
  for (let i = Math.max(frame.from, frame.unit - BRACKETS); i <= Math.min(frame.to, frame.unit + BRACKETS); i++) {
    const listed = IN_BRACKETS.exec(reader.text(i))?.[1] ?? ''
    const ids = findNetworks(listed).filter(({ id }) => fits(id, kind))
    if (ids.length > 1 && isJoined(listed, ids)) return ids.map(({ id }) => id)
  }
  const lines = [0, 1, 2].map((far) => frame.unit - far).filter((i) => i >= frame.from)
  for (const i of [...lines, pointedFrom(reader, frame) ?? -1]) {
    const ids = reader.networksOf(i).filter(({ id }) => fits(id, kind))
    if (ids.length > 1 && isJoined(reader.text(i), ids)) return ids.map(({ id }) => id)
    // `Deposit address (BEP20)`: this one and no other.
    if (ids.length && i >= frame.unit - 1 && reader.has(i, ADDRESS)) return []
    if (ids.length) break
  }
  if (!reader.any(frame.unit - LIST, frame.unit + LIST, ON_ALL)) return []
  const listed = new Set<string>()
  for (let i = frame.unit - LIST; i <= frame.unit + LIST; i++)
    if (reader.text(i).length <= LONGEST && isNetworkLabel(reader, i))
      for (const { id } of reader.networksOf(i)) if (fits(id, kind)) listed.add(id)
  return listed.size > 1 ? [...listed] : []
}

function isJoined(text: string, parts: { start: number }[]): boolean {
  return parts.slice(1).every(({ start }, index) => JOINED.test(text.slice(parts[index]?.start, start)))
}

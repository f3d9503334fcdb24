import {
  AGAINST,
  AGREED,
  CODE,
  GIFT,
  GUIDE,
  HISTORY,
  LOST,
  NETWORK_WORD,
  OTHER_ASSET,
  PAY,
  POSTED,
  RECORD,
  SEND_TO,
  SLANG,
  TOLD,
  TOP_UP,
  TRADE,
  WRONG_NETWORK,
} from '../definitions/cues'
import type { Intent } from '../definitions/siteHints'
import type { PageText, Role, Span } from '../page/PageText'
import { type AddressPart, findAddresses } from '../parts/findAddresses'
import { type CoinPart, findCoins } from '../parts/findCoins'
import { findNetworks, type NetworkPart } from '../parts/findNetworks'
import { splitUnits, type Unit } from './splitUnits'

/** No page asks this often; what comes after the first ones is not looked at. */
const MOST_PARTS = 2_000
const SAID =
  /^[\W_]*(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?[\W_]+\p{L}|<[\w .]{1,24}>|\p{L}[\p{L}\d .()]{1,24}[,:]?\s\[?\d{1,2}:\d{2})/iu
/** Over what somebody wrote in a thread: `dishport comment · 2022-08-31`. */
const COMMENTED = /^[\W_]*[\w-]{2,39}\s(?:comment(?:ed)?|replied|wrote)\b.{0,16}\d{4}/i
/** How far below, in units. */
const THREAD = 16
/** Payment links and addresses on the web have `=` in them and are no code. */
const URI = /(?:\w+:\/\/|\b[a-z]{2,12}:(?=\w{20}))\S{1,400}/gi
const BOX = /┌─{3}/
/** Those have what looks like a name in code. */
const TON_ADDRESS = /(?<![\w-])[EU]Q[\w-]{46}(?![\w-])/g
/** `Tron (TRC20). Not Ethereum, not BNB`. */
const NOT_THIS =
  /(?<!\p{L})(?:not|never|nicht|kein\p{L}*|не|нет|não|jamais|değil|bukan|không)\s(?:(?:on|via|by|the|with|über|em|en)\s)?\w+/giu
/** So many units around a line of a block of code have to be none. */
const AROUND = 1
/** How far, in units, a form reaches from a line in it. */
const SEND_FORM = 12
const NETWORK_LABEL = new RegExp(`(?:^|[^a-z])(?:${NETWORK_WORD})(?![a-z])`, 'i')

const MONEY = '(?:usd[ct]?|[$€£₫₺]|eur)'
const BY_POINT = new RegExp(`\\d\\.\\d{3},\\d|\\d,\\d{1,2}[\\s\\v]?${MONEY}`, 'i')
const BY_COMMA = new RegExp(`\\d,\\d{3}\\.\\d|\\d\\.\\d{1,2}[\\s\\v]?${MONEY}|[$]\\d+\\.\\d{1,2}(?!\\d)`, 'i')

/** A page's text with its parts found and sorted into units; questions about a unit are answered once. */
export class Reader {
  readonly units: Unit[]
  readonly coins: CoinPart[]
  readonly addresses: AddressPart[]
  private readonly tests = new Map<RegExp, Int8Array>()
  private readonly anywhere = new Map<RegExp, boolean>()
  private readonly networks = new Map<number, NetworkPart[]>()
  private readonly spans = new Map<Role, Span[]>()
  private points: boolean | undefined
  /** Headings with a word in them. */
  private readonly titles: Span[]

  constructor(
    readonly page: PageText,
    readonly intent?: Intent,
  ) {
    this.coins = findCoins(page.text).slice(0, MOST_PARTS)
    this.addresses = this.coins.length || page.links.length ? findAddresses(page.text).slice(0, MOST_PARTS) : []
    this.units = this.coins.length ? splitUnits(page.text) : []
    for (const span of page.spans) {
      const list = this.spans.get(span.role)
      if (list) list.push(span)
      else this.spans.set(span.role, [span])
    }
    for (const list of this.spans.values()) list.sort((a, b) => a.start - b.start)
    // `$3,120.00` set large says nothing.
    const { text } = page
    this.titles = (this.spans.get('title') ?? []).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
  }

  /** Does the page set its thousands apart by points (`1.234,50`)? Then `1.200` is twelve hundred. */
  get groupsByPoint(): boolean {
    this.points ??= BY_POINT.test(this.page.text) && !BY_COMMA.test(this.page.text)
    return this.points
  }

  text(index: number): string {
    return this.units[index]?.text ?? ''
  }

  /** The unit that holds an offset (or the last one before it). */
  unitOf(offset: number): number {
    let low = 0
    let high = this.units.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.units[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  has(index: number, cue: RegExp): boolean {
    const known = this.tests.get(cue) ?? new Int8Array(this.units.length)
    this.tests.set(cue, known)
    if (!known[index]) known[index] = cue.test(this.text(index)) ? 1 : 2
    return known[index] === 1
  }

  /** Is there a unit from `from` to `to` (both within the page) that has the cue? */
  any(from: number, to: number, cue: RegExp, ...but: RegExp[]): boolean {
    for (let i = Math.max(0, from); i <= to && i < this.units.length; i++) {
      if (this.has(i, cue) && !but.some((one) => this.has(i, one))) return true
    }
    return false
  }

  /** Is there a unit with the cue on the whole page? Looked for once, however many addresses ask. */
  saysAnywhere(cue: RegExp): boolean {
    const known = this.anywhere.get(cue) ?? this.any(0, this.units.length - 1, cue)
    this.anywhere.set(cue, known)
    return known
  }

  /** Is paying spoken of, to the reader, from unit `from` to `to`? */
  pays(from: number, to: number): boolean {
    return (
      this.any(from, to, PAY, AGAINST, TOLD, TRADE) ||
      this.any(from, to, TOP_UP) ||
      this.any(from, to, GIFT, AGAINST, TOLD)
    )
  }

  /** The innermost span of a role around an offset. */
  span(role: Role, offset: number): Span | undefined {
    const list = this.spans.get(role)
    if (!list) return undefined
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= 0 && i > low - 9; i--) {
      const one = list[i]
      if (one && one.end > offset) return one
    }
    return undefined
  }

  /** Has the last heading above the cue? It says what stands below. */
  isUnder(index: number, cue: RegExp): boolean {
    const title = this.titles[lowest(this.titles, (this.units[index]?.start ?? 0) + 1) - 1]
    return (
      title !== undefined && title.end - title.start <= 80 && cue.test(this.page.text.slice(title.start, title.end))
    )
  }

  /** How many headings stand above an offset. */
  sectionOf(offset: number): number {
    return lowest(this.titles, offset + 1)
  }

  /** Has the page's first heading the cue? It says what the page is for. */
  isAbout(cue: RegExp): boolean {
    const title = this.spans.get('title')?.[0]
    return (
      title !== undefined && title.end - title.start <= 120 && cue.test(this.page.text.slice(title.start, title.end))
    )
  }

  /** Is the page for those who build or run something? */
  isGuide(): boolean {
    return this.isAbout(GUIDE)
  }

  /** Does the heading say that what stands below is kept, counted or told? */
  isRecord(index: number): boolean {
    return (this.isUnder(index, RECORD) || this.isUnder(index, HISTORY)) && !this.isUnder(index, AGREED)
  }

  /** Any span of a role that begins in the units from `from` to `to`. */
  hasRole(role: Role, from: number, to: number): boolean {
    const start = this.units[Math.max(0, from)]?.start ?? 0
    const end = this.units[Math.min(to, this.units.length - 1)]?.end ?? 0
    const spans = this.spans.get(role) ?? []
    const first = spans[lowest(spans, start)]
    return first !== undefined && first.start <= end
  }

  /** How many spans of a role begin between two offsets. */
  count(role: Role, start: number, end: number): number {
    const spans = this.spans.get(role) ?? []
    return lowest(spans, end) - lowest(spans, start)
  }

  /** The networks a unit names as a way to pay: without those it warns of. */
  networksOf(index: number): NetworkPart[] {
    const known = this.networks.get(index)
    if (known) return known
    const text = this.text(index)
    let parts = text ? findNetworks(text) : []
    if (parts.length) {
      const warning = WRONG_NETWORK.exec(text)
      // In Korean and Japanese what is lost is said at the end.
      const lost = LOST.test(text)
      parts = parts.filter(
        (part) =>
          (part.only || !(lost || (warning && warning.index < part.start))) &&
          (!part.lone ||
            NETWORK_LABEL.test(this.text(index - 1)) ||
            this.inRow(index) ||
            this.isBetween(index) ||
            this.isTab(index)),
      )
    }
    this.networks.set(index, parts)
    return parts
  }

  /** Under a short line with a coin, over an address. */
  private isBetween(index: number): boolean {
    const above = this.units[index - 1]
    const below = this.units[index + 1]
    if (!above || !below || above.text.length > 40) return false
    return (
      this.addresses.some(({ start }) => start >= below.start && start < below.end) &&
      this.coins.some(({ start }) => start >= above.start && start < above.end)
    )
  }

  /** Beside a line that is a network's name and nothing else: one of several to choose from. */
  private isTab(index: number): boolean {
    return [index - 1, index + 1].some((i) => {
      const text = this.text(i)
      return (
        text.length <= 24 &&
        findNetworks(text).some((part) => !part.lone && /^[^\p{L}\d]*$/u.test(text.slice(0, part.start)))
      )
    })
  }

  private inRow(index: number): boolean {
    const row = this.span('row', this.units[index]?.start ?? 0)
    return row !== undefined && this.coins.some((coin) => coin.start >= row.start && coin.end <= row.end)
  }

  /** Source code, however it is set: braces, assignments, calls; or a code element whose text is more than a word. */
  isCode(index: number): boolean {
    const unit = this.units[index]
    if (!unit) return false
    const span = this.span('code', unit.start)
    // What a program prints may have a call in it, far from what it tells its reader.
    const from = span ? Math.max(span.start, this.units[index - AROUND]?.start ?? 0) : unit.start
    const to = span ? Math.min(span.end, this.units[index + AROUND]?.end ?? span.end, from + 2_000) : unit.end
    const text = span ? this.page.text.slice(from, to) : unit.text
    if (CODE.test(text.replace(URI, '').replace(TON_ADDRESS, ''))) return true
    // A diagram; with an address in it, a bot's message in a frame.
    const { start, end } = span ?? unit
    return BOX.test(text) && !this.addresses.some((one) => one.start >= start && one.end <= end)
  }

  /** A line of a conversation: spoken by somebody, to somebody. */
  isTalk(index: number): boolean {
    if (this.span('chat', this.units[index]?.start ?? 0)) return true
    if (this.has(index, SLANG) || this.any(index - THREAD, index, COMMENTED)) return true
    let said = 0
    for (let i = index - 6; i <= index + 6; i++) if (this.has(i, SAID) || this.has(i, POSTED)) said++
    return said > 1
  }

  /** Was what ends here filled in, and can be changed? */
  hasField(offset: number): boolean {
    const fields = this.spans.get('field') ?? []
    const field = fields[lowest(fields, offset)]
    return field?.start === offset && field.end > offset
  }

  /** The first address between two offsets. */
  addressIn(start: number, end: number): AddressPart | undefined {
    const address = this.addresses[lowest(this.addresses, start)]
    return address && address.start < end ? address : undefined
  }

  /** Is there a field around for the address to send to, which stands empty? */
  isSendForm(index: number): boolean {
    const from = this.units[Math.max(0, index - SEND_FORM)]?.start ?? 0
    const to = this.units[Math.min(index + SEND_FORM, this.units.length - 1)]?.end ?? 0
    const fields = this.spans.get('field') ?? []
    for (let i = lowest(fields, from); i < fields.length; i++) {
      const { start } = fields[i] as Span
      if (start > to) return false
      const label = this.unitOf(Math.max(0, start - 1))
      if (this.has(label, SEND_TO)) return true
    }
    return false
  }

  /** A short unit that names another coin (and this one not). */
  namesOther(index: number): boolean {
    const text = this.text(index)
    return text.length <= 60 && this.has(index, OTHER_ASSET) && OTHER_ASSET.test(text.replace(NOT_THIS, ''))
  }

  /** One of the ways to pay that stand together, in other coins or by other means. */
  isAmongOthers(index: number): boolean {
    for (let i = index - 2; i <= index + 2; i++) if (i !== index && this.namesOther(i)) return true
    return false
  }
}

/** The first of sorted spans that does not begin before an offset. */
function lowest(spans: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

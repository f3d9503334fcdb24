import { ADDRESS } from '../definitions/cues'
import { type AddressKind, findNetwork } from '../definitions/networks'
import { type CoinPart, findCoins } from '../parts/findCoins'
import type { Frame } from './Frame'
import type { Reader } from './Reader'

/** The network named nearest to the address, on the side of its coin; one that fits the address's shape comes first. */
export function findNetworkNear(reader: Reader, frame: Frame, coin: CoinPart, kind: AddressKind): string | undefined {
  const coinUnit = reader.unitOf(coin.start)
  const tried: string[][] = []
  /** How many of them stand on the address's own side: only these may contradict its shape. */
  let sure = 0
  const own = findOwn(reader, frame, coin)
  if (own.length) tried.push(own)
  for (let i = frame.unit - 1; i >= Math.min(coinUnit, frame.from); i--)
    tried.push(isOfOther(reader, i, coin) ? [] : idsOf(reader, i))
  sure = tried.length
  for (let i = frame.unit + 1; i <= Math.max(coinUnit, frame.to); i++) tried.push(idsOf(reader, i))
  for (let i = frame.from; i < frame.unit; i++) tried.push(idsOf(reader, i))
  const sets = tried.filter((ids) => ids.length > 0)
  // `Deposit address (BEP20)`, right above it.
  const named = idsOf(reader, frame.unit - 1).filter((id) => fits(id, kind))
  if (!own.length && named.length === 1 && reader.has(frame.unit - 1, ADDRESS)) return named[0]
  // One address under a list of networks serves them all: none of them is the one.
  if (isChoice(reader, frame, kind)) return undefined
  for (const ids of sets) {
    const fitting = ids.filter((id) => fits(id, kind))
    if (fitting.length === 1) return fitting[0]
    if (fitting.length > 1) return undefined
  }
  // A shape is contradicted by what is said of this coin, not by the button of another one.
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
  if (run > 0) return run > 1
  // None above: a list of those that are taken may stand below.
  const below = new Set<string>()
  for (let i = frame.unit + 1; i <= frame.to; i++) {
    const ids = idsOf(reader, i).filter((id) => fits(id, kind))
    if (ids.length === 1 && ids[0] && reader.text(i).length <= 40) below.add(ids[0])
    else if (below.size) break
  }
  return below.size > 1
}

/** Does a line stand on a button that names another coin? */
function isOfOther(reader: Reader, index: number, { coin }: CoinPart): boolean {
  const button = reader.networksOf(index).length ? reader.span('action', reader.units[index]?.start ?? 0) : undefined
  if (!button || button.end - button.start > BUTTON) return false
  const named = findCoins(reader.page.text.slice(button.start, button.end))
  return named.length > 0 && named.every((one) => one.coin !== coin)
}
const BUTTON = 60

function findOwn(reader: Reader, frame: Frame, coin: CoinPart): string[] {
  const start = reader.units[frame.unit]?.start ?? 0
  const parts = reader.networksOf(frame.unit)
  const lead = start + (reader.text(frame.unit).indexOf(frame.lead) + frame.lead.length)
  const before = parts.filter((part) => start + part.start < lead)
  // Two addresses in one line, each with its own label: what stands before the previous one is not this one's.
  const mine = before.filter((part) => start + part.start >= lead - frame.lead.length)
  // `0x… - ETH`: behind it nothing but its network.
  const behind = TAIL.test(frame.tail) ? parts.filter((part) => start + part.start >= lead) : []
  const ids = (mine.length ? mine : behind.length ? behind : coin.start > lead ? parts : []).map((part) => part.id)
  return ids.length ? ids : parts.length === 1 && frame.alone ? parts.map((part) => part.id) : []
}

const TAIL = /^[\s\v]*[-–—|:(][\s\v]*\p{L}[\p{L}\d ]{1,20}\)?[\s\v]*$/u

function idsOf(reader: Reader, index: number): string[] {
  return reader.networksOf(index).map((part) => part.id)
}

/** Can an address of this shape be on that network? */
export function fits(network: string, kind: AddressKind): boolean {
  const own = findNetwork(network)?.kind
  return own === kind || own === 'other' || own === undefined
}

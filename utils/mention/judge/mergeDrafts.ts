import { sameAddress } from '../parts/plainAddress'
import type { Draft } from './Draft'
import { pairByTurns } from './pairByTurns'

/** How far apart, in units, parts of one request may stand. */
export const NEAR = 40

/** The same request, read twice. */
export function isSame(a: Draft, b: Draft): boolean {
  return (
    a.coin === b.coin &&
    a.network === b.network &&
    sameAddress(a.recipient, b.recipient) &&
    a.amount === b.amount &&
    (a.kind ?? 'transfer') === (b.kind ?? 'transfer') &&
    (a.scope === b.scope || a.amount === undefined)
  )
}

/** Do two values not contradict each other? */
export const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b
const TESTS = /-(?:sepolia|amoy|fuji|testnet|devnet|nile)$/
/** Is the second the test network of the first? Who names both means it: `Polygon`, and below `Polygon Amoy`. */
const isTestOf = (name: string | undefined, test: string | undefined) =>
  name !== undefined && test !== undefined && TESTS.test(test) && test.replace(TESTS, '') === name
const equalSums = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || Number(a) === Number(b)

/**
 * Gathers what belongs to one request. Links and recipients stand for themselves; a sentence or a label joins every
 * one of them that it does not contradict, and stands alone only if nothing takes it in.
 */
export function mergeDrafts(linked: Draft[], recipients: Draft[], asks: Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const draft of [...linked, ...recipients]) {
    const same = merged.find(
      (other) =>
        other.coin === draft.coin &&
        other.recipient !== undefined &&
        sameAddress(other.recipient, draft.recipient) &&
        agree(other.network, draft.network) &&
        !(other.link !== undefined && draft.link !== undefined) &&
        equalSums(other.amount, ownSum(asks, draft)?.amount),
    )
    const own = ownSum(asks, draft)
    const host = same ?? { ...draft }
    if (!same) merged.push(host)
    host.network ??= draft.network
    if (own && host.amount === undefined) takeSum(host, own)
  }
  // Two plans are paid to one address: what is said of it once holds for both.
  for (const draft of merged)
    draft.network ??= merged.find(
      ({ coin, recipient, network }) =>
        coin === draft.coin &&
        network !== undefined &&
        recipient !== undefined &&
        sameAddress(recipient, draft.recipient),
    )?.network
  const anchors = merged.length
  const pairs = pairByTurns(merged, asks)
  // The best-vouched sums first: what comes later and differs is another sum, not the one asked for.
  for (const ask of [...asks].sort((a, b) => Number(b.stands) - Number(a.stands) || b.sure - a.sure || a.at - b.at)) {
    const hosts = merged.filter(
      (host, index) =>
        host.coin === ask.coin &&
        (agree(host.network, ask.network) || isTestOf(host.network, ask.network)) &&
        !isElsewhere(asks, ask, host) &&
        (index < anchors || Math.abs(host.unit - ask.unit) <= NEAR) &&
        (equalSums(host.amount, ask.amount) || ask.sure < 3 || Math.abs(host.unit - ask.unit) > NEAR),
    )
    const close = hosts.filter((host) => Math.abs(host.unit - ask.unit) <= NEAR)
    for (const host of close) {
      if (ask.amount !== undefined && !isOwn(asks, ask, host, pairs)) continue
      const named = host.network !== undefined || ask.network === undefined
      if (!named && close.length > 1 && hosts.some((one) => one.network === ask.network)) continue
      if (!named || isTestOf(host.network, ask.network)) host.network = ask.network
      // What is allowed to be taken is filled in, unless the page says this and no other sum.
      const asked = ask.amount !== undefined && (host.kind !== 'approve' || ask.sure > 2)
      if (host.amount === undefined && asked) takeSum(host, ask)
      host.symbol ??= ask.symbol
    }
    if (!hosts.length && ask.stands) merged.push({ ...ask })
  }
  return merged
}

/** The sum in one line with a recipient: `Send 19 USDC to 0x…`. */
function ownSum(asks: Draft[], host: Draft): Draft | undefined {
  const own = asks.filter((ask) => ask.unit === host.unit && ask.coin === host.coin && ask.amount !== undefined)
  return host.recipient !== undefined && new Set(own.map(({ amount }) => Number(amount))).size === 1
    ? own[0]
    : undefined
}

function takeSum(host: Draft, { amount, sure, at }: Draft): void {
  host.amount = amount
  host.sure = sure
  if (host.link === undefined) host.at = at
}

/** A frame or shadow root that asks for a sum by itself does not speak of what another one asks for. */
function isElsewhere(asks: Draft[], ask: Draft, host: Draft): boolean {
  return (
    ask.scope !== host.scope &&
    ask.stands &&
    ask.amount !== undefined &&
    asks.some(
      (other) => other.scope === host.scope && other.stands && other.amount !== undefined && other.coin === ask.coin,
    )
  )
}

/** A sum that nothing vouches for speaks of what stands under its own heading, or in its own row. */
function isOfLater(ask: Draft, host: Draft): boolean {
  const apart = ask.section !== host.section || (ask.row !== undefined && ask.row !== host.row)
  return !ask.stands && ask.sure < 2 && ask.unit > host.unit && apart
}

/** Is the sum this request's, and not another one's? */
function isOwn(asks: Draft[], ask: Draft, host: Draft, pairs: Map<Draft, Draft>): boolean {
  if (isOfLater(ask, host)) return false
  const paired = pairs.get(host)
  if (paired) return equalSums(paired.amount, ask.amount)
  const beside = asks.filter((one) => one.amount !== undefined && one.coin === ask.coin && isBeside(one, host))
  if (beside.length) return beside.includes(ask)
  return !hasNearer(asks, ask, host) && !isOneOfSeveral(asks, ask)
}

/** In one row, or in one sentence with the recipient. */
function isBeside(ask: Draft, host: Draft): boolean {
  if (host.recipient === undefined) return false
  return ask.unit === host.unit || (ask.row !== undefined && ask.row === host.row)
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

import type { Coin } from '../tokens/Token'
import { MEMORY, type PegLimits, SELDOM } from './limits'
import type { Level, PegSide, PegStatus, Pending, Waiting } from './PegStatus'

/** What is kept from one judgement to the next. */
export type Memory = Pick<PegStatus, 'state' | 'side' | 'since' | 'pending' | 'unsure' | 'at'>

const SEVERITY = { 'on-peg': 0, drifting: 1, 'off-peg': 2 } as const
const same = (a: { state: string; side?: PegSide }, b: { state: string; side?: PegSide }) =>
  a.state === b.state && a.side === b.side

/** The level that holds already, unless it is unknown. */
export function heldLevel(memory: Memory | undefined): Level | undefined {
  if (!memory || memory.state === 'unknown') return undefined
  return { state: memory.state, side: memory.side }
}

/** Takes over an earlier judgement as far as it is one, of this coin, and recent. Never throws. */
export function readMemory(coin: Coin, previous: unknown, now: number): Memory | undefined {
  try {
    return typeof previous === 'object' && previous ? readStatus(coin, previous, now) : undefined
  } catch {
    return undefined
  }
}

function readStatus(coin: Coin, previous: object, now: number): Memory | undefined {
  const { coin: whose, state, side, since, at, pending, unsure, bps } = previous as Partial<PegStatus>
  if (whose !== coin || !isTime(since) || (state !== 'unknown' && !isLevel(state))) return undefined
  const judged = isTime(at) ? at : now
  if (Math.abs(now - judged) > MEMORY) return undefined
  const memory: Memory = { state, since: Math.min(since, now), at: judged }
  if (state === 'drifting' || state === 'off-peg') {
    memory.side = side === 'above' || side === 'below' ? side : (bps ?? 0) > 0 ? 'above' : 'below'
  }
  if (isTime(unsure)) memory.unsure = Math.min(unsure, now)
  const waiting = readWaiting(pending, now)
  if (waiting) {
    const latest = readWaiting(pending?.latest, now)
    memory.pending = latest ? { ...waiting, latest } : waiting
  }
  return memory
}

function readWaiting(given: Waiting | undefined, now: number): Waiting | undefined {
  if (typeof given !== 'object' || given === null || !isLevel(given.state) || !isTime(given.since)) return undefined
  const side = given.side === 'above' || given.side === 'below' ? { side: given.side } : {}
  return { state: given.state, ...side, since: Math.min(given.since, now) }
}

const isLevel = (state: unknown): state is Level['state'] => typeof state === 'string' && Object.hasOwn(SEVERITY, state)

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0

/**
 * What holds now, after what held before and what the quotes say now (null: they do not say). Without a memory the
 * quotes decide at once; else another state must have lasted, so that it does not flap.
 * @param few too few sources: unknown at once, whatever held before.
 */
export function settle(
  memory: Memory | undefined,
  level: Level | null,
  few: boolean,
  now: number,
  limits: PegLimits,
): Memory {
  if (!level) return few || !memory ? unknown(memory, now) : doubt(memory, now, limits)
  if (!memory) return { ...level, since: now }
  if (same(memory, level)) return supported(memory)
  const before = memory.state === 'unknown' ? 0 : SEVERITY[memory.state]
  const flipped = memory.side !== undefined && level.side !== undefined && memory.side !== level.side
  const worse = SEVERITY[level.state] > before || flipped
  // Nothing was known for want of sources, nobody contradicted: the first good news needs no second look.
  if (!worse && memory.state === 'unknown' && memory.unsure === undefined) return { ...level, since: now }
  const waited = waitFor(memory, level, worse, now)
  const needed = worse || memory.state === 'unknown' ? limits.confirm : limits.recover
  const lasted = (since: number) => isSeldom(memory, now) || now - since >= needed
  if (lasted(waited.latest.since)) return { ...level, since: now }
  // What has been said all the time is the least of what was said; the rest of it goes on waiting.
  if (lasted(waited.since)) {
    const { latest } = waited
    return { state: waited.state, side: waited.side, since: now, pending: { ...level, since: latest.since, latest } }
  }
  const unsure = memory.unsure ?? (memory.state === 'unknown' ? undefined : waited.since)
  // Another story every minute, for as long as any change takes, or that of the other side: nobody vouches for what is held.
  const patience = flipped ? limits.hold : limits.recover
  if (unsure !== undefined && memory.state !== 'unknown' && now - unsure >= patience) {
    return { ...unknown(memory, now), unsure, pending: waited }
  }
  return { ...memory, ...(unsure === undefined ? {} : { unsure }), pending: waited }
}

/** The held state is said again: nothing waits any more. */
function supported({ unsure: _, pending: __, ...kept }: Memory): Memory {
  return kept
}

/** What has been waited for until now, with what is said now. */
function waitFor({ state, pending }: Memory, level: Level, worse: boolean, now: number): Pending & { latest: Waiting } {
  const fresh = { ...level, since: now }
  if (!pending || !sameWay(pending, level, state, worse)) return { ...fresh, latest: fresh }
  const before = state === 'unknown' ? 0 : SEVERITY[state]
  const nearer = Math.abs(SEVERITY[pending.state] - before) < Math.abs(SEVERITY[level.state] - before) ? pending : level
  const { latest = pending } = pending
  return {
    state: nearer.state,
    side: nearer.side,
    since: pending.since,
    latest: same(latest, level) ? { ...level, since: latest.since } : fresh,
  }
}

/** Whoever looks that seldom cannot be asked to wait for the next look. */
const isSeldom = ({ at }: Memory, now: number) => now - (at ?? now) >= SELDOM

const unknown = (memory: Memory | undefined, now: number): Memory => ({
  state: 'unknown',
  since: memory?.state === 'unknown' ? memory.since : now,
})

/**
 * The sources contradict each other: the state is kept for a while, and what was waited for is not forgotten at once.
 */
function doubt(memory: Memory, now: number, { hold, confirm }: PegLimits): Memory {
  const { pending } = memory
  const unsure = memory.unsure ?? (memory.state === 'unknown' ? undefined : pending?.since) ?? now
  const waiting = pending && now - pending.since <= hold + confirm ? { pending } : {}
  if (memory.state !== 'unknown' && now - unsure < hold && !isSeldom(memory, now)) return { ...memory, unsure }
  return { ...unknown(memory, now), unsure, ...waiting }
}

/** Whether what was waited for points the same way as what is said now. */
function sameWay(pending: Level, level: Level, held: Memory['state'], worse: boolean): boolean {
  if (worse || held === 'unknown') return pending.side === level.side
  return SEVERITY[pending.state] < SEVERITY[held]
}

import type { Coin } from '../tokens/Token'
import { MEMORY, type PegLimits, SELDOM } from './limits'
import type { Level, PegSide, PegStatus } from './PegStatus'

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
  if (typeof pending === 'object' && pending !== null && isLevel(pending.state) && isTime(pending.since)) {
    memory.pending = { state: pending.state, since: Math.min(pending.since, now) }
    if (pending.side === 'above' || pending.side === 'below') memory.pending.side = pending.side
  }
  return memory
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
  const { unsure, pending, ...kept } = memory
  if (same(memory, level)) return kept
  const before = memory.state === 'unknown' ? 0 : SEVERITY[memory.state]
  const flipped = memory.side !== undefined && level.side !== undefined && memory.side !== level.side
  const worse = SEVERITY[level.state] > before || flipped
  // Nothing was known for want of sources, nobody contradicted: the first good news needs no second look.
  if (!worse && memory.state === 'unknown' && unsure === undefined) return { ...level, since: now }
  const waited = pending && sameWay(pending, level, memory.state, worse) ? pending : { ...level, since: now }
  // What has been said all the time is the least of what was said.
  const least = Math.abs(SEVERITY[waited.state] - before) < Math.abs(SEVERITY[level.state] - before) ? waited : level
  const needed = worse || memory.state === 'unknown' ? limits.confirm : limits.recover
  if (isSeldom(memory, now) || now - waited.since >= needed) return { state: least.state, side: least.side, since: now }
  const doubted = memory.state === 'unknown' && unsure !== undefined ? { unsure } : {}
  return { ...kept, ...doubted, pending: { state: least.state, side: least.side, since: waited.since } }
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
  const unsure = memory.unsure ?? now
  const { pending } = memory
  const waiting = pending && now - pending.since <= hold + confirm ? { pending } : {}
  if (memory.state !== 'unknown' && now - unsure < hold && !isSeldom(memory, now)) return { ...memory, unsure }
  return { ...unknown(memory, now), unsure, ...waiting }
}

/** Whether what was waited for points the same way as what is said now. */
function sameWay(pending: Level, level: Level, held: Memory['state'], worse: boolean): boolean {
  if (worse || held === 'unknown') return pending.side === level.side
  return SEVERITY[pending.state] < SEVERITY[held]
}

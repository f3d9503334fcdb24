import type { Coin } from '../tokens/Token'
import { MEMORY, type PegLimits } from './limits'
import type { PegSide, PegStatus } from './PegStatus'
import type { Level } from './weighPeg'

/** What is kept from one judgement to the next. */
export type Memory = Pick<PegStatus, 'state' | 'side' | 'since' | 'pending' | 'unsure'>

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
  if (typeof previous !== 'object' || previous === null) return undefined
  const { coin: whose, state, side, since, at, pending, unsure, bps } = previous as Partial<PegStatus>
  if (whose !== coin || !isTime(since) || typeof state !== 'string') return undefined
  if (state !== 'unknown' && !(state in SEVERITY)) return undefined
  const judged = isTime(at) ? at : now
  if (Math.abs(now - judged) > MEMORY) return undefined
  const memory: Memory = { state, since: Math.min(since, now) }
  if (state === 'drifting' || state === 'off-peg') {
    memory.side = side === 'above' || side === 'below' ? side : (bps ?? 0) > 0 ? 'above' : 'below'
  }
  if (isTime(unsure)) memory.unsure = Math.min(unsure, now)
  if (typeof pending === 'object' && pending !== null && pending.state in SEVERITY && isTime(pending.since)) {
    memory.pending = { state: pending.state, since: Math.min(pending.since, now) }
    if (pending.side === 'above' || pending.side === 'below') memory.pending.side = pending.side
  }
  return memory
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0

/**
 * What holds now, after what held before and what the quotes say now (null: they do not say). Without a memory the quotes
 * decide at once; else another state must have lasted, so that it does not flap.
 * @param few too few sources: unknown at once, whatever held before.
 */
export function settle(
  memory: Memory | undefined,
  level: Level | null,
  few: boolean,
  now: number,
  limits: PegLimits,
): Memory {
  const become = (to: Level): Memory => ({ ...to, since: now })
  const unknown = (): Memory => ({ state: 'unknown', since: memory?.state === 'unknown' ? memory.since : now })
  if (!level) {
    if (few || !memory || memory.state === 'unknown') return unknown()
    const unsure = memory.unsure ?? now
    return now - unsure >= limits.hold ? unknown() : { ...memory, unsure }
  }
  if (!memory) return become(level)
  const { unsure: _, pending, ...kept } = memory
  if (memory.state !== 'unknown' && same(memory as Level, level)) return kept
  const before = memory.state === 'unknown' ? 0 : SEVERITY[memory.state]
  const flipped = memory.side !== undefined && level.side !== undefined && memory.side !== level.side
  const worse = SEVERITY[level.state] > before || flipped
  const waited = pending && sameWay(pending, level, before, worse) ? pending : { ...level, since: now }
  // What has been said all the time is the least of what was said.
  const least = Math.abs(SEVERITY[waited.state] - before) < Math.abs(SEVERITY[level.state] - before) ? waited : level
  const lasting = { state: least.state, side: least.side, since: waited.since }
  const needed = worse ? limits.confirm : memory.state === 'unknown' ? 0 : limits.recover
  if (now - lasting.since >= needed) return become({ state: lasting.state, side: lasting.side })
  return { ...kept, pending: lasting }
}

/** Whether what was waited for points the same way as what is said now. */
function sameWay(pending: Level, level: Level, before: number, worse: boolean): boolean {
  if (worse) return pending.side === level.side && SEVERITY[pending.state] >= 1
  return SEVERITY[pending.state] < before
}

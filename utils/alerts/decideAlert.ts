import type { PegStatus } from '../peg'
import type { AlertPrefs, Said } from './AlertPrefs'

/** Nothing to say, something to say, or something to remember without a word. */
export type Decision = { kind: 'nothing' } | { kind: 'say'; said: Said } | { kind: 'remember'; said: Said }

const RANK = { 'on-peg': 0, drifting: 1, 'off-peg': 2 } as const

/**
 * Decides whether a judgement is news. Each event is said once: what counts is the state that was said last, not the
 * state before, so a worker that died in between changes nothing. An unknown state is no news and forgets nothing.
 * What happens in quiet hours or while snoozed is said afterwards if it still holds.
 * @param minute minutes after local midnight.
 */
export function decideAlert(
  status: PegStatus,
  last: Said | undefined,
  prefs: AlertPrefs,
  now: number,
  minute: number,
): Decision {
  const { state, side, coin } = status
  if (!prefs.on || !prefs.coins.includes(coin) || state === 'unknown') return { kind: 'nothing' }
  const shown = state === 'drifting' && !prefs.drifting ? 'on-peg' : state
  const said: Said = { state: shown, at: now, ...(shown === 'on-peg' || !side ? {} : { side }) }
  // The first judgement ever is news only when something is wrong.
  if (!last)
    return shown === 'on-peg'
      ? { kind: 'remember', said }
      : quiet(prefs, now, minute)
        ? { kind: 'nothing' }
        : { kind: 'say', said }
  if (last.state === shown && last.side === said.side) return { kind: 'nothing' }
  if (quiet(prefs, now, minute)) return { kind: 'nothing' }
  return { kind: 'say', said }
}

/** Is it better or worse than what was said last? */
export const isWorse = (said: Said, last: Said | undefined) => RANK[said.state] > RANK[last?.state ?? 'on-peg']

function quiet({ quiet: hours, snoozedUntil }: AlertPrefs, now: number, minute: number): boolean {
  if (now < snoozedUntil) return true
  if (!hours || hours.from === hours.to) return false
  const { from, to } = hours
  return from < to ? minute >= from && minute < to : minute >= from || minute < to
}

import { AGAINST, PAY_BUTTON } from '../definitions/cues'
import type { Reader } from './Reader'

/** Words that stand on other buttons too. */
export const WEAK_BUTTON = /^\W*(?:send|deposit|top|continue|confirm)/i

/**
 * Something that pays when it is pressed; a line that only says "send" or "deposit" has to be a button by its element, and
 * is none where it takes a `strong` word.
 */
export function isButton(reader: Reader, from: number, to: number, strong = false): boolean {
  for (let i = Math.max(0, from); i <= to; i++) {
    if (!reader.has(i, PAY_BUTTON) || reader.has(i, AGAINST) || reader.namesOther(i)) continue
    if (!reader.has(i, WEAK_BUTTON)) return true
    if (!strong && reader.span('action', reader.units[i]?.start ?? 0)) return true
  }
  return false
}

/** Is there a button with the cue from one unit to another? */
export function hasButton(reader: Reader, from: number, to: number, cue: RegExp): boolean {
  for (let i = Math.max(0, from); i <= to; i++)
    if (reader.has(i, cue) && reader.span('action', reader.units[i]?.start ?? -1)) return true
  return false
}

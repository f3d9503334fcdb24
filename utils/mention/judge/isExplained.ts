import { HOW_TO, STEP, STEP_TITLE, TAKES } from '../definitions/cues'
import { isButton } from './isButton'
import type { Reader } from './Reader'

/** What alone is taken is said to whoever pays, also in an explanation. */
const ONLY =
  /\bonly\b|[仅僅只]|только|solo\b|somente|apenas|uniquement|seulement|ausschließlich|\bnur\b|yalnızca|sadece|\bhanya\b|\bchỉ\b|فقط/i

/** Under the heading of an explanation or of one of its steps, or after a step that is done elsewhere. */
export function isExplained(reader: Reader, unit: number): boolean {
  const told = reader.networksOf(unit).length > 0 && (ONLY.test(reader.text(unit)) || TAKES.test(reader.text(unit)))
  return (
    !told &&
    (reader.any(unit - 8, unit, HOW_TO) ||
      reader.isUnder(unit, HOW_TO) ||
      reader.isUnder(unit, STEP_TITLE) ||
      isStep(reader, unit))
  )
}

function hasStep(reader: Reader, unit: number): boolean {
  // `Open wallet` on a button is none.
  for (let i = Math.max(0, unit - 3); i < unit; i++)
    if (reader.has(i, STEP) && !reader.span('action', reader.units[i]?.start ?? 0)) return true
  return false
}

/** One of the steps of an explanation: another one before it is done elsewhere. */
function isStep(reader: Reader, unit: number): boolean {
  return hasStep(reader, unit) && !reader.hasRole('field', unit - 3, unit) && !isButton(reader, unit + 1, unit + 14)
}

import * as cues from '../definitions/cues'
import { SPAN_ROLES } from '../page/PageText'
import type { Reader } from './Reader'
import { wordsOf } from './wordsOf'

const CUES = Object.entries(cues).filter((entry): entry is [string, RegExp] => entry[1] instanceof RegExp)
/** Coins that are looked at; the others of a list say the same. */
const MOST = 30
/** How far a sentence is read to each side of its coin, in characters. */
const SENTENCE = 200
/** How far around a sentence, in units, fields, buttons and cues are looked for. */
const BESIDE = 4

/**
 * What of a stretch of a page can speak for or against its asking for money, each as a word without spaces: every word
 * (`wordsOf`); of a sentence with a coin the words again (`=pay`), the cues that the rules know, in it (`:PAY`), above (`^PAY`)
 * and below (`_PAY`), and what elements it stands in (`[action`) and beside (`~field`).
 */
export function cluesOf(reader: Reader, from = 0, to = Number.POSITIVE_INFINITY): Set<string> {
  const clues = new Set(wordsOf(reader.page.text.slice(from, to)))
  const coins = reader.coins.filter(({ start, end }) => end > from && start < to).slice(0, MOST)
  const seen = new Set<number>()
  for (const { start, end } of coins) {
    const unit = reader.unitOf(start)
    const { text, start: begin } = reader.units[unit] ?? { text: '', start: 0 }
    const before = text.slice(Math.max(0, start - begin - SENTENCE), start - begin)
    const after = text.slice(end - begin, end - begin + SENTENCE)
    for (const word of wordsOf(`${before} ${after}`, true)) clues.add(`=${word}`)
    for (const role of SPAN_ROLES) if (reader.span(role, start)) clues.add(`[${role}`)
    if (seen.has(unit)) continue
    seen.add(unit)
    for (const role of SPAN_ROLES) if (reader.hasRole(role, unit - BESIDE, unit + BESIDE)) clues.add(`~${role}`)
    for (const [name, cue] of CUES) {
      if (reader.has(unit, cue)) clues.add(`:${name}`)
      if (reader.any(unit - BESIDE, unit - 1, cue)) clues.add(`^${name}`)
      if (reader.any(unit + 1, unit + BESIDE, cue)) clues.add(`_${name}`)
    }
  }
  return clues
}

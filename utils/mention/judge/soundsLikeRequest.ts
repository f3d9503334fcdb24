import { BIAS, CLUE_WEIGHTS } from '../definitions/clueWeights'
import { cluesOf } from './cluesOf'
import type { Reader } from './Reader'

const WEIGHTS = new Map(
  Object.entries(CLUE_WEIGHTS).flatMap(([weight, clues]) => clues.split(' ').map((clue) => [clue, Number(weight)])),
)
/** So much text on each side, in characters, is about as long as the pages that the weights were learned from. */
const AROUND = 1_500
/** Places this near to each other, in characters, are weighed once: there may be thousands. */
const STRETCH = 500

/**
 * Below these (hundredths of log odds) a request is taken for told, not made; one that names whom to pay is believed longer.
 * Each set weighed with what the others teach (`npm run bench:clues`, 2026-12-01), below -70 lie 1.1% of 2,839 pages that ask
 * and 63.0% of 1,864 that do not, below -50 1.5% and 69.3%.
 */
const LEAST = -50
const LEAST_TO_SOMEBODY = -70

/**
 * Do the clues around a place in the text speak for a page that asks for money, or at least not against it? A second
 * opinion on what the rules have found; `named`: somebody to pay to.
 */
export function soundsLikeRequest(reader: Reader, at: number, named: boolean): boolean {
  return weighAt(reader, at).sum >= (named ? LEAST_TO_SOMEBODY : LEAST)
}

/** From here on the clues speak for a sentence that asks its reader and that nothing else around bears out. */
const ENOUGH = 30
/**
 * From here on they make a request where the rules find none on the whole page. By the same weighing 71% of the pages that ask
 * reach it, and 1.0% of those that do not; what the rules know for something else is held back (`isHeard`).
 */
const PLENTY = 120
/** So many clues have to be known: of a few one alone would decide. */
const KNOWN = 12

/** Do the clues around a place speak for a request, and not merely allow it? */
export function speaksOfPaying(reader: Reader, at: number): boolean {
  return speaks(reader, at, ENOUGH)
}

/** Do they speak for it so clearly that no rule is needed? */
export function speaksByItself(reader: Reader, at: number): boolean {
  return speaks(reader, at, PLENTY)
}

function speaks(reader: Reader, at: number, least: number): boolean {
  const { sum, known } = weighAt(reader, at)
  return known >= KNOWN && sum >= least
}

interface Weight {
  /** Hundredths of the log odds that a page with these clues asks its reader for money. */
  sum: number
  /** How many of the clues are known. */
  known: number
}
const weighed = new WeakMap<Reader, Map<number, Weight>>()

function weighAt(reader: Reader, at: number): Weight {
  const told = weighed.get(reader) ?? new Map<number, Weight>()
  weighed.set(reader, told)
  const stretch = Math.floor(at / STRETCH)
  const middle = stretch * STRETCH + STRETCH / 2
  const weight = told.get(stretch) ?? weigh(cluesOf(reader, Math.max(0, middle - AROUND), middle + AROUND))
  told.set(stretch, weight)
  return weight
}

/** What clues weigh together. */
export function weigh(clues: Iterable<string>): Weight {
  let sum = BIAS
  let known = 0
  for (const clue of clues) {
    const weight = WEIGHTS.get(clue)
    if (weight === undefined) continue
    sum += weight
    known++
  }
  return { sum, known }
}

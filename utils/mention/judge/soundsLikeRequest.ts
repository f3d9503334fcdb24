import { BIAS, WORD_WEIGHTS } from '../definitions/wordWeights'
import type { PageText } from '../page/PageText'
import { wordsOf } from './wordsOf'

const WEIGHTS = new Map(
  Object.entries(WORD_WEIGHTS).flatMap(([weight, words]) => words.split(' ').map((word) => [word, Number(weight)])),
)
/** So much text on each side, in characters, is about as long as the pages that the weights were learned from. */
const AROUND = 1_500
/**
 * Below this (hundredths of the log odds: 27 to 73) a request is taken for told, not made. Each set weighed with what the
 * others teach (`npm run bench:words`, 2026-11-30), that is 1.2% of 1,870 pages that ask and 38.0% of 1,276 that do not.
 */
const LEAST = -100

/**
 * Do the words around a place in the text speak for a page that asks for money? A second opinion on what the rules have
 * found: it can silence a request and makes none. Where few words are known it says yes.
 */
export function soundsLikeRequest(text: string, at: number): boolean {
  return weighWords(text.slice(Math.max(0, at - AROUND), at + AROUND)) >= LEAST
}

/**
 * From here on the words speak for a request that nothing else around bears out. Each set weighed with what the others
 * teach (2026-11-30): of sentences that turn to their reader and have nothing beside them, those of 7 of 7 pages that ask
 * reach it, and of 1 of 6 that do not; with `KNOWN`, 6 and none.
 */
const ENOUGH = 30
/** So many words have to be known: of a few one alone would decide. */
const KNOWN = 18
/** Lines this near to each other, in characters, are weighed once: there may be thousands. */
const STRETCH = 500
const weighed = new WeakMap<PageText, Map<number, boolean>>()

/** Do the words around a place speak for a request, and not merely allow it? */
export function speaksOfPaying(page: PageText, at: number): boolean {
  const known = weighed.get(page) ?? new Map<number, boolean>()
  weighed.set(page, known)
  const stretch = Math.floor(at / STRETCH)
  const middle = stretch * STRETCH + STRETCH / 2
  const told = known.get(stretch) ?? speaks(page.text.slice(Math.max(0, middle - AROUND), middle + AROUND))
  known.set(stretch, told)
  return told
}

function speaks(text: string): boolean {
  let words = 0
  for (const word of wordsOf(text)) if (WEIGHTS.has(word)) words++
  return words >= KNOWN && weighWords(text) >= ENOUGH
}

/** Hundredths of the log odds that a page with these words asks its reader for money. */
export function weighWords(text: string): number {
  let sum = BIAS
  for (const word of wordsOf(text)) sum += WEIGHTS.get(word) ?? 0
  return sum
}

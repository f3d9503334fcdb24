import { normalize } from 'viem/ens'
import { UserError } from '../../errors'
import { plainText } from '../../text'

/** Longest name that is looked up, characters; DNS allows no more (RFC 1035, 2.3.4). */
const LONGEST = 255

/** Is it meant as a name rather than as an address? A name has a dot, an address never. */
export const looksLikeName = (text: string) => text.includes('.')

/**
 * Reads an ENS name or Basename typed or pasted by a person, by ENSIP-15.
 * @returns the normalised name: what looks the same is the same, and nothing in it is invisible.
 * @throws UserError with the reason, for instance letters of two alphabets that look alike.
 */
export function parseName(text: string): string {
  const typed = text.trim()
  if (typed.length > LONGEST) throw new UserError('This name is too long')
  const reason = faultOf(typed)
  if (reason) throw new UserError(`“${plainText(typed, 40)}” is not a valid name: ${reason}`)
  return normalize(typed)
}

/** Why a name is none by ENSIP-15, in words; null when it is one. `exact`: it has to be in normal form already. */
export function faultOf(name: string, { exact = false } = {}): string | null {
  if (!looksLikeName(name)) return 'it has no dot'
  try {
    const normal = normalize(name)
    return exact && normal !== name ? `it is written unlike “${plainText(normal, 40)}”` : null
  } catch (error) {
    return inWords(error instanceof Error ? error.message : '')
  }
}

/** The library's words (@adraffy/ens-normalize) made fit for people. */
function inWords(message: string): string {
  const mixture = /illegal mixture: (\p{L}+) \+ (\p{L}+)/u.exec(message)
  if (mixture) return `it mixes letters of two alphabets that look alike (${mixture[1]} and ${mixture[2]})`
  const confusable = /whole-script confusable: (\p{L}+)\/(\p{L}+)/u.exec(message)
  if (confusable) return `its ${confusable[1]} letters look like ${confusable[2]} ones`
  if (/empty label/.test(message)) return 'a part between its dots is empty'
  if (/disallowed character/.test(message)) return `it has a character that names may not have${characterOf(message)}`
  if (/underscore/.test(message)) return 'an underscore may only stand at the start'
  if (/label extension/.test(message)) return 'two hyphens may not stand in its third and fourth place'
  return 'it is not written as ENS names are'
}

/** The character in question, by its number: itself it may be invisible. */
function characterOf(message: string): string {
  const found = /disallowed character:.*\{([0-9A-F]{1,6})\}/.exec(message)
  return found ? ` (U+${found[1]?.padStart(4, '0')})` : ''
}

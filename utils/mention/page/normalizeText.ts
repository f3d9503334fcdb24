import { INVISIBLE } from '../definitions/symbols'

const PLAIN = /[^\x21-\x7e ]| {2}/
/** Full-width forms, Arabic and Persian digits and marks: one character each, so that offsets stay. */
const FOREIGN = /[\uff01-\uff5e٠-٩۰-۹٫٬\u2009\u202f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of a page are blanks here
const BLANKS = /[\x00-\x20]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above, but a line stays a line
const BLANKS_IN_LINE = /[\x00-\x09\x0b-\x20]+/g

function toPlain(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
  if (code === 0x66b) return '.'
  if (code === 0x66c) return ','
  if (code === 0x2009 || code === 0x202f) return '\u00a0'
  return String(code & 15)
}

/**
 * What a reader sees of a text node: invisible and direction characters gone, blanks folded into one, digits and
 * full-width letters as ASCII. Linear; `lines` keeps line ends (for `pre`).
 */
export function normalizeText(raw: string, lines: boolean): string {
  if (!PLAIN.test(raw)) return raw
  return raw
    .replace(INVISIBLE, '')
    .replace(FOREIGN, toPlain)
    .replace(lines ? BLANKS_IN_LINE : BLANKS, ' ')
}

/** The offset in `raw` of the character at `offset` of its normalised form. */
export function findRawOffset(raw: string, offset: number, lines: boolean): number {
  let low = 0
  let high = raw.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (normalizeText(raw.slice(0, middle + 1), lines).length > offset) high = middle
    else low = middle + 1
  }
  return low
}

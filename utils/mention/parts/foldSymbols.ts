import { LETTERS } from '../definitions/symbols'

const [U, S, D, C = '', T = ''] = LETTERS
const ALIKE = new RegExp(`[${U}][${S}][${D}][${C}${T}]`, 'g')

/** Symbols in look-alike letters as they read, so that what stands beside them is seen. The text keeps its length. */
export function foldSymbols(text: string): string {
  return text.replace(ALIKE, (symbol) => `USD${C.includes(symbol[3] ?? '') ? 'C' : 'T'}`)
}

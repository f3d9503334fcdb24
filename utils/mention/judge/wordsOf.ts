/** Letters of a word that are kept: endings differ by grammar, and languages that join words do it behind. */
const STEM = 7
/** As long as an address, a hash or a key. */
const LONG = 32
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const WORD_OR_MARK = /[\p{L}\p{M}\p{N}]+|[?!:$%]/gu
/** Written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}]/u

/**
 * The words of a text in their order, each cut to its beginning, in small letters; of scripts without spaces each two
 * neighbouring letters. Every number is `0` and everything long with a digit in it `0x`, so that no sum, address or name
 * of an account is a word. `marks`: question marks, colons and the like are words too.
 */
export function wordsOf(text: string, marks = false): string[] {
  const words: string[] = []
  for (const [word] of text.toLowerCase().matchAll(marks ? WORD_OR_MARK : WORD)) {
    if (/^\p{N}/u.test(word)) words.push(word.length < LONG ? '0' : '0x')
    else if (word.length >= LONG && /\d/.test(word)) words.push('0x')
    else if (UNSPACED.test(word)) for (let i = 0; i + 1 < word.length; i++) words.push(word.slice(i, i + 2))
    else words.push(word.slice(0, STEM))
  }
  return words
}

/** Letters of a word that are kept: endings differ by grammar, and languages that join words do it behind. */
const STEM = 7
/** As long as an address, a hash or a key. */
const LONG = 32
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}]/u

/**
 * The different words of a text, each cut to its beginning, in small letters; of scripts without spaces each two
 * neighbouring letters. Every number is `0` and everything long with a digit in it `0x`, so that no sum, address or name
 * of an account is a word.
 */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (/^\p{N}/u.test(word)) words.add(word.length < LONG ? '0' : '0x')
    else if (word.length >= LONG && /\d/.test(word)) words.add('0x')
    else if (UNSPACED.test(word)) for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2))
    else words.add(word.slice(0, STEM))
  }
  return words
}

/**
 * Letters that pass for the ones in USDC, USDT, "USD Coin" and "Tether", by what they pass for. Chosen from Unicode's
 * confusables (https://www.unicode.org/Public/security/latest/confusables.txt, 2026-11-24) after NFKC and lower case;
 * only letters those words need, so that no other language's word becomes one of them.
 */
const CONFUSABLE: Readonly<Record<string, string>> = {
  a: 'аαɑᴀꓮᎪ',
  b: 'вьᏼʙꓐЬƅ',
  c: 'сϲᴄꓚᏟ₵¢ᑕⲥƈ',
  d: 'ԁɗđðᴅꓓᎠᗪƌ',
  e: 'еεҽᴇꓰᎬ℮ɇ',
  h: 'һհʜꓧᎻнη',
  i: 'іιıɩɪᎥӏ',
  n: 'пոɴꓠռΝν',
  o: 'оοօᴏꓳ০०๐ሀ',
  r: 'гᴦʀꓣᎡɍ',
  s: 'ѕʂꜱꓢᏚ$ᔕƽ§',
  t: 'тτᴛꓔᎢ₮₸⊤丅ㄒŧƭ',
  u: 'υսᴜꓴᑌ∪ʉμц',
}

const toLatin = new Map<string, string>()
for (const [latin, others] of Object.entries(CONFUSABLE)) for (const other of others) toLatin.set(other, latin)

/** First code points of alphabets in boxes and flags that NFKC leaves alone. */
const ALPHABETS = [0x1f1e6, 0x1f150, 0x1f170]

function latinOf(letter: string): string {
  const known = toLatin.get(letter) ?? toLatin.get(letter.toLowerCase())
  if (known) return known
  const point = letter.codePointAt(0) ?? 0
  const start = ALPHABETS.find((first) => point >= first && point < first + 26)
  return start === undefined ? letter.toLowerCase() : String.fromCharCode(97 + point - start)
}

/** Digits that are read as letters. */
const asLetters = (text: string) => text.replaceAll('0', 'o').replaceAll('5', 's')

/**
 * What a word looks like to a reader: letters only, in lower case and Latin, without marks, spaces and what cannot be
 * seen; `0` counts as `o` and `5` as `s`. `disguised` when a plain reading of the text gives another result.
 */
export function skeleton(text: string): { letters: string; disguised: boolean } {
  const latin = [...text.normalize('NFKC')].map(latinOf).join('').normalize('NFD')
  // A dollar sign in front is a ticker's ornament, not an S.
  const bare = /^\s*\$/.test(text) ? latin.replace(/^\s*s/, '') : latin
  const letters = asLetters(bare.replace(/[^a-z0-9]/g, ''))
  const plain = asLetters(text.toLowerCase().replace(/[^a-z0-9]/g, ''))
  // Other writing or letters that cannot be seen between them: the plain reading falls apart.
  const hidden = /\p{Cf}/u.test(text)
  return { letters, disguised: letters !== plain || hidden }
}

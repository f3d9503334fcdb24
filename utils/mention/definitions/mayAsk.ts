import { INVISIBLE } from './symbols'

/**
 * A second cheap look at a page that names a coin: beginnings of the words by which `cues.ts` sees a request, as far as
 * they are written with Latin letters, by first letter, so that most places are left after one step. Another script
 * passes, and so does what looks like an address, whole or cut short. What fails is a market table, a price, a list of
 * balances: nothing on it is worth reading.
 */
export function mayAsk(text: string): boolean {
  // Most pages have none of either; to take the invisible out of them would cost a copy.
  if (RARE.test(text)) {
    if (OTHER_SCRIPT.test(text)) return true
    text = text.replace(INVISIBLE, '')
  }
  const lower = text.toLowerCase()
  return WORDS.test(lower) || CUT.test(lower) || RUN.test(lower)
}

const SCRIPTS = '\\u0370-\\u1fff☕\\u2e80-\\ud7ff'
const OTHER_SCRIPT = new RegExp(`[${SCRIPTS}]`)
const RARE = new RegExp(`[${SCRIPTS}]|${INVISIBLE.source}`)
/** For lower case, so that the pattern need not disregard it: that makes it several times as dear to compile. */
const WORDS =
  /a(?:b?bon|c(?:cept|het|quis)|ufl|mount due|poi|poy|pprov|uthori)|b(?:eli |aya[dr]|eta+l|ağ|uy (?:\d|m|us|now|tick|acc|pass))|c(?:harged|heck ?out|o(?:nfirm in|ntrib|mpr|st))|d(?:aro|\Sp[oóôu]|estek|o[an]|ukung)|en(?:rol|v)|(?:entry|ration|ship|ting) fee|fund|g[oö]nder|inv(?:o|i[ai])|isi ul|k(?:auf|irim)|lipa |l(?:ähet|(?:ock|end) usd)|m(?:int |u(?:st|a))|öde|owe |p(?:a(?:dala|g|id|ie|y)|ła|ledge|l(?:ăt|a(?:[ct]n|ce (?:your )?order))|r(?:zel|emium)|urch)|quy|re(?:c[aehi]|mit)|r\Sgl|s(?:can|e(?:nd|t(?:or|tle))|t(?:ort|uur)|o(?:st|ut)|p(?:end|ons)|take |u(?:bscri|scrib|pp))|t(?:hanh|icket|ips?\b|op.?up|um[ae] usd|r(?:ansf|imi))|u(?:nlock|nterst|pgrade)|ver[se]|vire|w(?:p|spar|esp|y[sś])|yat|za[hp]|berwei|0x[\da-f]{40}/
/** An address cut short, or as long as one. Tried at the beginnings of words alone, and apart: together with the words it took three times as long. */
const CUT = /\w(?:…|\.\.\.)\w/
// Written out: counted (`{32}`) it takes more than twice the time.
const RUN = new RegExp(`(?:^|[^1-9a-z])${'[1-9a-z]'.repeat(32)}`)

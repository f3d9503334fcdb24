import { isForeignPay, MADE, TURNED } from '../definitions/cues'
import type { Reader } from './Reader'

/** The payment was made: `Payment verified ✓`, `Your USDT payment has been successfully processed`, `Received 5 USDC`. */
const DONE =
  /^(?!.*\b(?:once|after|when|until|if|will|before|not|as soon|wait\w*|unless|pending)\b)(?:[^.]{0,60}\b(?:payment|deposit|transfer|transaction|withdrawal|payout)\b.{0,12}\b(?:(?:has been|was|is) (?:successfully )?(?:processed|verified|received|confirmed|completed|credited)|successful(?:ly)?|(?:complete|processed|verified|received|confirmed|completed)[^\p{L}]*$)|[^.]{0,40}\byou(?:['’]ve| have) been paid\b|[^.]{0,40}\bpaid your invoice\b|[^.]{0,30}\b(?:is|are) on (?:its|their) way\b|your (?:transfer|payment|withdrawal)\b[^.]{0,40}\bwas (?:submitted|sent)\b|\W*(?:(?:amount|date|total) paid|receipt (?:no\.?|number|#)?\W{0,2}\d)|\W*(?:you(?:['’]ve| have)? )?received\b[^\p{L}]*(?:(?:a )?payment|usd[ct]|$))/iu
/** The same in the other languages, and not once it will be. */
const DONE_ABROAD = new RegExp(
  `^(?!.*(?<!\\p{L})(?:après|une fois|dès|lorsque|nach|sobald|wenn|sonra|después|una vez|cuando|após|depois|quando|assim que|dopo|una volta|после|когда|як тільки|після|setelah|jika|sau khi|khi|po|לאחר|אחרי|כאשר|ברגע)(?!\\p{L}))[^.]{0,60}(?:${MADE.source})`,
  'iu',
)
const PENDING = /\bpending\b/i
/** How far above its details it is said, in units. */
const ABOVE = 20

/** Asked for anew: `To release it, send …`. */
const ANEW =
  /^\W*(?:please |now |kindly |(?:to|in order to) [^,]{2,60}, ?)?(?:please )?(?:send|pay|deposit|transfer)\b(?! (?:again|receipts?|periods?|slips?|cycles?|dates?|complete|successful|details|history)\b)|\byou (?:must|need to|have to)\s(?:\w+\s){0,2}(?:send|pay|deposit|transfer)\b/i

/**
 * Does the page say, above, that the payment was made, and turn to its reader for none after that? Who writes `You received
 * 500 USDC` over a request does not hide it.
 */
export function isDone(reader: Reader, unit: number): boolean {
  for (let i = unit; i >= Math.max(0, unit - ABOVE); i--) {
    if (reader.has(i, ANEW) || (reader.has(i, TURNED) && isForeignPay(reader.text(i)))) return false
    if (reader.has(i, DONE) || reader.has(i, DONE_ABROAD)) return !reader.any(unit - ABOVE, unit + ABOVE, PENDING)
  }
  return false
}

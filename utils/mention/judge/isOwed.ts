import { AGAINST, AMOUNT, HISTORY, PAY } from '../definitions/cues'
import { hasButton, isButton } from './isButton'
import type { Line } from './Line'
import type { Reader } from './Reader'

const BILL = /\b(?:requests?(?:ed)?|invoice|order|bill|checkout|due|your purchase|complete (?:your )?payment)\b/i
const PAYS =
  /^[^\p{L}]*(?:\p{L}+ (?:wallet )?(?:&|and|to) )?(?:pay|check ?out|donate)\b.{0,24}$|^[^\p{L}]*(?:pay directly from|transfer crypto|copy (?:the |wallet |deposit )?address)(?!\p{L})/iu

/** What is put at stake, or owed, and below it the button that does so: `At stake: 5 USDC`, `You will repay 125.50 USDC`. */
export function isBonded(reader: Reader, { unit, coin, sum }: Line): boolean {
  if (
    !sum ||
    reader.span('row', coin.start) ||
    !(reader.has(unit, BOND) || (reader.has(unit - 1, BOND) && reader.text(unit - 1).length <= 40))
  )
    return false
  return hasButton(reader, unit + 1, unit + BELOW, BINDS)
}
/** How far below, in units. */
const BELOW = 8
const BOND =
  /^\W*(?:at stake|(?:required |dispute |assertion |proposal )?(?:bond|stake)(?: amount| required)?|you (?:will )?re?pay)\b(?!.*\b(?:apy|apr|rewards?)\b)/i
const BINDS =
  /^\W*(?:(?:stake|post|lock|deposit|pay)\b.{0,24}\b(?:bond|dispute|unlock|join|challenge|propose)|dispute|challenge|repay|confirm)\b/i

/** A sum alone, under a word for a bill and over the button that pays it. */
export function isBilled(reader: Reader, { unit, sum }: Line): boolean {
  return sum !== undefined && reader.any(unit - 6, unit, BILL, AGAINST) && reader.any(unit + 1, unit + 6, PAYS, AGAINST)
}

/** A price alone is a tariff: there must be something to do, or a word for a bill. */
function isActed(reader: Reader, unit: number): boolean {
  return (
    reader.any(unit - 14, unit + 14, BILL, AGAINST) ||
    reader.hasRole('action', unit - 6, unit + 14) ||
    reader.hasRole('field', unit - 14, unit + 14) ||
    isButton(reader, unit - 6, unit + 14)
  )
}

/** A labelled sum on a page that is about paying, and not a record of payments made. */
export function isOwed(reader: Reader, { unit, sum, near }: Line): boolean {
  if (!sum || sum.rank < 2) return false
  const about =
    reader.pays(unit - 14, unit + 14) &&
    !reader.any(unit - 6, unit + 8, HISTORY) &&
    (reader.has(unit, AMOUNT) || reader.has(unit - 1, AMOUNT) || reader.has(unit, PAY) || reader.has(unit - 1, PAY))
  return about && (near || sum.rank > 2 || isActed(reader, unit))
}

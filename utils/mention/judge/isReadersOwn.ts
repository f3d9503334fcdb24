import { OUT, PAY, SAVE } from '../definitions/cues'
import { isAsking, isToOwn } from './isAsking'
import type { Line } from './Line'
import type { Reader } from './Reader'

/** Is whom, how much or what to keep for the reader to say, or does the money stay theirs? */
export function isReadersOwn(reader: Reader, { unit, text, at }: Line): boolean {
  return reader.isSendForm(unit) || (isKept(reader, unit) && !isAsking(text, at)) || isToOwn(text, at)
}

/** `Submit top-up request`: what is kept is that the reader has paid. */
const PAYS_IN_ITSELF =
  /充值|入金|存款|充幣|충전|입금|deposit|top[- ]?up|recharge|пополн|recarg|yatır|(?<!\p{L})nạp|setor|einzahl/iu

/** A form whose button keeps what was filled in. */
function isKept(reader: Reader, unit: number): boolean {
  for (let i = unit + 1; i <= unit + 8; i++)
    if (
      reader.text(i).length <= 30 &&
      reader.has(i, SAVE) &&
      !reader.has(i, PAYS_IN_ITSELF) &&
      !reader.isUnder(unit, PAYS_IN_ITSELF) &&
      reader.hasRole('field', unit - 8, i)
    )
      return true
  return false
}

/** A form by which the reader is paid: the button says so, and none pays. */
export function isPayout(reader: Reader, unit: number): boolean {
  let out = false
  for (let i = unit + 1; i <= unit + 12; i++) {
    if (!reader.span('action', reader.units[i]?.start ?? -1)) continue
    if (reader.has(i, PAY) && !reader.has(i, OUT)) return false
    out ||= reader.has(i, OUT)
  }
  return out && reader.hasRole('field', unit - 2, unit + 12)
}

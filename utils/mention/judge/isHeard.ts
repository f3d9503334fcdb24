import { SENDS, TARIFF } from '../definitions/cues'
import { isBarred } from './isBarred'
import { isDone } from './isDone'
import { isEntry } from './isEntry'
import { isExplained } from './isExplained'
import { isPayout, isReadersOwn } from './isReadersOwn'
import type { Line } from './Line'
import type { Reader } from './Reader'
import { speaksByItself } from './soundsLikeRequest'

/**
 * Does the line ask, as far as the clues around tell, though no rule hears it? Not where it is known to be something else; but
 * among words of the trade it may, because those are clues too.
 */
export function isHeard(reader: Reader, line: Line): boolean {
  const { coin, unit } = line
  return !(
    isBarred(reader, line) ||
    isDone(reader, unit) ||
    isEntry(reader, coin) ||
    isPayout(reader, unit) ||
    isReadersOwn(reader, line) ||
    reader.isGuide() ||
    isExplained(reader, unit) ||
    reader.isAmongOthers(unit) ||
    isSendingBeside(reader, unit) ||
    [TARIFF, PER_USE, OTHERS_PAY].some((cue) => reader.has(unit, cue)) ||
    reader.isAbout(ADMIN) ||
    reader.span('nav', coin.start) !== undefined ||
    !speaksByItself(reader, coin.start)
  )
}

/** `Pay per lookup with USDC`: what a service is. */
const PER_USE = /\bpay[- ]per[- ](?!month|year|week)\w/i

/** Said to those who are paid. */
const OTHERS_PAY =
  /\b(?:users?|customers?|members?|clients?|buyers?) (?:(?:must|have to|need to|will|can|should) )?pay\b/i

const ADMIN = /\badmin(?:istration)?\b|админ|管理后台|後台管理|관리자/i

/** Is there a button around to send what one likes? */
function isSendingBeside(reader: Reader, unit: number): boolean {
  for (let i = unit - 8; i <= unit + 8; i++)
    if (reader.has(i, SENDS) && reader.span('action', reader.units[i]?.start ?? -1)) return true
  return false
}

import { SENDS, TARIFF } from '../definitions/cues'
import { isBarred } from './isBarred'
import { hasButton } from './isButton'
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
    // There is a button to send what one likes.
    hasButton(reader, unit - 8, unit + 8, SENDS) ||
    [TARIFF, PER_USE, TAKEN].some((cue) => reader.has(unit, cue)) ||
    reader.span('nav', coin.start) !== undefined ||
    !speaksByItself(reader, coin.start)
  )
}

/** `支持 USDT-TRC20 付款`, `Supports USDT payments`: one of the ways, and said of the service. */
const TAKEN = /^\P{L}*(?:可?支持|(?:supports?|accepts?)(?!\p{L}))[\s\p{L}\d().,/-]{1,30}(?:付款|支付|payments?)/iu
/** `Pay per lookup with USDC`: what a service is. */
const PER_USE = /\bpay[- ]per[- ](?!month|year|week)\w/i

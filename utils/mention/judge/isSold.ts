import { AGAINST, OTHER_ASSET } from '../definitions/cues'
import { findCoins } from '../parts/findCoins'
import type { Line } from './Line'
import type { Sum } from './listAmounts'
import { oncePer } from './oncePer'
import type { Reader } from './Reader'
import { valuesByCoin } from './valuesByCoin'

const LABEL = 70
/** How far below its price the button stands, in units. */
const BELOW = 6
const BESIDE = 12
/** Takes what the price is for. */
const BUYS =
  /^[^\p{L}]*(?:(?:connect (?:your )?wallet (?:and|to|&) )?(?:(?:approve|confirm|sign|review) (?:and|&) pay|buy|purchase|unlock|mint|subscribe|order|enrol+|register|book|rent|upgrade|renew|activate|reserve|get (?:access|tickets?|pass)|join|check ?out|pay|place (?:your )?order|go (?:premium|pro)|generate|post bond|confirm (?:order|purchase|subscription)|купить|оформить|подписаться|оплатить|купити|придбати|comprar|adquirir|acquista(?:re)?|(?:jetzt|sofort) (?:kaufen|bestellen|buchen|abonnieren)|suscribirse|assinar|acheter|s['’]abonner|kaufen|abonnieren|satın al|abone ol|mua|beli|berlangganan|kup)(?!\p{L}).{0,24}$|(?:立即|马上)?(?:购买|购入|订阅|开通|解锁)|(?:今すぐ)?購入|(?:지금|바로)? ?(?:구매|구독)|شراء|اشتر|خرید)/iu
/** What others paid, would pay or think it is worth. */
const NOT_NOW = /\b(?:cost(?!s|:)(?! is)|floor|was|were|worth|average|avg|bids?)\b/i
/** Where there is one of these beside it, coins themselves are bought. */
const TRADES = /^\W*(?:sell|swap|limit|market|long|short)\W*$/i

/** The sums over such buttons, by coin. */
const valuesSold = oncePer((sums: Sum[], reader: Reader) =>
  valuesByCoin(sums.filter((sum) => sum.coin && isOverButton(reader, sum))),
)

/** `Price: 25 USDC`, and below it the button that buys it: the one price of what the page sells. */
export function isSold(reader: Reader, { coin, unit, text, sum }: Line, sums: Sum[]): boolean {
  if (
    !sum ||
    text.length > LABEL ||
    reader.has(unit, AGAINST) ||
    reader.has(unit, NOT_NOW) ||
    !isOverButton(reader, sum)
  )
    return false
  return valuesSold(sums, reader).get(coin.coin)?.size === 1 && !reader.any(unit - BESIDE, unit + BESIDE, TRADES)
}

/** Is the next button below a sum one that buys? */
function isOverButton(reader: Reader, { unit, start }: Sum): boolean {
  if (reader.span('row', start) || reader.span('nav', start)) return false
  for (let i = unit; i <= unit + BELOW; i++) {
    if (!reader.span('action', reader.units[i]?.start ?? -1)) continue
    const words = reader.text(i)
    return BUYS.test(words) && !findCoins(words).length && !OTHER_ASSET.test(words)
  }
  return false
}

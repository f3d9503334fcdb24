import { TIMED } from '../definitions/cues'
import type { CoinPart } from '../parts/findCoins'
import type { Reader } from './Reader'

/** The button of an offer: the coin is what is bought. */
const DEALT =
  /(?:^|\n)[\s\v]*(?:购买|出售|买入|卖出|buy|sell|comprar|vender|acheter|vendre|kaufen|verkaufen|купить|продать|mua|bán|beli|jual) usd[ct][\s\v]*(?:\n|$)/iu

const ENTRY = 1_000

const ENDED = /(?:^|[\n\v])[\s\v]*(?:completed|passed|paid|failed|cancell?ed|refunded|rejected)[\s\v]*(?:[\n\v]|$)/i

/** An entry of a table with the time at which it happened, or with how it ended. */
export function isEntry(reader: Reader, coin: CoinPart): boolean {
  const row = reader.span('row', coin.start)
  if (row === undefined || row.end - row.start > ENTRY) return false
  const text = reader.page.text.slice(row.start, row.end)
  return TIMED.test(text) || ENDED.test(text) || DEALT.test(text)
}

import type { Coin } from '../../tokens/Token'
import { PERIOD, SYMBOL } from '../definitions/symbols'

export interface CoinPart {
  coin: Coin
  start: number
  end: number
  /** The symbol as written, if it is a form of the coin or written with look-alike letters. */
  symbol?: string
  /** It is one side of a pair or a rate (`BTC/USDT`), not a coin by itself. */
  pair: boolean
}

const PAIR_AFTER = new RegExp(
  `^[ \\v]?[/|][ \\v]?(?!trc|erc|bep|tron|bsc|base|polygon|solana|arbitrum|usd[ct]\\b|(?:${PERIOD}|day|hour|hr|call|user|seat|hari|jam|d[ií]a|tag|jour|gün)(?:e?s)?(?![a-z]))[a-z]{2,6}(?![a-z])`,
  'i',
)
const PAIR_BEFORE =
  /(?<![a-z])(?!(?:trc|erc|bep|tron|bsc|base|polygon|solana|arbitrum|usd[ct])[ \v]?[/|])[a-z]{2,6}\d?[ \v]?[/|][ \v]?$/i
const DASHED = /(?<![A-Z])(?:BTC|ETH|BNB|SOL|XRP|TRX|DOGE|ADA|EUR|CNY|RUB)[-_]$/

/** `Оплатите USDT/BTC`: one or the other. */
const PAID_IN_EITHER =
  /(?:\bpay(?: (?:with|in|using))?|\bsend|\benv[ií](?:a|e)|надішліть|отправьте|оплатите|сплатіть|\bpag(?:a|ue|ar) (?:con|com|en|em)|\bpayez (?:avec|en)|\bbayar (?:dengan|pakai)|thanh toán bằng|\bsend[et]n?|\bschick\p{L}{0,3}|\büberweis\p{L}{0,3}|\benvoy(?:e|ez)|\binvi(?:a|ate)|\bkirim(?:kan)?|\bgửi|支付|付款)[^\p{L}\d]{0,3}$/iu

/** Every mention of a coin's symbol or name in the text, in order. Linear in the text's length. */
export function findCoins(text: string): CoinPart[] {
  const found: CoinPart[] = []
  SYMBOL.lastIndex = 0
  for (let match = SYMBOL.exec(text); match; match = SYMBOL.exec(text)) {
    const [written, prefix, letter, suffix, coinWord, tether] = match
    const start = match.index
    const end = start + written.length
    const lead = text.slice(Math.max(0, start - 24), start)
    const before = lead.slice(-10)
    const circle = coinWord ? true : letter ? /^b?[CcСсϹϲⅭⅽᏟꓚ]/.test(letter) : false
    const formed =
      prefix || suffix || (letter && letter.length > 1 && !/ether$/i.test(letter)) || /[^\x20-\x7e\v]/.test(written)
    found.push({
      coin: circle ? 'USDC' : 'USDT',
      start,
      end,
      symbol: formed && !tether && letter ? written : undefined,
      pair:
        (PAIR_AFTER.test(text.slice(end, end + 12)) && !PAID_IN_EITHER.test(lead)) ||
        PAIR_BEFORE.test(before) ||
        DASHED.test(before),
    })
  }
  return found
}

import { PAYABLE } from '../definitions/cues'
import { type CoinPart, findCoins } from '../parts/findCoins'
import type { Draft } from './Draft'
import { isAddressed } from './isAddressed'
import { isButton } from './isButton'
import { isGrant } from './isGrant'
import { isHeard } from './isHeard'
import { buttonNetwork } from './isPressedToPay'
import { isVouched, SIGNED } from './isVouched'
import { priceBelow } from './isWayShown'
import { isEither, isOpenTo, listChoice } from './isWayToPay'
import type { Line } from './Line'
import type { Sum } from './listAmounts'
import type { Reader } from './Reader'

/** A page with more than this is a list of something else; also bounds the work of gathering. */
export const MOST = 200

/**
 * Requests that show without a recipient's address: sentences, labels, forms, sums. `heard`: those that no rule vouches for
 * and that the clues around speak for.
 */
export function listAsks(
  reader: Reader,
  { sums, choices }: { sums: Sum[]; choices: Sum[] },
  recipients: Draft[],
  heard = false,
): Draft[] {
  const drafts: Draft[] = []
  const sumOf = new Map(sums.filter(({ coin }) => coin).map((sum) => [sum.coin, sum]))
  const priced = new Map<number, number[]>()
  for (const { dollars, unit, value } of sums)
    if (dollars) priced.set(unit, [...(priced.get(unit) ?? []).slice(-8), Number(value)])
  for (const coin of reader.coins) {
    if (drafts.length >= MOST) break
    const unit = reader.unitOf(coin.start)
    const start = reader.units[unit]?.start ?? 0
    const sum = sumOf.get(coin)
    const near = recipients.some((one) => Math.abs(one.unit - unit) <= 25)
    const grant = isGrant(reader, coin, unit)
    const beside = choices.some((one) => Math.abs(one.unit - unit) <= 8)
    const chosen = choices.some((one) => one.coin === coin) && isButton(reader, unit + 1, unit + 8)
    const line: Line = { coin, unit, text: reader.text(unit), at: coin.start - start, sum, near, grant, choice: beside }
    if (!(heard ? isHeard : isAddressed)(reader, line)) continue
    const choice = line.coin.pair ? [] : listChoice(reader, line)
    if (choice.length && !drafts.some((one) => one.coin === coin.coin && one.network === choice[0])) {
      for (const id of choice)
        drafts.push({ coin: coin.coin, network: id, unit, at: coin.start, sure: 0, stands: true })
      continue
    }
    const stands = heard || chosen || isVouched(reader, line, { sums, priced })
    if (stands === undefined) continue
    const networks = reader.networksOf(unit)
    const several = stands && (isOpenTo(reader, line) || isEither(reader, line))
    for (const { id } of several ? networks.slice(1) : [])
      drafts.push({ coin: coin.coin, network: id, unit, at: coin.start, sure: 0, stands })
    drafts.push({
      coin: coin.coin,
      network:
        (networks.length === 1 || several ? networks[0]?.id : nearestNetwork(networks, start, coin, line.text)) ??
        (sum && buttonNetwork(reader, coin)),
      amount:
        sum?.value ??
        priceOn(reader, sums, coin) ??
        priceSaid(reader, sums, unit) ??
        priceBelow(reader, sums, unit)?.value,
      symbol: coin.symbol,
      ...((grant === 'approve' || (SIGNED.test(line.text) && /approv/i.test(line.text))) && {
        kind: 'approve' as const,
      }),
      button: reader.span('action', coin.start) !== undefined,
      unit,
      at: sum?.start ?? coin.start,
      sure: sum?.rank ?? 0,
      stands,
    })
  }
  return drafts
}

/** `Pay $179.10 with USDC`: the price in dollars on the button that names the coin. */
function priceOn(reader: Reader, sums: Sum[], coin: CoinPart): string | undefined {
  const button = reader.span('action', coin.start)
  if (!button || button.end - button.start > BUTTON) return undefined
  const on = sums.filter((one) => one.dollars && !one.coin && one.start >= button.start && one.end <= button.end)
  return on.length === 1 ? on[0]?.value : undefined
}
const BUTTON = 60

/** `9,99 USD olup USDT ile ödenir`: the price in dollars of the sentence that says what it is paid in. */
function priceSaid(reader: Reader, sums: Sum[], unit: number): string | undefined {
  const said = reader.has(unit, PAYABLE) ? sums.filter((one) => one.dollars && one.unit === unit) : []
  return said.length === 1 ? said[0]?.value : undefined
}

function nearestNetwork(
  parts: { id: string; start: number }[],
  start: number,
  coin: CoinPart,
  text: string,
): string | undefined {
  // "USDT on TRC20, BTC on Bitcoin": the one right after the symbol, if nothing else stands between.
  const after = parts.filter((part) => start + part.start >= coin.end)
  const first = after[0]
  if (!first) return undefined
  const between = text.slice(coin.end - start, first.start)
  // "… on Polygon or in USDT via TRC20": the second is the other coin's.
  const second = after[1] && !findCoins(text.slice(first.start, after[1].start)).length ? after[1] : undefined
  const closed = /^\s?\([^)]*\)/.exec(text.slice(coin.end - start))?.[0].length ?? 0
  const alone =
    closed > 0 && first.start < coin.end - start + closed && (second?.start ?? 1e9) > coin.end - start + closed
  const list =
    !alone &&
    second &&
    /^[^.;]{0,24}(?:,|\/|\bor\b|\band\b|或|или|\bo\b|\bou\b)/i.test(text.slice(first.start, second.start))
  return between.length < 30 && !list ? first.id : undefined
}

import { PAYS_IN } from '../definitions/cues'
import type { Draft } from './Draft'
import { PAID_IN } from './isPressedToPay'
import { CONVERTED, type Sum } from './listAmounts'
import type { Reader } from './Reader'

/** How much is for the reader to say: what stands around is what something costs. */
const ANY_SUM =
  /\bany (?:amount|sum)\b|(?<!\p{L})(?:beliebig\p{L}* (?:betr[aä]g|summe)|(?:cualquier|qualquer|qualsiasi) (?:monto|cantidad|importe|valor|quantia|importo|cifra)|n['’]importe quel montant|люб(?:ая|ую) сумм|будь-як(?:а|у) сум|herhangi bir (?:miktar|tutar)|berapa pun)|任意金额|金额不限|金額は任意/iu

/** Takes the amount from around: the best-vouched, then the nearest before. */
export function fillAmount(reader: Reader, draft: Draft, sums: Sum[], all: Draft[]): void {
  if (draft.amount !== undefined || reader.any(draft.unit - 1, draft.unit + 2, ANY_SUM)) return
  const near = sums.filter(
    (sum) =>
      Math.abs(sum.unit - draft.unit) <= 25 &&
      // What is allowed to be taken is filled in, unless the page says this and no other sum.
      sum.rank > (draft.kind === 'approve' && isFilledIn(reader, draft, sum) ? 2 : 1) &&
      (sum.coin ? sum.coin.coin === draft.coin : true) &&
      (!reader.isRecord(sum.unit) || reader.isRecord(draft.unit)) &&
      // A line with another recipient speaks of that one.
      !all.some((other) => other.recipient && other.unit === sum.unit && other.unit !== draft.unit),
  )
  const spoken = near.filter((sum) => sum.coin)
  const choice = (spoken.length ? spoken : near).sort(
    (a, b) => b.rank - a.rank || Math.abs(a.unit - draft.unit) - Math.abs(b.unit - draft.unit),
  )[0]
  if (
    !choice &&
    !(draft.kind === 'approve' && reader.hasRole('field', draft.unit - 14, draft.unit)) &&
    (draft.button || draft.kind === 'approve' || reader.has(draft.unit, PAYS_IN) || reader.has(draft.unit, PAID_IN))
  )
    draft.amount = priceAbove(sums, draft)
  if (!choice)
    draft.amount ??=
      onlyPrice(reader, draft, sums) ??
      aloneAbove(reader, draft, sums) ??
      saidBefore(reader, draft, sums) ??
      saidTwice(reader, draft, sums) ??
      saidBeside(reader, draft, sums) ??
      agreedAbove(reader, draft, sums)
  if (
    !choice ||
    isOneOfButtons(reader, choice, near) ||
    all.some((other) => other !== draft && other.coin !== draft.coin && other.amount === choice.value && choice.coin)
  )
    return
  const sum = inCoin(reader, draft, sums, choice) ?? choice
  draft.amount = sum.value
  draft.sure = choice.rank
  if (draft.link === undefined) draft.at = sum.start
}

/** `Total amount: $40.00`, and alone on the next line `42.00 USDT`: so much it is in the coin. */
function inCoin(reader: Reader, { coin }: Draft, sums: Sum[], { dollars, unit }: Sum): Sum | undefined {
  if (!dollars) return undefined
  const beside = sums.filter(
    (sum) =>
      sum.coin?.coin === coin &&
      sum.unit > unit &&
      sum.unit <= unit + BESIDE &&
      !reader.span('row', sum.start) &&
      ALONE_ON_LINE.test(reader.text(sum.unit)),
  )
  return beside.length === 1 ? beside[0] : undefined
}

/** A price in dollars on a button, and another price on another button: each pays for something else. */
function isOneOfButtons(reader: Reader, choice: Sum, near: Sum[]): boolean {
  const onButton = ({ start, coin }: Sum) =>
    !coin && (reader.span('action', start) ?? reader.span('link', start)) !== undefined
  return onButton(choice) && near.some((sum) => onButton(sum) && Number(sum.value) !== Number(choice.value))
}

/** The one sum in the coin that stands alone on its line, close above whom or what pays it: `45 USDT`. */
function aloneAbove(reader: Reader, draft: Draft, sums: Sum[]): string | undefined {
  if (!draft.recipient && !draft.button) return undefined
  const close = sums.filter(
    (sum) =>
      sum.coin?.coin === draft.coin &&
      sum.unit < draft.unit &&
      sum.unit >= draft.unit - ALONE &&
      !reader.span('row', sum.start) &&
      (ALONE_ON_LINE.test(reader.text(sum.unit)) || CONVERTED.test(reader.text(sum.unit))),
  )
  // Beside others it is one of those that are listed.
  const listed = (sum: Sum) => sum.coin?.coin === draft.coin && Math.abs(sum.unit - (close[0]?.unit ?? 0)) <= ALONE
  if (!draft.button && sums.some((sum) => listed(sum) && sum.value !== close[0]?.value)) return undefined
  if (new Set(close.map(({ value }) => value)).size !== 1) return undefined
  // Each of several plans has its button.
  const next = sums.some(
    (sum) =>
      sum.coin?.coin === draft.coin &&
      sum.unit > draft.unit &&
      sum.unit <= draft.unit + ALONE * 2 &&
      sum.value !== close[0]?.value &&
      ALONE_ON_LINE.test(reader.text(sum.unit)),
  )
  return draft.button && next ? undefined : close[0]?.value
}
const ALONE = 5
const ALONE_ON_LINE = /^[\s\v$]*[\d.,]+[\s\v]*usd[ct][\s\v]*$/i

/** `Überweise 60 USDC an 0x…`: the one sum in the sentence that leads to the address. */
function saidBefore(reader: Reader, { recipient, coin, unit, at }: Draft, sums: Sum[]): string | undefined {
  if (!recipient) return undefined
  // An address alone on its line is led to by the line above.
  const alone = reader.text(unit).trim().length <= recipient.length + 2
  const first = alone ? unit - 1 : unit
  if (alone && /[.!。！][^\p{L}\d]*$/u.test(reader.text(first))) return undefined
  const said = sums.filter((sum) => sum.coin?.coin === coin && sum.unit >= first && sum.unit <= unit && sum.start < at)
  const last = said.at(-1)
  return last && at - last.end <= LEAD && new Set(said.map(({ value }) => Number(value))).size === 1
    ? last.value
    : undefined
}
/** How far, in characters, a sum may stand before the address it goes to. */
const LEAD = 90

/** The one sum in the coin around, where it stands on a button and is said above it as well. */
function saidTwice(reader: Reader, { coin, unit }: Draft, sums: Sum[]): string | undefined {
  const near = sums.filter((sum) => sum.coin?.coin === coin && Math.abs(sum.unit - unit) <= AROUND)
  if (near.length < 2 || new Set(near.map(({ value }) => Number(value))).size > 1) return undefined
  return near.some(({ start }) => reader.span('action', start)) ? near[0]?.value : undefined
}

/** `… for 5 USDC`, `Allow the contract to use 5 USDC`: the one sum said right beside the button that approves it. */
function saidBeside(reader: Reader, draft: Draft, sums: Sum[]): string | undefined {
  if (draft.kind !== 'approve') return undefined
  const said = sums.filter(
    (sum) => sum.coin?.coin === draft.coin && Math.abs(sum.unit - draft.unit) <= BESIDE && reader.has(sum.unit, GIVES),
  )
  return new Set(said.map(({ value }) => Number(value))).size === 1 ? said[0]?.value : undefined
}
const BESIDE = 2
const GIVES = /\b(?:for|use|spend|pay|approve)\b\W{0,4}[$]?\d/i

/** `Agreed: $45.`, and on the next line whom to send it to: the one price around, in dollars, in few words. */
function agreedAbove(reader: Reader, { recipient, unit }: Draft, sums: Sum[]): string | undefined {
  const near = recipient ? sums.filter((sum) => Math.abs(sum.unit - unit) <= AROUND) : []
  if (new Set(near.map(({ value }) => Number(value))).size !== 1 || near.some(({ dollars }) => !dollars))
    return undefined
  const above = near.find((sum) => sum.unit < unit && sum.unit >= unit - AGREED_ABOVE)
  return above && reader.text(above.unit).length <= FEW ? above.value : undefined
}
const AGREED_ABOVE = 2
/** Characters of a line that says a price and little else. */
const FEW = 24

/** May what is allowed be a field's value? Not where the sum is called a price. */
function isFilledIn(reader: Reader, { unit }: Draft, sum: Sum): boolean {
  return reader.hasRole('field', unit - 14, unit + 14) && !(sum.coin && reader.has(sum.unit, PRICE))
}
const PRICE = /\b(?:price|cost)\b|цена|стоимость|precio|preço|\bprix\b|preis|fiyat|\bharga\b|价格|價格|料金/i

/** The one price in dollars above a button that names the coin. */
function priceAbove(sums: Sum[], { unit }: Draft): string | undefined {
  const prices = sums.filter((sum) => sum.dollars && !sum.coin && sum.unit >= unit - 14 && sum.unit <= unit)
  const last = prices.filter((sum) => sum.unit === unit - 1)
  if (last.length === 1) return last[0]?.value
  return new Set(prices.map(({ value }) => Number(value))).size === 1 ? prices[0]?.value : undefined
}

/** The one sum around, in dollars and called a price, where nobody's address is named. */
function onlyPrice(reader: Reader, { recipient, unit }: Draft, sums: Sum[]): string | undefined {
  const near = recipient ? [] : sums.filter((sum) => Math.abs(sum.unit - unit) <= AROUND)
  const [only] = near
  const alone = new Set(near.map(({ value }) => Number(value))).size === 1
  return alone && only?.dollars && !only.coin && reader.has(only.unit, PRICE) ? only.value : undefined
}
const AROUND = 14

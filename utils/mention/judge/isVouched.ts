import {
  ADDRESS,
  AGAINST,
  AGREED,
  CONDITION,
  DUES,
  DUTY,
  ENDS,
  ENTER,
  HISTORY,
  HOW_TO,
  isForeignPay,
  OF_OTHERS,
  OUT,
  PAID,
  PAY,
  PAY_BUTTON,
  PAYABLE,
  TARIFF,
  TELLS,
  TOLD,
  TURNED,
  WRONG_NETWORK,
} from '../definitions/cues'
import { type CoinPart, findCoins } from '../parts/findCoins'
import { isAsking, isAskingAbroad, isOfNamed, MANY, UNASKED } from './isAsking'
import { isButton } from './isButton'
import { isNetworkLabel } from './isNetworkLabel'
import { isBilled, isBonded, isOwed } from './isOwed'
import { isPressedToPay, isPriceLink, PAID_IN } from './isPressedToPay'
import { isSold } from './isSold'
import { isWayShown } from './isWayShown'
import { isChosen, isEither, isOpenTo, isPlan, isTab } from './isWayToPay'
import type { Line } from './Line'
import type { Sum } from './listAmounts'
import { oncePer } from './oncePer'
import type { Reader } from './Reader'
import { speaksOfPaying } from './soundsLikeRequest'
import { valuesByCoin } from './valuesByCoin'

const LABEL = 70
/** Said to those who want to be paid: a service for merchants, a library. */
const OFFERED = /^(?:[\w ]{1,20}:\s)?\W*(?:accept|enable|integrate|embed|collect|receive|request|start accepting)\b/i

/** What alone is taken, in languages that say it without a word for paying. */
const TAKES_ONLY =
  /[仅僅只](?:接受|支持|支援|限|收)|только (?:принима|в сети)|принима\p{L}+ (?:usd[ct] )?только|приймає\p{L}* (?:лише|тільки)|(?:solo|sólo|somente|apenas|só) (?:se )?(?:acept|aceit|admit)|(?:acept|aceit|accett)\p{L}+ (?:únicamente|exclusivamente|solamente|s[oó]lo|somente|apenas|só|esclusivamente)|n['’]accept\p{L}+ que|accept\p{L}+ (?:uniquement|exclusivement|doar|numai)|(?:hanya (?:menerima|mendukung|diterima)|chỉ (?:nhận|chấp nhận|hỗ trợ))|(?:nur|ausschließlich)(?!\p{L}).{0,50}(?:akzeptiert|angenommen)|(?:sadece|yalnızca) .{0,50}kabul|przyjmowan\p{L}+ (?:jest |są )?(?:wyłącznie|tylko)|alleen geaccepteerd|geaccepteerd alleen|만 (?:가능|지원|입금|허용|받)|로만 (?:가능|받)|결제만|のみ(?:受け付け|お?受け|対応|可能)|يُ?قبل الدفع فقط|فقط .{0,50}پذیرفته|केवल .{0,50}स्वीकार|รับ.{0,24}เฉพาะ/iu

const ONLY_TAKEN =
  /^\W*only usd[ct](?!\p{L}).{0,40}\b(?:is|are) (?:currently )?(?:supported|accepted)\W*$|^\W*usd[ct] (?:on|via|over) (?:the )?[\w -]{2,20} only\W*$/iu
/** How far, in units, a page speaks of one thing. */
const PAGE = 12

/** The wallet is open already: `Confirm the USDT approval in your wallet`, `Please sign the transaction`. */
export const SIGNED =
  /\bwill ask you to (?:approve|sign|confirm)\b|^\W*(?:please )?(?:confirm|sign|approve|authori[sz]e)\b.{0,48}\b(?:in|with) your wallet\b|^\W*please (?:sign|confirm|approve) (?:the|this) (?:transaction|payment|signature|transfer)\b/i
/** What is to be shown afterwards: `Envía USDT y sube la captura`. */
const PROOF =
  /captura|comprobante|comprovante|screenshot|скриншот|скрин\b|чек(?!\p{L})|tx ?(?:id|hash)|capture d|reçu|beleg|dekont|ekran görüntüsü|ảnh chụp|bukti|截图|截圖|凭证|交易哈希|لقطة|رسید/iu
/** Who is paid has an account there, and no address: `Binance ID: 119202`. */
const PAYEE_ID = /\b(?:binance|bybit|okx|kucoin|bitget|mexc|htx)(?: pay)? u?id\b/i
const ID = /(?<!\d)\d{6,12}(?!\d)/
/** `以USDT付款`. */
const SETTLED = /(?:以|用|使用)\s?usd[ct]\s?(?:付款|支付|结算|結算)/i
/** What others gave so far. */
const COLLECTED =
  /\b(?:collected|raised)\b|terkumpul|собрано|зібрано|recaudad|arrecadad|gesammelt|collecté|raccolt[oi]|toplanan|đã quyên góp|已筹|已募/i
/** Begins with a verb whose form is said to the reader, in languages that have such a form: `Оплатите USDT через бота`. */
const LEADS =
  /^[^\p{L}]*(?:[\p{L} ]{1,20}: )?(?:отправ(?:ьте|ляйте)|переведите|оплатите|пополните|внесите|надішліть|сплатіть|env[ií](?:a|e|en)|pag(?:a|ue)|transfiera|transfira|deposite|envoyez|payez|senden sie|überweisen sie|zahlen sie|invia(?:te)?|trimite(?:ți)?|plătește|betaal|gönderin|yatırın|ödeyin|أرسل|wyślij|wpłać|zapłać)(?!\p{L})/iu
/** Over a list of what can be done. */
const MAY = /\byou can(?: now| also)?:\W*$/i
const ONLY = /\bonly\b|[仅僅]|только|лише|\bsolo\b|somente|apenas|uniquement|\bnur\b|sadece|yalnızca/iu
/** The heading of a paywall. */
const REQUIRED = /^\W*(?:(?:http )?402\W*)?payment required\W*$/i
/** This and nothing else, or to a named place. */
const FIRM =
  /\b(?:only|please|must|exact|payable)\b|\bto (?:renew|(?:re)?activate|unlock|upgrade|continue|access)\b|\bpayment required\b|\bto (?:the|our|this|the following) (?:\w+ ){0,3}(?:treasury|address|wallet)\b/i
interface Prices {
  sums: Sum[]
  /** By unit, the sums in dollars. */
  priced: ReadonlyMap<number, number[]>
}

/** Does the line ask by itself? `false`: it may only add to what another one asks; `undefined`: not even that. */
export function isVouched(reader: Reader, line: Line, { sums, priced: dollars }: Prices): boolean | undefined {
  /** Is there something around to act on? */
  const support = () => isSupported(reader, line, sums)
  const { coin, unit, text, at, sum, near, grant } = line
  const short = text.length <= LABEL
  if (grant || isOpenTo(reader, line) || isChosen(reader, line) || isTab(reader, line)) return true
  if (sum && isPriceLink(reader, coin)) return true
  if (sum && reader.has(unit, DUES)) return true
  // Nothing is left to do but to sign it.
  if (reader.has(unit, SIGNED) || (sum && short && reader.any(unit - 1, unit + 2, SIGNED))) return true
  if (short && isBonded(reader, line)) return true
  const pressed = isPressedToPay(reader, line, dollars)
  const networks = reader.networksOf(unit).length
  const menu = isMenu(reader, coin, text)
  if (isAsking(text, at) && !reader.any(unit - 1, unit - 1, OF_OTHERS) && !reader.any(unit - 4, unit - 1, MAY)) {
    const priced = sums.some((one) => one.coin?.coin === coin.coin && Math.abs(one.unit - unit) <= 2)
    const firm =
      sum !== undefined ||
      networks > 0 ||
      priced ||
      FIRM.test(text) ||
      isPayee(reader, unit) ||
      // `Deposit USDT`, and below it `BEP-20 network only`.
      (isNetworkLabel(reader, unit + 1) && ONLY.test(reader.text(unit + 1) + reader.text(unit + 2)))
    // A heading names what follows.
    const spoken = () =>
      !reader.span('title', coin.start) && !reader.isAmongOthers(unit) && speaksOfPaying(reader, coin.start)
    return (!menu && (firm || spoken())) || pressed || support() || undefined
  }
  if (pressed && PAID_IN.test(text)) return true
  if (
    (!near && reader.has(unit, MANY) && !reader.has(unit, TURNED)) ||
    [TOLD, OFFERED, TARIFF, UNASKED].some((cue) => reader.has(unit, cue)) ||
    isOfNamed(text)
  )
    return undefined
  if (pressed) return true
  if (!near && reader.any(unit - 4, unit + 4, COLLECTED)) return undefined
  const labelled = sum !== undefined && sum.rank > 1
  if (reader.has(unit, AGAINST) && !labelled) return undefined
  // `Only USDT (TRC20) is accepted`: the network stands with the coin.
  const told = reader.networksOf(unit).some(({ start }) => isBeside(text, start, at))
  if (told && short && !menu && reader.has(unit, TAKES_ONLY)) return true
  // The same in English, where paying is spoken of.
  if (short && reader.has(unit, ONLY_TAKEN) && reader.pays(unit - PAGE, unit + PAGE)) return true
  // `请转账 USDT 后，在此填写交易哈希`: what is filled in is the proof.
  const before = text.slice(0, at)
  if (reader.has(unit, TURNED) && isForeignPay(before) && PROOF.test(text.slice(at)) && !menu && !ENTER.test(before))
    return true
  if (isAskingAbroad(text) && (near || sum || !CONDITION.test(text)) && !menu) {
    const turned = reader.has(unit, TURNED)
    const named = labelled || (networks > 0 && (short || turned))
    if (
      turned &&
      (named ||
        [ADDRESS, PROOF, SETTLED].some((cue) => cue.test(text)) ||
        isPayee(reader, unit) ||
        reader.any(unit, unit + 8, PAID))
    )
      return true
    if (((turned || named) && support()) || LEADS.test(text)) return true
    if (
      (networks > 0 || sum || (ADDRESS.test(text) && !WRONG_NETWORK.test(text))) &&
      (TELLS.test(text) || ENDS.test(text))
    )
      return true
    // `Pago en USDT (TRC20)` in what is agreed.
    if (named && reader.isUnder(unit, AGREED)) return true
    // `Todos los pagos se realizan en USDC`.
    if (reader.has(unit, DUTY)) return true
    // A price in money, that is paid in the coin.
    if (reader.has(unit, PAYABLE) && sums.some((one) => one.dollars && one.unit === unit)) return true
    // The answer to how it is paid.
    if (turned && reader.any(unit - 2, unit - 1, HOW_TO, OUT)) return true
  }
  if (short && reader.has(unit, PAY) && !reader.has(unit, ENTER) && !reader.has(unit, HISTORY) && !menu && support())
    return true
  if (short && isWayShown(reader, line, sums)) return true
  if (isOwed(reader, line) || (short && isBilled(reader, line))) return true
  if (isSold(reader, line, sums)) return true
  if (sum && short && (isPlan(reader, line, sums) || reader.any(unit - 6, unit, REQUIRED))) return true
  if (sum && short && isAwaited(reader, line, sums)) return true
  if (sum && short && reader.any(unit - NEXT, unit + NEXT, POINTED, AGAINST)) return true
  if (networks > 1 && short && isEither(reader, line) && asksBelow(reader, coin, unit)) return true
  return sum || networks ? false : undefined
}
const valuesOnPage = oncePer(valuesByCoin)

/** What an order waits for, where it is the only one. */
function isAwaited(reader: Reader, { coin, unit }: Line, sums: Sum[]): boolean {
  if (!reader.any(unit - 4, unit, AWAITED) || reader.span('row', coin.start)) return false
  return valuesOnPage(sums).get(coin.coin)?.size === 1
}
const AWAITED =
  /(?<!\p{L})(?:awaiting (?:your )?payment|waiting for (?:your )?payment|ожида\p{L}+ оплат\p{L}+|очікує(?:ться)? оплат\p{L}+|pendiente de pago|aguardando (?:o )?pagamento|en attente de paiement|wartet? auf zahlung|in attesa di pagamento|ödeme bekleniyor|menunggu pembayaran|chờ thanh toán|في انتظار الدفع|در انتظار پرداخت)(?!\p{L})|等待(?:付款|支付)|お?支払い待ち|결제 ?대기/iu

/** Is one said of the other? Not across a comma. */
function isBeside(text: string, one: number, other: number): boolean {
  return !/[,;，；。、]/.test(text.slice(Math.min(one, other), Math.max(one, other)))
}

/** `USDT (BSC / TRC20)`, and right below it what asks for the coin and leaves open how. */
function asksBelow(reader: Reader, { coin }: CoinPart, unit: number): boolean {
  return [unit + 1, unit + 2].some(
    (i) =>
      reader.has(i, TURNED) &&
      !reader.networksOf(i).length &&
      isAskingAbroad(reader.text(i)) &&
      findCoins(reader.text(i)).some((other) => other.coin === coin),
  )
}
const NEXT = 8
/** `Envía exactamente el importe indicado`: a price that stands apart is what is to be sent. */
const POINTED =
  /(?:send|pay|transfer|env[ií]\p{L}+|transfi\p{L}+|pag\p{L}+|отправ\p{L}+|переведите|envoye\p{L}+|sende\p{L}*|überweis\p{L}+|kirim\p{L}*|gönder\p{L}*)\s(?:\p{L}+\s){0,3}(?:amount|importe|monto|valor|cantidad|сумм\p{L}|montant|betrag|jumlah|tutar\p{L}*)\s(?:\p{L}+\s)?(?:shown|indicated|above|displayed|indicad[oa]|mostrad[oa]|указанн\p{L}+|indiqué|oben|angezeigt\p{L}*|tertera)|отправьте указанную сумму|belirtilen tutarı (?:gönder|öde)/iu

/** Is the number of an account told, on the line or the next one? */
function isPayee(reader: Reader, unit: number): boolean {
  return reader.has(unit, PAYEE_ID) && reader.any(unit, unit + 1, ID)
}

/** One entry of a menu or a link to somewhere else is no request. */
function isMenu(reader: Reader, coin: CoinPart, text: string): boolean {
  return (
    reader.span('nav', coin.start) !== undefined ||
    (reader.span('link', coin.start) !== undefined && text.length <= LABEL)
  )
}

const INVOICE =
  /(?<!\p{L})(?:invoice|facture|rechnung|factura|fattura|fatura|faktura|hóa đơn|сч[её]т|рахунок)(?!\p{L})|账单|帳單|发票|請求書|청구서|فاتورة|فاکتور/iu

/** Is there something around to act on: a recipient, a field, a sum, a button that pays, an invoice? */
function isSupported(reader: Reader, { unit, near, choice }: Line, sums: Sum[]): boolean {
  return (
    near ||
    choice ||
    // Not in the heading itself: `How to read a USDT invoice`.
    (reader.isUnder(unit, INVOICE) && !reader.span('title', reader.units[unit]?.start ?? 0)) ||
    sums.some((one) => one.rank > 1 && Math.abs(one.unit - unit) <= 14) ||
    // Prices in the coin, and a button to go on.
    (sums.some((one) => (one.coin || one.dollars) && Math.abs(one.unit - unit) <= 14) &&
      reader.hasRole('action', unit, unit + 25)) ||
    (reader.hasRole('field', unit - 14, unit + 25) && reader.hasRole('action', unit - 2, unit + 25)) ||
    isButton(reader, unit - 6, unit - 1) ||
    isButton(reader, unit + 1, unit + 14) ||
    (reader.hasRole('field', unit - 14, unit) && reader.has(unit, PAY_BUTTON))
  )
}

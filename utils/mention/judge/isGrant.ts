import { AGAINST, AMOUNT, OUT, TOP_UP } from '../definitions/cues'
import type { CoinPart } from '../parts/findCoins'
import { hasButton } from './isButton'
import { pressedAt } from './pressedAt'
import type { Reader } from './Reader'

const STEP = '(?:(?:step|шаг|paso|passo|étape|schritt|adım|bước|langkah|krok|步骤|第)[\\s\\d]+[^\\p{L}]*步?)?'
/** Gives somebody leave to take the coin: an allowance. */
const GRANTS = new RegExp(
  `^[^\\p{L}]*${STEP}(?:please |请|請)?(?:allow \\p{L}.{0,30} to (?:spend|use) (?:your |my )?usd[ct]|(?:approve|authori[sz]e|permit|aprobar|autorizar|aprovar|approuver|autoriser|genehmigen|autorisieren|approva|autorizza|onayla|izin ver|setujui|izinkan|phê duyệt|cho phép|одобрить|разрешить|схвалити|zatwierdź)(?!\\p{L})|授权|授權|批准|承認|승인|usd[ct](?:を|의)? ?(?:사용 ?|使用)?(?:승인|を?承認)|usd[ct][’'\\p{L}]* onayla).{0,24}$`,
  'iu',
)
const LEAVE = /\b(?:allow|permit|approve|authori[sz]e|spend)\b/i
/** Gives the leave that is told above. */
const SIGNS =
  /^[^\p{L}]*(?:sign|give|grant) (?:the )?(?:permit|permission|approval|allowance|authori[sz]ation)[^\p{L}]*$/iu
/** Pays in what was filled in above. */
const FILLS =
  /^[^\p{L}]*(?:(?:deposit|contribute|top ?up|recharge|subscribe|invest)(?!\p{L})|пополнить|внести|depositar|aportar|déposer|einzahlen|versa|yatır|nạp|setor|充值|存入|入金|입금).{0,24}$/iu
/** What is done with it afterwards takes no leave back. */
const HANDED = /\b(?:stake|lend|buy|swap|trade|bridge|repay)\b/gi
/** Hands the coin over for something. */
const HANDS = new RegExp(
  `^[^\\p{L}]*${STEP}(?:confirm )?(?:(?:supply|stake|lend|escrow|lock|fund)(?!\\p{L})|托管|质押|質押|认购|抵押|注资).{0,24}$`,
  'iu',
)

/** `Donate USDT`, and nothing else. */
const DONATES = /^[^\p{L}]*(?:donate|tip|contribute) (?:in |with )?usd[ct][^\p{L}\d]*$/iu

/** `Repay $105 USDC & unlock`: the sum is owed. */
const REPAYS = /^[^\p{L}]*repay\s[$]?\d[\d.,]*\s?usd[ct]/iu

/**
 * A button by which the reader lets go of the coin it names: `Approve USDC`, `Step 1: authorise USDT`, `Stake USDC`. What
 * it says is enough; the sum is what was filled in above. A link counts in a form alone.
 */
export function isGrant(reader: Reader, coin: CoinPart, unit: number): 'approve' | 'transfer' | undefined {
  if (reader.span('row', coin.start) || reader.span('nav', coin.start)) return undefined
  if (isTopUp(reader, unit) || isGiven(reader, coin, unit)) return 'transfer'
  if (isSignedBelow(reader, unit)) return 'approve'
  const named = isNamedAbove(reader, unit)
  if (named) return named
  const { role, text = '' } = pressedAt(reader, coin.start) ?? {}
  if (!role || (role === 'link' && !reader.hasRole('field', unit - 14, unit))) return undefined
  if (role === 'action' && (REPAYS.test(text) || DONATES.test(text))) return 'transfer'
  const rest = text.replace(HANDED, '')
  if (GRANTS.test(text)) return AGAINST.test(rest) ? undefined : 'approve'
  if (role === 'action' && FILLS.test(text) && reader.hasRole('field', unit - 6, unit) && !AGAINST.test(rest))
    return 'transfer'
  return role === 'action' && HANDS.test(text) && !AGAINST.test(rest) && !isOneWay(reader, unit)
    ? 'transfer'
    : undefined
}

/** `Supply USDC` beside `Borrow USDC`, and nothing to fill in: where one goes from here. */
function isOneWay(reader: Reader, unit: number): boolean {
  return !reader.hasRole('field', unit - 6, unit) && hasButton(reader, unit - 3, unit + 3, BACK)
}
const BACK = /^\W*(?:borrow|withdraw|unstake|redeem|claim)\b.{0,16}$/i

/** `Allow the router to spend 100 USDC`, and below it what gives that leave. */
function isSignedBelow(reader: Reader, unit: number): boolean {
  if (reader.text(unit).length > 90 || !reader.has(unit, LEAVE) || reader.has(unit, AGAINST)) return false
  for (let i = unit + 1; i <= unit + 4; i++)
    if (reader.span('action', reader.units[i]?.start ?? -1)) return reader.has(i, SIGNS)
  return false
}

/** The same with its sum: no field is needed. */
const HANDS_SUM = /^[^\p{L}]*(?:supply|stake|lend|escrow|lock|fund)\s[$]?\d[\d.,]*\s?usd[ct](?!\p{L})/iu

/** `Stake USDT`, and below it a field and the button that says it again. */
function isNamedAbove(reader: Reader, unit: number): 'approve' | 'transfer' | undefined {
  const text = reader.text(unit)
  const whole = HANDS_SUM.test(text)
  const cue = whole ? HANDS : [GRANTS, HANDS].find((one) => one.test(text))
  if (
    !cue ||
    text.length > 48 ||
    reader.span('action', reader.units[unit]?.start ?? 0) ||
    AGAINST.test(text.replace(HANDED, ''))
  )
    return undefined
  for (let i = unit + 1; i <= unit + 8; i++) {
    const button = reader.span('action', reader.units[i]?.start ?? -1)
    if (!button || !cue.test(reader.text(i))) continue
    return cue === GRANTS ? 'approve' : whole || reader.hasRole('field', unit, i) ? 'transfer' : undefined
  }
  return undefined
}

/** Gives what was filled in, to whom the page is about. */
const GIVES =
  /^[^\p{L}]*(?:donate|contribute|tip|send tip|pledge|top ?up|recharge|fund|chip in|support|пополнить|внести|пожертвовать|поддержать|donar|doar|aportar|contribuir|faire un don|spenden|dona|bağış yap|nạp(?: tiền)?|ủng hộ|donasi|setor|充值|捐赠|捐款|打赏|寄付(?:する)?|후원(?:하기)?|تبرع|wesprzyj)(?: now)?[^\p{L}]*$/iu
/** Goes on from the form. */
const NEXT =
  /^[^\p{L}]*(?:next|continue|submit|confirm|далее|продолжить|siguiente|continuar|suivant|weiter|devam|tiếp|lanjut)(?!\p{L}).{0,12}$|^[^\p{L}]*(?:下一步|提交|确认|确定|次へ|다음)/iu
/** Fills in all there is. */
const MAX = /^\W*(?:max|all|half|\d+ ?%)\W*$/i
/** A label or a unit at the field for the sum, and no number of its own. */
const FIELD = /^[^\p{L}\d]*(?:[\p{L}\s]{0,40}[\s(])?usd[ct][\s)]*[^\p{L}\d]*$/iu

/** `[10] USDC`, and below it the button that gives it. */
function isGiven(reader: Reader, coin: CoinPart, unit: number): boolean {
  const text = reader.text(unit)
  if (text.length > 40 || !FIELD.test(text) || AGAINST.test(text) || reader.span('action', coin.start)) return false
  if (!reader.hasRole('field', unit - 1, unit + 1) || reader.any(unit - 8, unit + 8, OUT)) return false
  for (let i = unit + 1; i <= unit + 8; i++)
    if (reader.span('action', reader.units[i]?.start ?? -1) && !MAX.test(reader.text(i)))
      return GIVES.test(reader.text(i)) || (NEXT.test(reader.text(i)) && reader.isUnder(unit, GIVES))
  return false
}

/** The field for the sum in a form to fill an account up: `Сумма USDT`. */
function isTopUp(reader: Reader, unit: number): boolean {
  const text = reader.text(unit)
  return (
    text.length <= 40 &&
    !/\d/.test(text) &&
    reader.has(unit, AMOUNT) &&
    reader.hasRole('field', unit, unit + 1) &&
    reader.any(unit - 14, unit, TOP_UP) &&
    !reader.any(unit - 14, unit + 8, OUT)
  )
}

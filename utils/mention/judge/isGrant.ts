import { AGAINST } from '../definitions/cues'
import type { CoinPart } from '../parts/findCoins'
import type { Reader } from './Reader'

const STEP = '(?:(?:step|шаг|paso|passo|étape|schritt|adım|bước|langkah|krok|步骤|第)[\\s\\d]+[^\\p{L}]*步?)?'
/** Gives somebody leave to take the coin: an allowance. */
const GRANTS = new RegExp(
  `^[^\\p{L}]*${STEP}(?:please |请|請)?(?:(?:approve|authori[sz]e|permit|aprobar|autorizar|aprovar|approuver|autoriser|genehmigen|autorisieren|approva|autorizza|onayla|izin ver|setujui|izinkan|phê duyệt|cho phép|одобрить|разрешить|схвалити|zatwierdź)(?!\\p{L})|授权|授權|批准|承認|승인).{0,24}$`,
  'iu',
)
/** Hands the coin over for something. */
const HANDS = new RegExp(
  `^[^\\p{L}]*${STEP}(?:(?:supply|stake|lend|escrow|lock|fund)(?!\\p{L})|托管|质押|質押|认购|抵押|注资).{0,24}$`,
  'iu',
)
const LONGEST = 44

/**
 * A button by which the reader lets go of the coin it names: `Approve USDC`, `Step 1: authorise USDT`, `Stake USDC`. What
 * it says is enough; the sum is what was filled in above. A link counts in a form alone.
 */
export function isGrant(reader: Reader, coin: CoinPart, unit: number): 'approve' | 'transfer' | undefined {
  if (reader.span('row', coin.start) || reader.span('nav', coin.start)) return undefined
  const button = reader.span('action', coin.start)
  const pressed = button ?? (reader.hasRole('field', unit - 14, unit) ? reader.span('link', coin.start) : undefined)
  if (!pressed || pressed.end - pressed.start > LONGEST) return undefined
  const text = reader.page.text.slice(pressed.start, pressed.end)
  if (GRANTS.test(text)) return AGAINST.test(text) ? undefined : 'approve'
  return button && HANDS.test(text) && !AGAINST.test(text.replace(/stake/i, '')) ? 'transfer' : undefined
}

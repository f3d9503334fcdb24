import type { Ask } from '../ask/Ask'
import { isReceived } from '../ask/isReceived'
import { formatAmount } from '../snapshot'
import { plainText, shortAddress, untilText } from '../text'
import { findLookalike } from '../tokens/findLookalike'
import type { Form } from '../tokens/Token'
import type { AskView } from './AskView'
import { describeHolding } from './describeHolding'
import { judgeAsk } from './judgeAsk'
import { type Knowledge, labelKey } from './Knowledge'

export const FORM_WORDS: Record<Form, string> = {
  native: 'native',
  bridged: 'bridged',
  usdt0: 'USDT0',
  'exchange-pegged': 'exchange-pegged',
}

/** Puts one ask and its verdict into words. Pure; untrusted names are made plain. */
export function describeAsk(ask: Ask, known: Knowledge): AskView {
  const holding = describeHolding(ask, known)
  return {
    coin: ask.coin,
    title: title(ask, known),
    where: where(ask, known),
    genuine: genuine(ask, known),
    sentence: sentence(ask, known),
    counterparty: ask.counterparty,
    findings: judgeAsk(ask, known),
    holding: holding?.own ?? null,
    holdingInPage: holding?.page ?? null,
    enough: holding?.enough ?? null,
  }
}

function title(ask: Ask, known: Knowledge): string {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  const label = ask.token ? known.labels[labelKey(ask.chainId, ask.token)]?.value : undefined
  const symbol = token?.symbol ?? (label ? `“${plainText(label.symbol)}”` : (ask.coin ?? 'an unknown token'))
  if (ask.amount === 'unlimited') return `Unlimited ${symbol}`
  const decimals = token?.decimals ?? label?.decimals
  if (ask.amount === null || decimals === undefined) return symbol
  return `${formatAmount({ value: ask.amount, decimals }, 'exact')} ${symbol}`
}

function where(ask: Ask, known: Knowledge): string {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  const chain = known.chainName(ask.chainId)
  return token ? `${FORM_WORDS[token.form]} · ${chain}` : chain
}

function genuine(ask: Ask, known: Knowledge): AskView['genuine'] {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (token) return { sign: '✓', text: token.testnet ? 'genuine, a test coin' : 'genuine' }
  const label = ask.token ? known.labels[labelKey(ask.chainId, ask.token)] : undefined
  const imitates = label?.value ? findLookalike(label.value) : undefined
  if (imitates) return { sign: '!', text: `not the real ${imitates.coin}` }
  if (label && label.value === null) return { sign: '?', text: `not checked: ${label.reason}` }
  return { sign: '?', text: 'not a coin we know' }
}

const VERBS: Record<Ask['action'], { take: boolean; words: (who: string) => string }> = {
  transfer: { take: false, words: (who) => `to send it to ${who}` },
  approve: { take: true, words: (who) => `to let ${who} take it` },
  permit: { take: true, words: (who) => `to let ${who} take it, by a signature alone` },
  permit2: { take: true, words: (who) => `to let ${who} take it through Permit2` },
  eip3009: { take: false, words: (who) => `to send it to ${who}, by a signature that anyone may hand in` },
  swap: { take: false, words: (who) => `to swap it through ${who}` },
  deposit: { take: false, words: (who) => `to deposit it with ${who}` },
  repay: { take: false, words: (who) => `to repay ${who}` },
  bridge: { take: false, words: (who) => `to move it to another chain through ${who}` },
  order: { take: false, words: (who) => `to sign an order filled by ${who}` },
  watch: { take: false, words: () => 'to show it in the wallet' },
  other: { take: false, words: (who) => `in a call to ${who} that cannot be read in full` },
}

function sentence(ask: Ask, known: Knowledge): string {
  const name = ask.counterparty ? known.nameOf(ask.chainId, ask.counterparty) : undefined
  const who = ask.counterparty
    ? name
      ? `${plainText(name, 40)} (${shortAddress(ask.counterparty)})`
      : shortAddress(ask.counterparty)
    : 'an unnamed side'
  const end = ask.expiresAt === null ? '' : endWords(ask.expiresAt, known.now)
  // The other side of what comes in is whoever gets it.
  if (isReceived(ask)) return `${isMine(ask, known) ? 'to get it' : `to have it go to ${who}`}${end}`
  const verb = VERBS[ask.action]
  if (verb.take && ask.amount === 0n) return `to take back what ${who} may take`
  return `${verb.words(who)}${end}`
}

/** What comes in comes to the account, as far as it is known. */
const isMine = ({ counterparty }: Ask, { account }: Knowledge) =>
  !counterparty || !account || counterparty.toLowerCase() === account.toLowerCase()

function endWords(expiresAt: number, now: number): string {
  if (expiresAt < now) return ', which has expired'
  const until = untilText(expiresAt, now)
  return until === 'no end in sight' ? ', with no end date' : `, until ${until}`
}

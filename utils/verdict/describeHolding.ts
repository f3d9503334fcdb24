import type { Ask } from '../ask/Ask'
import { isReceived } from '../ask/isReceived'
import { addAmounts, formatAmount, holdingOf } from '../snapshot'
import type { Token } from '../tokens/Token'
import type { Knowledge } from './Knowledge'

export interface HoldingWords {
  /** With figures: for our own views. */
  own: string
  /** Without figures: for a flag in the page, which the page may learn of. */
  page: string
  enough: boolean | null
}

const SPENDS = new Set([
  'transfer',
  'approve',
  'permit',
  'permit2',
  'eip3009',
  'deposit',
  'repay',
  'bridge',
  'swap',
  'order',
])

/**
 * Whether the account holds what is asked, on the chain where it is asked, or only elsewhere.
 * @returns undefined when the question does not arise (no account, no known token, nothing to be spent, a coin that comes
 * in).
 */
export function describeHolding(ask: Ask, known: Knowledge): HoldingWords | undefined {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (!token || !known.account || !SPENDS.has(ask.action) || isReceived(ask)) return undefined
  const here = holdingOf(known.account, token, known.readings)
  if (here.amount.value === null) {
    const words = `Not checked what you hold here: ${here.amount.reason}.`
    return { own: words, page: 'Not checked what you hold here.', enough: null }
  }
  const held = formatAmount({ value: here.amount.value, decimals: token.decimals })
  const needed = typeof ask.amount === 'bigint' ? ask.amount : null
  if (needed === null || here.amount.value >= needed) {
    const enough = needed !== null && here.amount.value > 0n
    return {
      own: `You hold ${held} here.`,
      page:
        needed === null
          ? here.amount.value > 0n
            ? 'You hold some here.'
            : 'You hold none here.'
          : 'You hold enough here.',
      enough: needed === null ? null : enough || needed === 0n,
    }
  }
  const elsewhere = holdingsElsewhere(token, known)
  const names = elsewhere.map(({ name }) => name)
  const tail = elsewhere.length
    ? ` · ${elsewhere.map(({ name, text }) => `${text} on ${name}`).join(' · ')}`
    : // Chains that were not read yet, or are not read at all, may hold some.
      ' · none seen elsewhere'
  return {
    own: `You hold ${held} here${tail}.`,
    page: names.length
      ? `Not enough here; you hold ${token.coin} on ${names.join(', ')}.`
      : 'Not enough here, and none seen elsewhere.',
    enough: false,
  }
}

/** The same coin in any other form or chain, the largest first, at most three. */
function holdingsElsewhere(token: Token, known: Knowledge) {
  const found = known
    .listTokens()
    .filter(
      (other) => other.coin === token.coin && !(other.chainId === token.chainId && other.address === token.address),
    )
    .flatMap((other) => {
      const amount = holdingOf(known.account ?? '', other, known.readings).amount.value
      if (!amount) return []
      const name = known.chainName(other.chainId)
      return [
        {
          name: other.form === 'native' ? name : `${name} (${other.symbol})`,
          text: formatAmount({ value: amount, decimals: other.decimals }),
          order: addAmounts([
            { value: amount, decimals: other.decimals },
            { value: 0n, decimals: 18 },
          ]).value,
        },
      ]
    })
  return found.sort((a, b) => (b.order > a.order ? 1 : -1)).slice(0, 3)
}

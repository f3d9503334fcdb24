import type { PegStatus } from '../peg'
import { type Amount, formatAmount } from '../snapshot'
import type { Said } from './AlertPrefs'
import { isWorse } from './decideAlert'

/** What the user holds of a coin, for the alert: the total and the largest places. */
export interface Held {
  total: Amount | null
  places: readonly string[]
}

const WORDS = {
  'on-peg': 'is back on its peg',
  drifting: 'is drifting from its peg',
  'off-peg': 'is off its peg',
} as const

/** The words of a notification: what moved, how far, on how many sources, and what the user holds and where. */
export function writeAlert(
  status: PegStatus,
  said: Said,
  last: Said | undefined,
  held: Held,
): { title: string; message: string } {
  const { coin, bps, price, sources } = status
  const improved = !isWorse(said, last) && said.state === 'drifting'
  const title = improved ? `${coin} is nearer to its peg, still drifting` : `${coin} ${WORDS[said.state]}`
  const by =
    bps === null || said.state === 'on-peg'
      ? ''
      : `${(Math.abs(bps) / 100).toFixed(2)}% ${bps < 0 ? 'below' : 'above'} a dollar`
  const at = price === null ? '' : `$${price.toFixed(4)} on ${sources === 1 ? '1 source' : `${sources} sources`}`
  const hold =
    held.total === null
      ? ''
      : held.total.value === 0n
        ? `You hold no ${coin}.`
        : `You hold ${formatAmount(held.total)} ${coin}${held.places.length ? ` on ${held.places.join(', ')}` : ''}.`
  return {
    title,
    message: [[by, at].filter(Boolean).join(', '), hold].filter(Boolean).join('. ').replace(/\.\./g, '.'),
  }
}

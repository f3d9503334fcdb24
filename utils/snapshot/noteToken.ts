import type { Known } from '../errors'
import type { Token } from '../tokens'
import { formatAmount } from './amount'
import type { ChainReading, TokenState } from './ChainReading'
import { holdingOf } from './holdingOf'

/** What stands in the way of using a coin, in words. */
export interface TokenNote {
  id: string
  sign: '!' | '~' | '?'
  tone: 'danger' | 'caution' | 'muted'
  text: string
}

/** Percent of basis points, with the digits they need: 10 → `0.1%`. */
const percent = (bps: number) => `${bps / 100}%`

/** The switches of a token on its chain, as last read. */
export function stateOf(token: Token, readings: readonly ChainReading[]): TokenState | undefined {
  return readings
    .find(({ chainId }) => chainId === token.chainId)
    ?.tokens.find((entry) => entry.token.toLowerCase() === token.address.toLowerCase())
}

/** Neither the account can move it nor, where it is paused, anybody. */
export function isStuck(account: string, token: Token, readings: readonly ChainReading[]): boolean {
  return (
    holdingOf(account, token, readings).frozen?.value === true ||
    stateOf(token, readings)?.paused?.value === true ||
    false
  )
}

/**
 * What an account should know of a coin it holds: frozen, paused, charged for, replaced, no longer backed, and what of
 * it could not be read. Of a coin it does not hold only that it is frozen there.
 */
export function noteToken(account: string, token: Token, readings: readonly ChainReading[]): TokenNote[] {
  const { symbol } = token
  const { amount, frozen } = holdingOf(account, token, readings)
  const notes: TokenNote[] = []
  const add = (id: string, sign: TokenNote['sign'], text: string) =>
    notes.push({ id, sign, tone: sign === '!' ? 'danger' : sign === '~' ? 'caution' : 'muted', text })
  if (frozen?.value) add('frozen', '!', `${symbol} is frozen for this address by its issuer: it can’t be moved.`)
  if (!amount.value) return notes

  const state = stateOf(token, readings)
  if (state?.paused?.value) add('paused', '!', `${symbol} is paused by its issuer: nobody can move it now.`)
  if (state?.fee?.value?.bps) {
    const most = formatAmount({ value: state.fee.value.max, decimals: token.decimals })
    add('fee', '~', `${symbol} charges ${percent(state.fee.value.bps)} of each transfer now, at most ${most}.`)
  }
  if (state?.deprecated?.value)
    add('deprecated', '~', `${symbol}: its issuer has replaced this contract by a newer one.`)
  if (token.status === 'impaired') add('impaired', '!', `${symbol} is no longer backed: it is not counted above.`)
  if (token.status === 'superseded') add('superseded', '?', `${symbol}: this chain has moved on to another form of it.`)
  const unread = [isUnread(frozen) && 'frozen', isUnread(state?.paused) && 'paused'].filter(Boolean)
  if (unread.length)
    add('unread', '?', `Not checked whether ${symbol} is ${unread.join(' or ')}: the chain did not say.`)
  return notes
}

const isUnread = (known: Known<boolean> | undefined) => known !== undefined && known.value === null

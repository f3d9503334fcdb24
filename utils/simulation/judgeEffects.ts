import type { Ask } from '../ask'
import { formatAmount } from '../snapshot'
import { shortAddress } from '../text'
import type { Token } from '../tokens'
import { type Finding, isAllowance } from '../verdict'
import type { Effects } from './Effects'

type Moved = Effects['moved'][number]

/** What a judgement needs beside the effects. */
export interface Surroundings {
  /** The asks that were read from the request. */
  asks: readonly Ask[]
  nameOf(address: string): string | undefined
  /** No code stands at the address, as far as it is known. */
  isAccount(address: string): boolean
}

const FAR = 2n ** 160n - 1n
const same = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase()

/**
 * What trying out a transaction adds to what its text says: that it would fail, or does something else than it reads
 * like; else, in one sentence, what comes and goes. Pure.
 */
export function judgeEffects(effects: Effects, around: Surroundings): Finding[] {
  const say = (severity: Finding['severity'], text: string): Finding => ({ id: 'simulation', severity, text })
  if (effects.fails) {
    const why = effects.reason ? ` (“${effects.reason}”)` : ''
    return [{ id: 'wouldFail', severity: 'caution', text: `Tried out, it would fail now${why}.` }]
  }
  if (effects.how === 'called') return []
  const who = (address: string) => {
    const name = around.nameOf(address)
    return name ? `${name} (${shortAddress(address)})` : shortAddress(address)
  }
  const out = effects.moved.filter(({ direction }) => direction === 'out')
  const differs = [
    ...hidden(out, around).map(({ token, amount, to, severity }) =>
      say(severity, `Tried out, it sends ${money(token, amount)} to ${who(to)}, which the request does not show.`),
    ),
    ...toAccounts(out, around).map(({ token, amount, other, action }) =>
      say(
        'danger',
        `Reads as a ${action}, but tried out it sends ${money(token, amount)} to ${who(other)}, an account.`,
      ),
    ),
    ...granted(effects, around).map(({ token, spender, amount }) =>
      say(
        'danger',
        `Tried out, it also lets ${who(spender)} take ${amount >= FAR ? `all your ${token.symbol}` : money(token, amount)}.`,
      ),
    ),
  ]
  if (differs.length) return differs.slice(0, 4)
  const summary = summarise(effects, around, who)
  return summary ? [say('info', summary)] : []
}

const money = ({ decimals, symbol }: Token, value: bigint) => `${formatAmount({ value, decimals }, 'exact')} ${symbol}`

/**
 * Coins that would leave beyond what the asks say, by coin, with whom most of it would go to. A call that was not read at
 * all may be an honest one of a protocol that nobody here knows; more than was read, or to somebody's account, is not.
 */
function hidden(out: readonly Moved[], { asks, isAccount }: Surroundings) {
  return [...new Set(out.map(({ token }) => token))].flatMap((token) => {
    const own = asks.filter((ask) => same(ask.token, token.address) && !isAllowance(ask) && ask.action !== 'watch')
    // What was read without an amount cannot be compared.
    if (own.some(({ amount }) => typeof amount !== 'bigint')) return []
    const said = own.reduce((sum, { amount }) => sum + (typeof amount === 'bigint' ? amount : 0n), 0n)
    const mine = out.filter((entry) => entry.token === token)
    const sum = mine.reduce((total, { amount }) => total + amount, 0n)
    if (sum <= said) return []
    const to = mine.reduce((most, entry) => (entry.amount > most.amount ? entry : most)).other
    return [
      { token, amount: sum, to, severity: own.length || isAccount(to) ? ('danger' as const) : ('caution' as const) },
    ]
  })
}

const TRADES = new Set(['swap', 'deposit', 'repay', 'bridge'])

/** A trade goes to contracts. Fees may go to somebody's account, more than half of it never does. */
function toAccounts(out: readonly Moved[], { asks, isAccount }: Surroundings) {
  return out.flatMap((moved) => {
    const ask = asks.find((entry) => same(entry.token, moved.token.address))
    if (!ask || !TRADES.has(ask.action) || !isAccount(moved.other)) return []
    const sum = out.reduce((total, { token, amount }) => (token === moved.token ? total + amount : total), 0n)
    return moved.amount * 2n > sum ? [{ ...moved, action: ask.action }] : []
  })
}

/**
 * Allowances that the request does not show. Some tokens write an allowance event whenever one is used: where coins of the
 * same kind leave, an event is no news.
 */
function granted({ allowances, moved }: Effects, { asks }: Surroundings) {
  return allowances.filter(({ token, spender, amount }) => {
    const shown = asks.some((ask) => same(ask.token, token.address) && same(ask.counterparty, spender))
    const used = moved.some((entry) => entry.token === token && entry.direction === 'out')
    return amount > 0n && !shown && !used
  })
}

/** One sentence for what is not plain from the request: nothing for a mere transfer or approval. */
function summarise({ moved, allowances }: Effects, { asks }: Surroundings, who: (address: string) => string) {
  const plain = asks.every(({ action }) => action === 'transfer' || action === 'approve' || action === 'watch')
  const came = moved.filter(({ direction }) => direction === 'in')
  if (!moved.length || (plain && asks.length && !came.length)) return undefined
  const parts = moved
    .slice(0, 4)
    .map(({ direction, token, amount, other }) =>
      direction === 'out'
        ? `${money(token, amount)} go to ${who(other)}`
        : `${money(token, amount)} come from ${who(other)}`,
    )
  const left = allowances
    .filter(({ amount }) => amount > 0n)
    .slice(0, 2)
    .map(
      ({ token, spender, amount }) =>
        `${who(spender)} may then take ${amount >= FAR ? `all your ${token.symbol}` : money(token, amount)}`,
    )
  const rest = moved.length > 4 ? [`and ${moved.length - 4} more`] : []
  return `Tried out: ${[...parts, ...rest, ...left].join('; ')}.`
}

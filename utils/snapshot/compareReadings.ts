import type { Known } from '../errors'
import type { ChainReading, SecondOpinion } from './ChainReading'

type Difference = SecondOpinion['differs'][number]

/** As many differences as are kept; one is enough to doubt the rest. */
const MOST = 20

/**
 * Compares what two endpoints said of one block. Both readings come from the same plan, so their entries are in the same
 * order. A field that one of them does not know is no disagreement: it may have refused for reasons of its own.
 */
export function compareReadings(ours: ChainReading, theirs: ChainReading): SecondOpinion {
  if (ours.block?.number !== theirs.block?.number) {
    return { host: theirs.host, reason: 'gave another block than was asked for', differs: [], more: 0 }
  }
  const found: Difference[] = []
  const compare = (
    what: Difference['what'],
    where: Pick<Difference, 'token' | 'account'>,
    a?: Known<unknown>,
    b?: Known<unknown>,
  ) => {
    const [mine, other] = [textOf(a), textOf(b)]
    if (mine !== null && other !== null && mine !== other) found.push({ ...where, what, ours: mine, theirs: other })
  }
  ours.native.forEach(({ account, amount }, index) => {
    compare('amount', { account }, amount, theirs.native[index]?.amount)
  })
  ours.holdings.forEach(({ account, token, amount, frozen }, index) => {
    compare('amount', { account, token }, amount, theirs.holdings[index]?.amount)
    compare('frozen', { account, token }, frozen, theirs.holdings[index]?.frozen)
  })
  ours.tokens.forEach(({ token, paused, fee, deprecated }, index) => {
    compare('paused', { token }, paused, theirs.tokens[index]?.paused)
    compare('fee', { token }, fee, theirs.tokens[index]?.fee)
    compare('deprecated', { token }, deprecated, theirs.tokens[index]?.deprecated)
  })
  return { host: theirs.host, differs: found.slice(0, MOST), more: Math.max(0, found.length - MOST) }
}

/** A value in words that can be compared and kept; null where it is unknown. */
function textOf(field: Known<unknown> | undefined): string | null {
  const value = field?.value
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'object') return Object.values(value).join(', at most ')
  return String(value)
}

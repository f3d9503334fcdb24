import { judgePeg, type Quote, replaceQuotes } from '../../../utils/peg'
import type { PoolBalance } from '../../../utils/peg/sources'
import { pegPrefs } from '../../../utils/storage/items/pegPrefs'
import { pegs } from '../../../utils/storage/items/pegs'
import { alertPegs } from './alertPegs'
import { keepHistory } from './keepHistory'
import type { PegFact } from './pegRiders'
import { showPegBadge } from './showPegBadge'

/** How lopsided a pool was an hour ago is no sign of now, seconds. */
const KEEP_BALANCE = 3600
/** Where a read brought nothing new, the pegs are judged again after so many seconds: what there is has grown older. */
const JUDGE_AGAIN = 30

const isBalance = (fact: PegFact): fact is PoolBalance => 'usdcShare' in fact

/**
 * Takes new quotes in, one a source, judges both pegs anew, and tells what changed. Judges also where nobody answered:
 * the quotes grow old, and then the pegs are no longer known.
 */
export async function notePegs(facts: readonly PegFact[], now = Math.floor(Date.now() / 1000)): Promise<void> {
  const fresh = facts.filter((fact): fact is Quote => !isBalance(fact))
  const lopsided = facts.filter(isBalance)
  if (!facts.length && Math.abs(now - (await pegs.get()).at) < JUDGE_AGAIN) return
  const { limits } = (await pegPrefs.get()).alerts
  const { statuses } = await pegs.update((old) => {
    const quotes = replaceQuotes(old.quotes, fresh, now)
    const judge = (coin: 'USDC' | 'USDT') => judgePeg(coin, quotes, now, old.statuses[coin], limits?.[coin])
    const balances = new Map([...old.balances, ...lopsided].map((pool) => [`${pool.chainId} ${pool.address}`, pool]))
    return {
      quotes,
      balances: [...balances.values()].filter(({ at }) => Math.abs(now - at) < KEEP_BALANCE),
      at: now,
      statuses: { USDC: judge('USDC'), USDT: judge('USDT') },
    }
  })
  const judged = [statuses.USDC, statuses.USDT].filter((status) => status !== undefined)
  await keepHistory(judged, now)
  await showPegBadge(judged)
  await alertPegs(judged)
}

import type { Coin } from '../tokens/Token'
import { explainLack } from './explainLack'
import { type PegLimits, readLimits } from './limits'
import type { PegStatus } from './PegStatus'
import type { Quote } from './Quote'
import { heldLevel, readMemory, settle } from './settle'
import { weighPeg } from './weighPeg'

/**
 * Judges the peg of one coin from the latest quotes of every source. Pure; never throws.
 * @param quotes of both coins: prices of one against the other say which of the two moved.
 * @param now unix seconds.
 * @param previous the last judgement of this coin, which keeps the state from flapping.
 * @param limits thresholds other than the usual ones.
 */
export function judgePeg(
  coin: Coin,
  quotes: readonly Quote[],
  now: number,
  previous?: PegStatus,
  limits?: Partial<PegLimits>,
): PegStatus {
  if (coin !== 'USDC' && coin !== 'USDT') return { ...nothing(coin), reason: 'not a coin that is judged' }
  if (!Number.isFinite(now) || now <= 0) return { ...nothing(coin), reason: 'this computer does not know the time' }
  const bounds = readLimits(limits)
  const memory = readMemory(coin, previous, now)
  const weighed = weighPeg(coin, quotes, now, bounds, heldLevel(memory))
  const { level, contested, lack, price, voices, oldest, disagreement } = weighed
  const patience = contested ? { ...bounds, confirm: bounds.confirm * 2 } : bounds
  // A lone voice that prices of one coin in the other do not bear out is in doubt: its next good news needs a second look.
  const doubted = lack === 'contradiction' || (lack === 'few' && contested && weighed.sayings.ratio.length > 0)
  // Where nobody says anything of the coin, there is nothing to doubt.
  const few = lack !== undefined && (!doubted || !voices.length)
  const settled = settle(memory, level, few, now, patience)
  const agreed = settled.state === 'unknown' ? 'the sources have only just agreed' : undefined
  const reason = level ? agreed : explainLack(coin, weighed, now)
  return {
    coin,
    price,
    bps: price === null ? null : round(price * 1e4 - 1e4),
    sources: voices.length,
    voices,
    oldest,
    disagreement: disagreement === null ? null : round(disagreement),
    ...(reason ? { reason } : {}),
    ...settled,
    at: now,
  }
}

/** Floats carry dust in the last digits; a hundredth of a basis point is more than any source gives. */
const round = (bps: number) => Math.round(bps * 100) / 100

function nothing(coin: Coin): PegStatus {
  return { coin, state: 'unknown', price: null, bps: null, sources: 0, oldest: null, disagreement: null, since: 0 }
}

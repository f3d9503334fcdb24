import type { Hex } from 'viem'
import type { ViewCall } from '../../chains'
import type { Quote } from '../Quote'

/** Calls that ride in the one call of a chain, and how their answers become quotes. */
export interface QuoteRider {
  calls: ViewCall[]
  /**
   * Never throws: an answer in doubt gives no quote.
   * @param results one entry a call, in order; null where it reverted.
   * @param blockTime unix seconds of the block that was read.
   */
  parse(results: readonly (Hex | null)[], blockTime: number): Quote[]
}

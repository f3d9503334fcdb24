import type { CoinPart } from '../parts/findCoins'
import type { Sum } from './listAmounts'

/** A line that names a coin. */
export interface Line {
  coin: CoinPart
  unit: number
  text: string
  /** Where in the text the coin is named. */
  at: number
  /** The sum written with it. */
  sum?: Sum
  /** Somebody to pay to is named around. */
  near: boolean
  /** Sums to choose from stand around. */
  choice: boolean
  /** It is a button that lets go of the coin. */
  grant?: 'approve' | 'transfer'
}

import type { Budget } from './calls/Call'

/** What every reader needs to know of the request, and what is left of its budget. */
export interface Context {
  chainId: number
  /** The account that is asked, lower case. */
  from: string | null
  path: string[]
  budget: Budget
}

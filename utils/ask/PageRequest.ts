import type { Address } from 'viem'

/** What a page asked a wallet to do, as the observer saw it. Nothing in `params` may be trusted. */
export interface PageRequest {
  method: string
  params: unknown
  /** The wallet's active chain at that moment; 0 when it is not known. */
  chainId: number
  account?: Address
  /** Origin of the frame that asked. */
  origin: string
  /** Unix seconds. */
  at: number
}

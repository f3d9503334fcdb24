import type { Address } from 'viem'

/** What the test tells a page: the local nodes, and whom and what the requests are about. */
export interface Place {
  /** Node URL by chain id. */
  chains: Record<number, string>
  usdc: Record<number, Address>
  accounts: Address[]
  recipient: Address
  spender: Address
  /** Unix seconds; the same with and without, so that signatures can be compared. */
  deadline: number
}

/** One request as it reached a wallet's own side. */
export interface Reached {
  wallet: string
  method: string
  params: unknown
  chainId: number
  account: Address | undefined
}

declare global {
  interface Window {
    PLACE: Place
    /** In the order in which they came. */
    reached: Reached[]
    /** The person takes another account in the wallet of that name. */
    switchAccount: Record<string, (account: Address) => void>
    unhandled: string[]
  }
}

export const place = window.PLACE

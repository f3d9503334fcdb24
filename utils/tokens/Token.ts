import type { Address, Hex } from 'viem'

/** The two coins Peglight knows. Every form of them (native, bridged, …) belongs to one of the two. */
export type Coin = 'USDC' | 'USDT'

/**
 * How a token is backed.
 * - `native`: minted by the coin's own issuer (Circle, Tether) on that chain.
 * - `bridged`: minted by a bridge against coins locked elsewhere.
 * - `usdt0`: Tether's LayerZero form, minted by USDT0 against USDT locked on Ethereum.
 * - `exchange-pegged`: minted by an exchange against coins it holds (Binance-Peg).
 */
export type Form = 'native' | 'bridged' | 'usdt0' | 'exchange-pegged'

/** One deployment of a coin. Identity is `chainId` plus `address`; a symbol is never trusted. */
export interface Token {
  coin: Coin
  chainId: number
  /** EIP-55 checksummed. */
  address: Address
  /** What the contract's own `symbol()` says, for showing only. */
  symbol: string
  decimals: number
  form: Form
  /** EIP-712 domain as the contract computes it; `chainId` and `verifyingContract` go without saying. */
  domain?: { name: string; version?: string; salt?: Hex }
  eip2612: boolean
  eip3009: boolean
  /** Name of the view that says whether an account is frozen, for instance `isBlacklisted`. */
  freeze?: string
  testnet?: boolean
  sources: string[]
  /** ISO date on which the facts were collected. */
  asOf: string
}

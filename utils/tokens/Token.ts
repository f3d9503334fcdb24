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
  /** For showing only: what the contract calls itself, or what the field calls it where a bridged one says plain USDC. */
  symbol: string
  decimals: number
  form: Form
  /** Who mints it instead of the issuer: a bridge or an exchange, by name. Set for bridged and exchange-pegged ones. */
  by?: string
  /**
   * EIP-712 domain as the contract computes it; `verifyingContract` and `chainId` go without saying, but where `salt` is
   * set the domain has no `chainId`. Absent: the contract has no signatures, or nobody has published the name.
   */
  domain?: { name: string; version?: string; salt?: Hex }
  eip2612: boolean
  eip3009: boolean
  /** Name of the view that says whether an account is frozen, for instance `isBlacklisted`. */
  freeze?: string
  /**
   * `superseded`: the chain has moved on to another form. `impaired`: what stood behind it is gone, it is not worth a
   * dollar.
   */
  status?: 'superseded' | 'impaired'
  /** The chain's gas coin seen as an ERC-20: the native balance is the same money and must not be added. */
  gasView?: boolean
  /** Domain, signatures and freeze view are taken from the contract's family; nobody has published a reading. */
  inferred?: boolean
  testnet?: boolean
  sources: string[]
  /** ISO date on which the facts were collected. */
  asOf: string
}

import type { Address } from 'viem'
import type { Known } from '../errors'
import type { PegStatus } from '../peg/PegStatus'
import type { ChainReading } from '../snapshot'
import type { Spender } from '../spenders'
import type { Coin, Token } from '../tokens/Token'
import type { AskFacts } from './facts/AskFacts'
import type { Recipient } from './recipients/noteRecipients'

/** What an unknown contract says of itself, read from the chain. All of it is the contract's word. */
export interface Label {
  symbol: string
  name: string
  decimals: number
}

/** What the text of the page asks for, as far as a verdict compares it. */
export interface Spoken {
  coin: Coin | null
  /** The id of its network, as mentions carry it; absent where the page names none. */
  network?: string
  /** Absent where the network has none. */
  chainId?: number
  recipient?: string
  kind?: 'transfer' | 'approve' | 'token' | 'code'
}

/** All that a verdict may draw on besides the ask. Whatever is not known is absent or says why. */
export interface Knowledge {
  now: number
  /** Chain the wallet is on; 0 when it did not say. */
  walletChainId: number
  account: Address | null
  /** The registry. */
  findToken(chainId: number, address: string): Token | undefined
  listTokens(chainId?: number): readonly Token[]
  chainName(chainId: number): string
  /** Name of a known contract, for instance a router. */
  nameOf(chainId: number, address: string): string | undefined
  /** Last reading of every chain; has the account's holdings where it was read. */
  readings: readonly ChainReading[]
  pegs: Partial<Record<Coin, PegStatus>>
  /** What a token outside the registry calls itself, by `chainId:address` in lower case. */
  labels: Readonly<Record<string, Known<Label>>>
  /** The registry of contracts that take coins, and of those that must never be allowed to. */
  findSpender?(chainId: number, address: string): Spender | undefined
  /** What the chains told of the addresses in this request; absent until they answered. */
  facts?: AskFacts
  /** Whom coins were sent to before, the oldest first. */
  recipients?: readonly Recipient[]
  /** The person's own addresses. */
  own?: readonly Address[]
  /** What the page's text asked for when the request came, and since. */
  spoken?: readonly Spoken[]
}

export const labelKey = (chainId: number, address: string) => `${chainId}:${address.toLowerCase()}`

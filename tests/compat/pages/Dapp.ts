import type { Address } from 'viem'

/** A wallet as a page meets it (EIP-1193, with the calls older than it). */
export interface Wallet {
  request(args: { method: string; params?: unknown }): Promise<unknown>
  on(event: string, listener: (value: unknown) => void): unknown
  send?(...args: unknown[]): unknown
  sendAsync?(...args: unknown[]): unknown
  enable?(): Promise<unknown>
  isMetaMask?: boolean
  isRabby?: boolean
  isCoinbaseWallet?: boolean
}

/** Where a page stands: it changes with every step. */
export interface Standing {
  account: Address
  chainId: number
}

/** What a page does through its library; each call asks the wallet for one thing. Amounts in the smallest unit. */
export interface Dapp {
  connect(): Promise<unknown>
  transfer(amount: bigint): Promise<unknown>
  approve(amount: bigint): Promise<unknown>
  permit(amount: bigint): Promise<unknown>
  batch(amounts: bigint[]): Promise<unknown>
  switchChain(chainId: number): Promise<unknown>
  /** A method that no wallet knows. */
  unknown(): Promise<unknown>
  /** What can be done in this library alone, by name. */
  more?: Record<string, () => unknown>
}

export type Open = (wallet: Wallet, standing: Standing, rdns: string) => Dapp | Promise<Dapp>

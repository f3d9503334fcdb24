import type { Abi, Address, Hex } from 'viem'
import type { Anvil } from './startAnvil'

/** One local chain with the real contracts at their real addresses. Amounts in the token's own unit. */
export interface Chain extends Anvil {
  chainId: number
  rpc<T = unknown>(method: string, params?: unknown[]): Promise<T>
  /** Sends a transaction as anybody; throws when it reverts. */
  send(from: Address, to: Address, abi: Abi, functionName: string, args?: unknown[]): Promise<Hex>
  read<T = unknown>(to: Address, abi: Abi, functionName: string, args?: unknown[]): Promise<T>
  mint(token: Address, to: Address, amount: bigint): Promise<void>
  balanceOf(token: Address, account: Address): Promise<bigint>
  blacklist(token: Address, account: Address): Promise<void>
  unblacklist(token: Address, account: Address): Promise<void>
  pause(token: Address): Promise<void>
  unpause(token: Address): Promise<void>
  /** Tether alone: basis points (below 20) and most whole coins (below 50) that a transfer costs. */
  setFee(bps: bigint, max: bigint): Promise<void>
  deprecate(successor: Address): Promise<void>
  /** A new round of a dollar feed, `0.9987` or 8 decimals as bigint, as of now or `at`. */
  setPrice(coin: 'USDC' | 'USDT', price: string | bigint, at?: number): Promise<void>
  /** The last round becomes older. */
  agePrice(coin: 'USDC' | 'USDT', seconds: number): Promise<void>
  setFeedDecimals(coin: 'USDC' | 'USDT', decimals: number): Promise<void>
  /** L2 only: the sequencer went down or came back at `since`. */
  setSequencer(up: boolean, since?: number): Promise<void>
  setNative(account: Address, wei: bigint): Promise<void>
  mine(): Promise<void>
}

import type { Address, Hex } from 'viem'

/** A view call. */
export interface ViewCall {
  target: Address
  callData: Hex
}

/** What came of it: the data it returned, or the data it reverted with. */
export interface Attempt {
  ok: boolean
  data: Hex
}

/**
 * Makes view calls on a chain, all of one block, and gives one attempt a call, in order. Rejects when no endpoint of that
 * chain answered.
 */
export type ViewCalls = (chainId: number, calls: readonly ViewCall[]) => Promise<Attempt[]>

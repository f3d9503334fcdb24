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

import type { Attempt, ViewCall } from '../../chains'

export type { Attempt, ViewCall }

/**
 * Makes view calls on a chain, all of one block, and gives one attempt a call, in order. Rejects when no endpoint of that
 * chain answered.
 */
export type ViewCalls = (chainId: number, calls: readonly ViewCall[]) => Promise<Attempt[]>

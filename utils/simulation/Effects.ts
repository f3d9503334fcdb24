import type { Address } from 'viem'
import type { Token } from '../tokens/Token'

/** What a transaction would do to an account's coins, as tried out on a node. */
export interface Effects {
  /** `simulated`: `eth_simulateV1` told all of it. `called`: `eth_call` told only whether it would fail. */
  how: 'simulated' | 'called'
  /** It would fail as things stand. */
  fails: boolean
  /** Why, in the contract's words made plain; null where it said nothing. */
  reason: string | null
  /** Known coins that would leave or reach the account. */
  moved: { token: Token; direction: 'out' | 'in'; other: Address; amount: bigint }[]
  /** Allowances that would be set, each as it would stand at the end. */
  allowances: { token: Token; spender: Address; amount: bigint }[]
}

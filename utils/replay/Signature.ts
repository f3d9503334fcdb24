import type { Address } from 'viem'

/** The signatures that move or allow coins and whose form is known, with what the checks need of each. */
export type Signature =
  | {
      kind: 'permit'
      /** The contract whose permit it is. */
      token: Address
      owner: Address | undefined
      spender: Address
      /** `all`: Dai's form, which knows no amount. */
      amount: bigint | 'all'
      nonce: bigint | undefined
      deadline: bigint | undefined
    }
  | {
      kind: 'eip3009'
      /** `cancel` moves nothing. */
      form: 'transfer' | 'receive' | 'cancel'
      token: Address
      from: Address | undefined
      to: Address | undefined
      amount: bigint
      validAfter: bigint | undefined
      validBefore: bigint | undefined
      /** As it came, because its shape is checked. */
      nonce: unknown
    }
  | {
      kind: 'permit2-transfer'
      /** The contract in the domain. */
      permit2: Address | undefined
      permitted: { token: Address; amount: bigint }[]
      spender: Address
      nonce: bigint | undefined
      deadline: bigint | undefined
      /** What else is signed, where anything is: it can bind the recipient. */
      witness: Record<string, unknown> | undefined
    }
  | {
      kind: 'permit2-allowance'
      permit2: Address | undefined
      details: { token: Address; amount: bigint; expiration: bigint | undefined; nonce: bigint | undefined }[]
      spender: Address
      deadline: bigint | undefined
    }

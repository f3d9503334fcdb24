import type { Hex } from 'viem'
import type { Known } from '../../errors'

/** What a contract says of its own domain (EIP-5267). */
export interface ContractDomain {
  name: string
  version: string
  chainId: bigint
  verifyingContract: string
}

/** What the chain's state says of a signature. Absent: not asked, because it does not apply. */
export interface SignatureFacts {
  /** `nonces(owner)` of the token: the next permit's number. */
  permitNonce?: Known<bigint>
  /** `authorizationState(from, nonce)` of the token: used up or taken back. */
  authorizationUsed?: Known<boolean>
  /** `nonceBitmap(owner, word)` of Permit2. */
  permit2Word?: Known<bigint>
  /** The nonce in Permit2's `allowance(owner, token, spender)`, in the order of the signature's details. */
  permit2Nonces?: Known<bigint>[]
  /** `eip712Domain()` of the contract in the domain; most have none. */
  contractDomain?: Known<ContractDomain>
  /** `DOMAIN_SEPARATOR()` of the contract in the domain. */
  separator?: Known<Hex>
  /** The account that would sign is a contract. */
  smartAccount?: boolean
}

import type { Address } from 'viem'

/** What stands at an address, as far as the chain told. */
export interface AddressFacts {
  /** `delegated`: a key's account that lets a contract act for it (EIP-7702). */
  form: 'none' | 'contract' | 'delegated'
  /** A contract that was not there yet this many seconds ago; absent where it was, or where nobody could tell. */
  youngerThan?: number
}

/** What the chains told of the addresses in one request. What is absent was not asked or could not be read. */
export interface AskFacts {
  /** By `factKey(chainId, address)`. */
  addresses: Readonly<Record<string, AddressFacts>>
  /** Has the issuer frozen it? By `factKey(chainId, token, address)`. */
  frozen: Readonly<Record<string, boolean>>
  /** What the account lets a spender take now, by `factKey(chainId, token, spender)`. */
  allowances: Readonly<Record<string, bigint>>
  /** 0x's Settlers, by chain id. */
  settlers: Readonly<Record<number, readonly Address[]>>
}

export const noFacts: AskFacts = { addresses: {}, frozen: {}, allowances: {}, settlers: {} }

/** `chainId:address[:address]` in lower case. */
export const factKey = (chainId: number, ...addresses: string[]) => [chainId, ...addresses].join(':').toLowerCase()

/** Puts together what several chains told. */
export function mergeFacts(all: readonly AskFacts[]): AskFacts {
  return all.reduce(
    (merged, facts) => ({
      addresses: { ...merged.addresses, ...facts.addresses },
      frozen: { ...merged.frozen, ...facts.frozen },
      allowances: { ...merged.allowances, ...facts.allowances },
      settlers: { ...merged.settlers, ...facts.settlers },
    }),
    noFacts,
  )
}

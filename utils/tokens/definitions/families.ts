import type { Token } from '../Token'

/** What tokens of one contract family have in common. */
export type Family = Pick<Token, 'domain' | 'eip2612' | 'eip3009' | 'freeze'>

/**
 * Circle's FiatToken v2.2, also under the "Bridged USDC Standard".
 * Source: github:circlefin/stablecoin-evm contracts/v2/FiatTokenV2_2.sol, contracts/v1/Blacklistable.sol, 2026-11-23.
 */
export function fiatToken(name: string): Family {
  return { domain: { name, version: '2' }, eip2612: true, eip3009: true, freeze: 'isBlacklisted' }
}

/**
 * TetherTokenV2: USDT0 and Tether's later own deployments. Its `version()` reverts; the version in the domain is "1".
 * Source: github:stargate-protocol/stargate-v2@938c95d6c8 packages/stg-evm-v2/TetherTokenV2.sol, 2026-11-23.
 */
export function tetherV2(name: string): Family {
  return { domain: { name, version: '1' }, eip2612: true, eip3009: true, freeze: 'isBlocked' }
}

/** An ERC-20 with EIP-2612 and no issuer's list of frozen accounts; OpenZeppelin's ERC20Permit has version "1". */
export function permitOnly(name: string, version = '1'): Family {
  return { domain: { name, version }, eip2612: true, eip3009: false }
}

/** An ERC-20 without signatures, or one that nobody has shown to have any: then a signature is never promised. */
export const plain: Family = { eip2612: false, eip3009: false }

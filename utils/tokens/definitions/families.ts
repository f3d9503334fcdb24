import type { Token } from '../Token'

/** What tokens of one contract family have in common. */
export type Family = Pick<Token, 'domain' | 'eip2612' | 'eip3009' | 'freeze'>

/** A domain is only stated where its name is known: a guessed one would call good signatures bad. */
function domainOf(name: string | undefined, version: string): Token['domain'] {
  return name === undefined ? undefined : { name, version }
}

/**
 * Circle's FiatToken v2.2, also under the "Bridged USDC Standard". Deployments since 2023 are named "USDC", older ones
 * "USD Coin".
 * Source: github:circlefin/stablecoin-evm contracts/v2/FiatTokenV2_2.sol, contracts/v1/Blacklistable.sol, 2026-11-23.
 */
export function fiatToken(name?: string): Family {
  return { domain: domainOf(name, '2'), eip2612: true, eip3009: true, freeze: 'isBlacklisted' }
}

/**
 * TetherTokenV2: USDT0 and Tether's later own deployments. Its `version()` reverts; the version in the domain is "1".
 * Source: github:stargate-protocol/stargate-v2@938c95d6c8 packages/stg-evm-v2/TetherTokenV2.sol, 2026-11-23.
 */
export function tetherV2(name?: string): Family {
  return { domain: domainOf(name, '1'), eip2612: true, eip3009: true, freeze: 'isBlocked' }
}

/** An ERC-20 with EIP-2612 and no issuer's list of frozen accounts; OpenZeppelin's ERC20Permit has version "1". */
export function permitOnly(name?: string): Family {
  return { domain: domainOf(name, '1'), eip2612: true, eip3009: false }
}

/** bytes32(137): Polygon's child tokens carry the chain id here, and no chainId field. */
const POLYGON_SALT = '0x0000000000000000000000000000000000000000000000000000000000000089'

/**
 * A child token of Polygon's PoS bridge, whose domain is (name, version, verifyingContract, salt).
 * Source: github:ethereum/clear-signing-erc7730-registry issues 2794, 2795, 2800 (read on chain), 2026-09-02.
 */
export function polygonChild(name: string, more: Partial<Family>): Family {
  return { domain: { name, version: '1', salt: POLYGON_SALT }, eip2612: true, eip3009: false, ...more }
}

/** An ERC-20 without signatures, or one that nobody has shown to have any: then a signature is never promised. */
export const plain: Family = { eip2612: false, eip3009: false }

import type { Address } from 'viem'

/**
 * Where Permit2 lives (https://docs.uniswap.org/contracts/v4/deployments, 2026-11-23): the same address everywhere, but
 * for ZKsync and its kin, whose addresses are made another way.
 */
const PERMIT2: readonly Address[] = [
  '0x000000000022D473030F116dDEE9F6B43aC78BA3',
  '0x0000000000225e31D15943971F47aD3022F714Fa',
]

/** Is it Permit2? */
export const isPermit2 = (address: string | undefined) =>
  PERMIT2.some((known) => known.toLowerCase() === address?.toLowerCase())

/**
 * Proxy that takes x402 payments made through Permit2; it pays the recipient in the witness and nobody else
 * (https://github.com/coinbase/x402, specs/schemes/exact, at dd927a2, 2026-11-23).
 */
export const X402_PROXY: Address = '0x402085c248EeA27D92E8b30b2C58ed07f9E20001'

/** Largest amount of each parameter type: what has no bound in practice. */
export const MAX_UINT160 = 2n ** 160n - 1n
export const MAX_UINT256 = 2n ** 256n - 1n

/**
 * A signature for one use that is good for longer than this is worth a word, seconds. Swaps ask for 30 minutes
 * (Uniswap's interface), payments for minutes; a day leaves room for slow ones.
 */
export const LONG_USE = 86_400

/** A standing allowance that lasts longer than this is worth a word, seconds: Permit2's clients ask for 30 days. */
export const LONG_STANDING = 31 * 86_400

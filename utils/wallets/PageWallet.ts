import * as v from 'valibot'
import type { Address } from 'viem'

/** What the wallet in a tab says it is on. The page's word: it is shown as such and chosen by the person. */
export const PageWallet = v.object({
  account: v.pipe(
    v.string(),
    v.regex(/^0x[0-9a-fA-F]{40}$/),
    v.transform((text) => text as Address),
  ),
  /** 0 when the wallet did not say. */
  chainId: v.number(),
  provider: v.pipe(v.string(), v.maxLength(64)),
  origin: v.pipe(v.string(), v.maxLength(256)),
  /** Unix seconds. */
  at: v.number(),
})
export type PageWallet = v.InferOutput<typeof PageWallet>

/** By tab id. */
export const PageWallets = v.record(v.string(), PageWallet)
export type PageWallets = v.InferOutput<typeof PageWallets>

/** Tabs that are remembered; the ones heard of longest ago go first. */
const MOST_TABS = 30

/** Notes what a tab's wallet is on; null when it is on nothing any more. */
export function notePageWallet(all: PageWallets, tabId: number, told: PageWallet | null): PageWallets {
  const others = Object.entries(all).filter(([id]) => id !== String(tabId))
  if (!told) return Object.fromEntries(others)
  const newest = others.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_TABS - 1)
  return Object.fromEntries([[String(tabId), told], ...newest])
}

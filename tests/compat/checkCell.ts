import { expect } from 'vitest'
import type { CellResult } from './runCell'

/** What each library has to get from each wallet, or the comparison would prove nothing. */
const MUST_WORK = [
  'connect',
  'transfer',
  'approve',
  'permit',
  'batch',
  'in one turn',
  'switch chain',
  'transfer on Base',
]
const MUST_FAIL = ['rejected', 'broken', 'unknown', 'unknown chain']

/** Fails on any difference that a page or a wallet can see, and on a request that was not noted once and rightly. */
export function checkCell({ differences, seen, expected, trace, moved }: CellResult): void {
  expect(differences).toEqual([])
  // web3.js hands a whole batch to `request`. Providers refuse it at their door, so no wallet gets it; we note it before.
  const isBatch = (line: string) => / 1\.1[78] USDC$/.test(line)
  expect(seen.filter((line) => expected.includes(line) || !isBatch(line))).toEqual(expected)
  const failed = trace.steps.filter(([, value]) => value && typeof value === 'object' && 'failed' in value)
  expect(failed.filter(([label]) => MUST_WORK.includes(label))).toEqual([])
  expect(failed.map(([label]) => label)).toEqual(expect.arrayContaining(MUST_FAIL))
  // 25 and a batch of 2 and 3 on Ethereum, 5 on Base; some send more.
  expect(moved[1]).toBeGreaterThanOrEqual(30_000_000n)
  expect(moved[8453]).toBeGreaterThanOrEqual(5_000_000n)
}

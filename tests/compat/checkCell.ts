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
  expect(seen).toEqual(expected)
  const failed = trace.steps.flatMap(([label, value]) =>
    value && typeof value === 'object' && 'failed' in value ? [label] : [],
  )
  expect(failed.filter((label) => MUST_WORK.includes(label))).toEqual([])
  expect(failed).toEqual(expect.arrayContaining(MUST_FAIL))
  // 25 and a batch of 2 and 3 on Ethereum, 5 on Base; some send more.
  expect(moved[1]).toBeGreaterThanOrEqual(30_000_000n)
  expect(moved[8453]).toBeGreaterThanOrEqual(5_000_000n)
}

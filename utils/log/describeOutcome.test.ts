import { expect, it } from 'vitest'
import { describeOutcome } from './describeOutcome'

it.each([
  ['sent', null, 'eth_sendTransaction', 'sent by the wallet'],
  ['sent', null, 'eth_signTypedData_v4', 'signed by the wallet'],
  ['refused', 'late', 'personal_sign', 'refused in the wallet · not checked in time, so it went on'],
  ['rejected', null, 'eth_sendTransaction', 'rejected by you, the wallet was not asked'],
] as const)('%s, %s, %s', (outcome, lapse, method, words) => {
  expect(describeOutcome({ outcome, lapse, method })).toBe(words)
})

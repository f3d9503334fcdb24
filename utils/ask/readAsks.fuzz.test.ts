import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAsk } from '../../tests/fuzz/checkAsk'
import { hostileRequest } from '../../tests/fuzz/hostileRequests'
import { readPaymentLink, readPaymentRequired } from '.'
import { readAsks, readCandidates } from './readAsks'

const RUNS = { numRuns: 10_000, seed: 20261124 }

// The same with a million cases and times: `npm run fuzz`.
describe('hostile input', () => {
  it('reads as asks that are well-formed, or as nothing', () => {
    fc.assert(
      fc.property(hostileRequest, (request) => {
        for (const ask of [...readAsks(request), ...readCandidates(request)]) expect(checkAsk(ask)).toBeUndefined()
      }),
      RUNS,
    )
  })

  it('holds for answers and links too', () => {
    const answer = fc.anything({ maxDepth: 4, withBigInt: true, withNullPrototype: true })
    fc.assert(
      fc.property(answer, fc.string(), (body, text) => {
        const response = { status: 402, headers: { 'payment-required': text }, body, origin: '', at: 0 }
        for (const ask of readPaymentRequired(response)) expect(checkAsk(ask)).toBeUndefined()
        expect(readPaymentRequired(body as never)).toEqual([])
        expect(readPaymentLink(`ethereum:${text}`)).toBeUndefined()
      }),
      { ...RUNS, numRuns: 2_000 },
    )
  })
})

import { expect, it } from 'vitest'
import { compileAggregator } from '../../scripts/compileAggregator'
import { aggregatorCode } from '../../utils/balances/aggregator/aggregatorCode'

it('the Aggregator’s code is that of its source', () => {
  expect(aggregatorCode).toBe(compileAggregator())
}, 60_000)

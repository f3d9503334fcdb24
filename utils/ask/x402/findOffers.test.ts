import { expect, it } from 'vitest'
import { findOffers } from './findOffers'

it.each([
  ['window.x402 = {\n paymentRequirements: [{"a":"]"}],\n testnet: false }', [{ a: ']' }]],
  ['x = {"accepts" : [1, [2]], "b": 3}', [1, [2]]],
  ['accepts: [not, json]; paymentRequirements: [3]', [3]],
])('finds the list in %s', (text, list) => {
  expect(findOffers(text)).toEqual(list)
})

it.each(['', 'accepts:', 'accepts: [', `accepts: ["${'\\'.repeat(99)}`, 'paymentRequirements: {}'])(
  'finds none in %s',
  (text) => {
    expect(findOffers(text)).toBeUndefined()
  },
)

it('is bounded', () => {
  expect(findOffers('accepts:['.repeat(7000))).toBeUndefined()
})

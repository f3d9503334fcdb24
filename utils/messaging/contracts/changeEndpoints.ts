import * as v from 'valibot'
import { contract } from '../Contract'

/**
 * Moves an own endpoint up or down in its chain's list, by its place: its URL may hold a key and need not travel. Or sets
 * how endpoints are chosen.
 */
export const changeEndpoints = contract()({
  name: 'changeEndpoints',
  senders: ['view'],
  input: v.variant('change', [
    v.object({
      change: v.literal('move'),
      chainId: v.pipe(v.number(), v.integer()),
      index: v.pipe(v.number(), v.integer(), v.minValue(0)),
      by: v.picklist([-1, 1]),
    }),
    v.object({
      change: v.literal('rules'),
      order: v.picklist(['user', 'health']),
      privacy: v.boolean(),
      viaWallet: v.boolean(),
      agree: v.boolean(),
    }),
  ]),
})

import * as v from 'valibot'
import { contract } from '../Contract'

const ChainId = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Pins a chain to the top, puts it away, or undoes either (`as: 'usual'`); turns testnets on or off. */
export const changeView = contract()({
  name: 'changeView',
  senders: ['view'],
  input: v.variant('change', [
    v.object({ change: v.literal('chain'), chainId: ChainId, as: v.picklist(['usual', 'pinned', 'hidden']) }),
    v.object({ change: v.literal('testnets'), on: v.boolean() }),
  ]),
})

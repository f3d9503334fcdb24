import * as v from 'valibot'
import { contract } from '../Contract'

const Address = v.pipe(v.string(), v.maxLength(100))

/** Keeps, labels, selects or forgets an address. The text typed is judged in the background; a refusal says why. */
export const changeWallets = contract()({
  name: 'changeWallets',
  senders: ['view'],
  input: v.variant('change', [
    v.object({ change: v.literal('keep'), address: Address, label: v.pipe(v.string(), v.maxLength(40)) }),
    v.object({ change: v.literal('label'), address: Address, label: v.pipe(v.string(), v.maxLength(40)) }),
    v.object({ change: v.literal('select'), address: Address }),
    v.object({ change: v.literal('forget'), address: Address }),
  ]),
})

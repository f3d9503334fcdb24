import * as v from 'valibot'
import { contract } from '../Contract'

const Address = v.pipe(v.string(), v.maxLength(100))
const Label = v.pipe(v.string(), v.maxLength(40))

/** The address that was kept, and the name it was found by. */
export type Kept = { address: string; name?: string } | null

/**
 * Keeps, labels, selects or forgets an address; `take` keeps the one that a tab's wallet is on. What was typed (an
 * address, an ENS name, a Basename) is judged in the background; a refusal says why.
 */
export const changeWallets = contract<Kept>()({
  name: 'changeWallets',
  senders: ['view'],
  input: v.variant('change', [
    v.object({ change: v.literal('keep'), address: v.pipe(v.string(), v.maxLength(300)), label: Label }),
    v.object({ change: v.literal('take'), tabId: v.pipe(v.number(), v.integer()) }),
    v.object({ change: v.literal('label'), address: Address, label: Label }),
    v.object({ change: v.literal('select'), address: Address }),
    v.object({ change: v.literal('forget'), address: Address }),
  ]),
})

import * as v from 'valibot'
import { contract } from '../Contract'

/** Asks the top frame which document it is, so that what an earlier page asked for is not shown for this one. */
export const identifyPage = contract<{ page: string; origin: string }>()({
  name: 'identifyPage',
  senders: ['background', 'view'],
  input: v.object({}),
})

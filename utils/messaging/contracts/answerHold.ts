import * as v from 'valibot'
import { contract } from '../Contract'

/** The person lets a held request go on to the wallet, or rejects it. */
export const answerHold = contract()({
  name: 'answerHold',
  senders: ['view'],
  input: v.object({ entry: v.pipe(v.string(), v.maxLength(64)), go: v.boolean() }),
})

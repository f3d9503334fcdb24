import * as v from 'valibot'
import { contract } from '../Contract'
import { WireRequest } from './WireRequest'

/** The name a request goes by in the log, null when it is not about the coins; and whether it waits for the person. */
export interface AskVerdict {
  /** False where there were too many: nothing is known of it. */
  looked: boolean
  entry: string | null
  hold: boolean
}

/** A page asks a wallet for something. The origin is the browser's word, not the message's. */
export const pageAsk = contract<AskVerdict>()({
  name: 'pageAsk',
  senders: ['content'],
  input: v.object({ request: WireRequest }),
})

import * as v from 'valibot'
import { contract } from '../Contract'
import { WireRequest } from './WireRequest'

/** A page asks a wallet for something. The origin is the browser's word, not the message's. */
export const pageAsk = contract()({
  name: 'pageAsk',
  senders: ['content'],
  input: v.object({ request: WireRequest }),
})

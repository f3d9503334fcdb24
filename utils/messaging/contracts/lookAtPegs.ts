import * as v from 'valibot'
import { contract } from '../Contract'

/** Somebody is looking at the pegs: the prices are read again where they are no longer fresh. */
export const lookAtPegs = contract()({ name: 'lookAtPegs', senders: ['view'], input: v.object({}) })

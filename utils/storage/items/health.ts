import * as v from 'valibot'
import { Health } from '../../endpoints/Health'
import { stored } from '../Stored'

/** What was learned of each endpoint from the calls themselves. */
export const health = stored({ key: 'local:health', schema: v.record(v.string(), Health), fallback: {} })

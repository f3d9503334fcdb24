import * as v from 'valibot'
import { Recipient } from '../../verdict'
import { stored } from '../Stored'

/** Whom pages’ mined transactions sent coins to, to notice addresses that only look like theirs. */
export const recipients = stored({ key: 'local:recipients', schema: v.array(Recipient), fallback: [] })

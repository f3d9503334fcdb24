import { AskedByOrigin } from '../../replay'
import { stored } from '../Stored'

/** Signatures that pages asked for lately, by hashes, for this browser session. */
export const asked = stored({ key: 'session:asked', schema: AskedByOrigin, fallback: {} })

import { encodeSnapshot, Snapshot } from '../../snapshot'
import { stored } from '../Stored'

/** The last reading of every chain. Views show it at once, whatever its age, and follow it. */
export const snapshot = stored({
  key: 'local:snapshot',
  schema: Snapshot,
  fallback: { chains: [], refreshing: null },
  encode: encodeSnapshot,
})

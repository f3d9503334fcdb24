import * as v from 'valibot'
import { stored } from '../Stored'

/** Sites (`host`, with a port where there is one) on which the user wants no badges. The newest last. */
export const quietSites = stored({
  key: 'local:quietSites',
  schema: v.pipe(v.array(v.pipe(v.string(), v.maxLength(260))), v.maxLength(1_000)),
  fallback: [],
})

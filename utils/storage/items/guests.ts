import * as v from 'valibot'
import type { Address } from 'viem'
import { stored } from '../Stored'

/**
 * Accounts that pages asked about and that are not kept: read together with the kept ones while the browser runs,
 * shown nowhere but in the answer to that page's request.
 */
export const guests = stored({
  key: 'session:guests',
  schema: v.array(
    v.pipe(
      v.string(),
      v.regex(/^0x[0-9a-fA-F]{40}$/),
      v.transform((text) => text as Address),
    ),
  ),
  fallback: [],
})

export const MOST_GUESTS = 4

import * as v from 'valibot'
import { stored } from '../Stored'

const Label = v.object({
  symbol: v.pipe(v.string(), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(200)),
  decimals: v.number(),
})

/** What unknown contracts call themselves, by `chainId:address`, for this browser session. */
export const labels = stored({ key: 'session:labels', schema: v.record(v.string(), Label), fallback: {} })

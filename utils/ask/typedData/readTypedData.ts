import { plainText } from '../../text'
import { listTokens } from '../../tokens'
import type { Context } from '../Context'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asChainId, asLowerAddress, own } from '../readValue'
import { readBurnIntent } from './burnIntent'
import { readAuthorization } from './eip3009'
import { readNestedCall } from './nestedCall'
import { readOrder } from './order'
import { readPermit } from './permit'
import { readPermit2 } from './permit2'
import { readRarible } from './rarible'
import { readSeaport } from './seaport'
import type { TypedData } from './TypedData'

/** Longer texts aren't parsed, only searched. */
const MAX_JSON = 256 * 1024

/** Each returns undefined for what isn't its own; the last one takes whatever names a coin. */
const READERS: ((data: TypedData) => Reading[] | undefined)[] = [
  readPermit,
  readAuthorization,
  readPermit2,
  readNestedCall,
  readBurnIntent,
  readSeaport,
  readRarible,
  readOrder,
]

/** `eth_signTypedData` in its versions: v3 and v4 are `[account, data]`, v1 is `[fields, account]`. */
export function readTypedData(params: unknown[], context: Context): Reading[] {
  const raw = params.find(
    (param) => asLowerAddress(param) === null && (typeof param === 'string' || typeof param === 'object'),
  )
  const parsed = typeof raw === 'string' ? parse(raw) : raw
  if (parsed === undefined) return typeof raw === 'string' ? searchText(raw, context) : []
  if (Array.isArray(parsed)) return readFields(parsed, context)
  const data = toTypedData(parsed, context)
  for (const read of READERS) {
    const found = read(data)
    if (found) return found
  }
  return []
}

function toTypedData(parsed: unknown, context: Context): TypedData {
  const domain = own(parsed, 'domain')
  const primaryType = own(parsed, 'primaryType')
  const chainId = asChainId(own(domain, 'chainId')) ?? asChainId(own(domain, 'salt')) ?? context.chainId
  return {
    primaryType: typeof primaryType === 'string' ? plainText(primaryType, 64) : '',
    verifyingContract: asLowerAddress(own(domain, 'verifyingContract')),
    message: own(parsed, 'message'),
    context: { ...context, chainId },
  }
}

/** v1 signs a plain list of `{ type, name, value }`, without a contract or a chain. */
function readFields(fields: unknown[], context: Context): Reading[] {
  const message = Object.fromEntries(
    fields.slice(0, 64).map((field) => [String(own(field, 'name')).slice(0, 64), own(field, 'value')]),
  )
  return readOrder({ primaryType: '', verifyingContract: null, message, context }) ?? []
}

function parse(text: string): unknown {
  if (text.length > MAX_JSON) return undefined
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}

/** Text that can't be read as data, but names a coin. */
function searchText(text: string, { chainId }: Context): Reading[] {
  const head = text.slice(0, 16 * MAX_JSON).toLowerCase()
  return listTokens(chainId)
    .filter((token) => head.includes(token.address.toLowerCase()))
    .map((token) => makeAsk({ action: 'other', chainId, token: token.address, path: ['typedData'] }))
}

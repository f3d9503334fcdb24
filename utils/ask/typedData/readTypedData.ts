import { plainText } from '../../text'
import { listTokens } from '../../tokens'
import type { Context } from '../Context'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asChainId, asLowerAddress, own } from '../readValue'
import { readBurnIntent } from './burnIntent'
import { readCreditDelegation } from './creditDelegation'
import { readDelegation } from './delegation'
import { readAuthorization } from './eip3009'
import { readMentioned } from './mentioned'
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
  readDelegation,
  readCreditDelegation,
  readNestedCall,
  readBurnIntent,
  readSeaport,
  readRarible,
  readRest,
]

function readRest(data: TypedData): Reading[] {
  const found = readOrder(data) ?? []
  return found.some((ask) => ask.coin) ? found : [...found, ...(readMentioned(data) ?? [])]
}

/** `eth_signTypedData` in its versions: v3 and v4 are `[account, data]`, v1 is `[fields, account]`. */
export function readTypedData(params: unknown[], context: Context): Reading[] {
  const raw = dataOf(params)
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

/** Wallets take the second of two params for the data, or the first when it is the account that comes second. */
function dataOf(params: unknown[]): unknown {
  const isData = (param: unknown) =>
    (typeof param === 'object' && param !== null) || (typeof param === 'string' && /^\s{0,99}[{[]/.test(param))
  const isText = (param: unknown) => typeof param === 'string' && asLowerAddress(param) === null
  return [params[1], ...params].find(isData) ?? params.find(isText)
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

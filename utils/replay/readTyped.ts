import type { PageRequest } from '../ask/PageRequest'
import { asRecord } from './numbers'

/** EIP-712 data as a page handed it over. Nothing in it may be trusted. */
export interface TypedData {
  primaryType: string
  domain: Record<string, unknown>
  message: Record<string, unknown>
  /** The page's own description of its types. */
  types: Record<string, unknown>
  /** `eth_signTypedData` v1: a bare list of values, without domain or structure. */
  v1: boolean
}

/** Longest typed data that is parsed, characters; the observer lets no more through either. */
const LONGEST = 1_000_000

/** The typed data of a signature request, whichever of the two parameters it is. Undefined when there is none. */
export function readTyped(request: PageRequest): TypedData | undefined {
  if (!/^eth_signTypedData(_v[134])?$/.test(request.method) || !Array.isArray(request.params)) return undefined
  for (const param of request.params.slice(0, 4)) {
    const typed = fromList(param) ?? fromObject(typeof param === 'string' ? parse(param) : param)
    if (typed) return typed
  }
  return undefined
}

function parse(text: string): unknown {
  if (text.length > LONGEST || !/^\s*\{/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fromObject(value: unknown): TypedData | undefined {
  const typed = asRecord(value)
  const message = asRecord(typed?.message)
  if (!typed || (!message && !asRecord(typed.domain))) return undefined
  return {
    primaryType: typeof typed.primaryType === 'string' ? typed.primaryType.slice(0, 200) : '',
    domain: asRecord(typed.domain) ?? {},
    message: message ?? {},
    types: asRecord(typed.types) ?? {},
    v1: false,
  }
}

/** v1 is `[{ type, name, value }, …]`. */
function fromList(value: unknown): TypedData | undefined {
  if (!Array.isArray(value)) return undefined
  const fields = value.slice(0, 1000).flatMap((entry) => {
    const field = asRecord(entry)
    return field && 'value' in field ? [[String(field.name).slice(0, 200), field.value] as const] : []
  })
  return fields.length
    ? { primaryType: '', domain: {}, message: Object.fromEntries(fields), types: {}, v1: true }
    : undefined
}

/** A parsed ABI type. `head` is how many words it takes where it stands (1 for anything dynamic). */
export interface AbiType {
  name: string
  kind: 'address' | 'uint' | 'int' | 'bool' | 'word' | 'bytes' | 'tuple' | 'array'
  /** Bits of a number. */
  bits: number
  /** Of a tuple, in order. */
  fields: AbiType[]
  /** Of an array. */
  item?: AbiType
  /** Of an array with a fixed length. */
  length?: number
  dynamic: boolean
  head: number
}

const cache = new Map<string, AbiType>()

/**
 * The arguments of a signature such as `transfer(address to,uint256 value)`, as one tuple. Signatures are our own data,
 * never a page's; names are optional. Nested tuples are written in parentheses.
 */
export function parseSignature(signature: string): AbiType {
  const known = cache.get(signature)
  if (known) return known
  // The arguments as a whole stand at the beginning, without an offset before them.
  const parsed = { ...parseParam(signature.slice(signature.indexOf('('))), dynamic: false }
  cache.set(signature, parsed)
  return parsed
}

function parseParam(text: string): AbiType {
  const trimmed = text.trim()
  if (trimmed.startsWith('(')) {
    const close = closing(trimmed)
    const [suffix = '', name = ''] = /^((?:\[\d*\])*)\s*(\w*)$/.exec(trimmed.slice(close + 1))?.slice(1) ?? []
    const fields = split(trimmed.slice(1, close)).map(parseParam)
    const dynamic = fields.some((field) => field.dynamic)
    const head = dynamic ? 1 : fields.reduce((sum, field) => sum + field.head, 0)
    return withSuffix({ name, kind: 'tuple', bits: 0, fields, dynamic, head }, suffix, name)
  }
  const [, base = '', suffix = '', name = ''] = /^([a-z]+\d*)((?:\[\d*\])*)\s*(\w*)$/.exec(trimmed) ?? []
  return withSuffix(elementary(base), suffix, name)
}

function elementary(base: string): AbiType {
  const bits = Number(/\d+$/.exec(base)?.[0] ?? 256)
  const dynamic = base === 'bytes' || base === 'string'
  const kind = dynamic
    ? 'bytes'
    : base === 'address' || base === 'bool'
      ? base
      : base.startsWith('uint')
        ? 'uint'
        : base.startsWith('int')
          ? 'int'
          : 'word'
  return { name: '', kind, bits, fields: [], dynamic, head: 1 }
}

function withSuffix(type: AbiType, suffix: string, name: string): AbiType {
  let result = type
  for (const [, digits] of suffix.matchAll(/\[(\d*)\]/g)) {
    const length = digits ? Number(digits) : undefined
    const dynamic = length === undefined || result.dynamic
    const head = dynamic ? 1 : (length ?? 0) * result.head
    result = { name: '', kind: 'array', bits: 0, fields: [], item: result, length, dynamic, head }
  }
  return { ...result, name }
}

function closing(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')' && --depth === 0) return i
  }
  return text.length - 1
}

function split(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')') depth--
    if (text[i] === ',' && depth === 0) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  if (text.slice(start).trim()) parts.push(text.slice(start))
  return parts
}

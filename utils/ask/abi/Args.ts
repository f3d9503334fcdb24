import type { AbiType } from './AbiType'
import { parseSignature } from './AbiType'

/** How many items of one array are looked at. More is more than a person could check, and a way to make us slow. */
export const MAX_ITEMS = 256

/**
 * Reads ABI-encoded arguments only where it is asked to, by path. Nothing is decoded ahead: offsets that loop, lengths
 * that lie and padding without end cost nothing, since the depth of a path is bounded by our own types. What is missing
 * or stands outside of the data is `undefined`.
 */
export class Args {
  private constructor(
    private readonly type: AbiType,
    /** Hex digits of the whole block, without `0x`. */
    private readonly hex: string,
    /** Where offsets count from, in hex digits. */
    private readonly base: number,
    /** Where the head stands, in hex digits. */
    private readonly at: number,
  ) {}

  /** @param hex arguments without the selector, lower case, without `0x` */
  static of(signature: string, hex: string): Args {
    return new Args(parseSignature(signature), hex, 0, 0)
  }

  /** A nested value, such as `desc.amount`, `path[0]` or `path[-1]`. */
  get(path: string): Args | undefined {
    let here: Args | undefined = this
    for (const step of steps(path)) {
      if (!here) return undefined
      here = typeof step === 'number' ? here.item(step) : here.field(step)
    }
    return here
  }

  address(path: string): string | undefined {
    const word = this.get(path)?.word()
    return word === undefined ? undefined : `0x${word.slice(24)}`
  }

  uint(path: string): bigint | undefined {
    const word = this.get(path)?.word()
    return word === undefined ? undefined : BigInt(`0x${word}`)
  }

  /** Bits of the number at a path, which say what its maximum is. */
  bits(path: string): number {
    return this.get(path)?.type.bits ?? 256
  }

  /** Hex digits of a `bytes` or `string`; cut where the data ends. */
  bytes(path: string): string | undefined {
    const found = this.get(path)
    if (found?.type.kind !== 'bytes') return undefined
    const start = found.start()
    const length = start === undefined ? undefined : found.small(start)
    if (start === undefined || length === undefined) return undefined
    return this.hex.slice(start + 64, start + 64 + length * 2)
  }

  /** The items of an array, at most `MAX_ITEMS`. */
  items(path: string): Args[] {
    const found = path ? this.get(path) : this
    const count = found?.count() ?? 0
    const items: Args[] = []
    for (let i = 0; i < count && i < MAX_ITEMS; i++) {
      const item = found?.item(i)
      if (!item) break
      items.push(item)
    }
    return items
  }

  /** An array longer than what `items` gives. */
  overflows(path: string): boolean {
    return (this.get(path)?.count() ?? 0) > MAX_ITEMS
  }

  /** The word of an elementary value. */
  word(): string | undefined {
    if (this.type.dynamic || this.type.fields.length || this.type.item) return undefined
    const word = this.hex.slice(this.at, this.at + 64)
    return word.length === 64 ? word : undefined
  }

  private field(name: string): Args | undefined {
    const start = this.start()
    if (start === undefined) return undefined
    let words = 0
    for (const field of this.type.fields) {
      if (field.name === name) return new Args(field, this.hex, start, start + words * 64)
      words += field.head
    }
    return undefined
  }

  private item(index: number): Args | undefined {
    const { item } = this.type
    const count = this.count()
    const start = this.start()
    if (!item || start === undefined) return undefined
    const position = index < 0 ? count + index : index
    if (position < 0 || position >= count) return undefined
    const base = this.type.length === undefined ? start + 64 : start
    const at = base + position * item.head * 64
    return at < this.hex.length ? new Args(item, this.hex, base, at) : undefined
  }

  private count(): number {
    if (this.type.kind !== 'array') return 0
    if (this.type.length !== undefined) return this.type.length
    const start = this.start()
    return start === undefined ? 0 : (this.small(start) ?? 0)
  }

  /** Where the value itself begins. */
  private start(): number | undefined {
    if (!this.type.dynamic) return this.at
    const offset = this.small(this.at)
    if (offset === undefined) return undefined
    const start = this.base + offset * 2
    return start <= this.hex.length ? start : undefined
  }

  /** A word that counts or points: more than 2^32 is a lie. */
  private small(at: number): number | undefined {
    const word = this.hex.slice(at, at + 64)
    if (word.length < 64 || !word.startsWith('0'.repeat(56))) return undefined
    return Number.parseInt(word.slice(56), 16)
  }
}

const parsed = new Map<string, (string | number)[]>()

function steps(path: string): (string | number)[] {
  if (!path) return []
  let known = parsed.get(path)
  if (!known) {
    known = [...path.matchAll(/\[(-?\d+)\]|(\w+)/g)].map(([, index, name]) => (index ? Number(index) : (name ?? '')))
    parsed.set(path, known)
  }
  return known
}

import fc from 'fast-check'
import { type AbiParameter, encodeAbiParameters, type Hex, parseAbiItem } from 'viem'
import { allShapes } from '../../utils/ask/calls/shapes'
import { listTokens } from '../../utils/tokens'

const tokens = listTokens(1).map((token) => token.address.toLowerCase() as Hex)
const inputs = new Map(
  allShapes.map(({ selector, signature }) => {
    const item = parseAbiItem(`function ${signature}` as 'function f()')
    return [selector, item.inputs as readonly AbiParameter[]] as const
  }),
)

const address = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tokens) },
  { weight: 2, arbitrary: fc.uint8Array({ minLength: 20, maxLength: 20 }).map(hex) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Hex[]>(`0x${'0'.repeat(40)}`, `0x${'0'.repeat(39)}1`, `0x${'0'.repeat(39)}2`),
  },
)
const bytes = fc.oneof(fc.uint8Array({ maxLength: 80 }).map(hex), fc.constant<Hex>('0x'))

function hex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes).toString('hex')}`
}

/** Values of a type, whose `bytes` may be calldata themselves. */
function sampleOf({ type, ...rest }: AbiParameter, inner: fc.Arbitrary<Hex>): fc.Arbitrary<unknown> {
  const array = /^(.*)\[(\d*)\]$/.exec(type)
  if (array?.[1]) {
    const item = sampleOf({ ...rest, type: array[1] } as AbiParameter, inner)
    const length = array[2] ? Number(array[2]) : undefined
    return fc.array(item, { minLength: length ?? 0, maxLength: length ?? 3 })
  }
  if (type === 'tuple') {
    const { components } = rest as { components: readonly AbiParameter[] }
    return fc.tuple(...components.map((part) => sampleOf(part, inner)))
  }
  if (type === 'address') return address
  if (type === 'bool') return fc.boolean()
  if (type === 'bytes') return inner
  if (type === 'string') return fc.string({ maxLength: 20 })
  const size = Number(/\d+$/.exec(type)?.[0] ?? 256)
  if (type.startsWith('bytes')) return fc.uint8Array({ minLength: size, maxLength: size }).map(hex)
  if (type.startsWith('int')) return fc.bigInt(-(2n ** BigInt(size - 1)), 2n ** BigInt(size - 1) - 1n).map(narrow(size))
  return fc.bigInt(0n, 2n ** BigInt(size) - 1n).map(narrow(size))
}

const narrow = (size: number) => (value: bigint) => (size <= 48 ? Number(value) : value)

/** Well-formed calldata of a function that we know, with calls inside of calls down to a depth. */
function wellFormed(depth: number): fc.Arbitrary<Hex> {
  const inner = depth > 0 ? fc.oneof(bytes, wellFormed(depth - 1)) : bytes
  return fc
    .constantFrom(...inputs)
    .chain(([selector, params]) =>
      fc
        .tuple(...params.map((param) => sampleOf(param, inner)))
        .map(
          (values) =>
            `0x${selector}${encodeAbiParameters(params as AbiParameter[], encodable(params, values)).slice(2)}` as Hex,
        ),
    )
}

/** viem takes tuples by name. */
function encodable(params: readonly AbiParameter[], values: readonly unknown[]): unknown[] {
  return params.map((param, index) => named(param, values[index]))
}

function named(param: AbiParameter, value: unknown): unknown {
  const array = /^(.*)\[\d*\]$/.exec(param.type)
  if (array?.[1]) {
    const item = { ...param, type: array[1] } as AbiParameter
    return (value as unknown[]).map((entry) => named(item, entry))
  }
  if (param.type !== 'tuple') return value
  const { components } = param as { components: readonly AbiParameter[] }
  return Object.fromEntries(
    components.map((part, index) => [part.name ?? index, named(part, (value as unknown[])[index])]),
  )
}

const word = fc.oneof(
  fc
    .constantFrom('0', '1', '20', '40', 'ffff', 'ffffffff', '100000000', 'f'.repeat(64))
    .map((text) => text.padStart(64, '0')),
  fc.nat(4096).map((at) => at.toString(16).padStart(64, '0')),
  fc.constantFrom(...tokens).map((token) => token.slice(2).padStart(64, '0')),
)

/** The same calldata with words swapped for offsets that loop, lengths that lie, coins, or cut anywhere. */
const mutated = fc
  .tuple(wellFormed(2), fc.array(fc.tuple(fc.nat(), word), { maxLength: 6 }), fc.option(fc.nat()))
  .map(([data, changes, cut]) => {
    let digits = data.slice(10)
    const words = Math.max(1, Math.floor(digits.length / 64))
    for (const [seed, replacement] of changes) {
      const at = (seed % words) * 64
      digits = digits.slice(0, at) + replacement + digits.slice(at + 64)
    }
    const whole = data.slice(0, 10) + digits
    return (cut === null ? whole : whole.slice(0, cut % (whole.length + 1))) as Hex
  })

/** What Uniswap's router and V4's contracts are told: a byte a step, and for each some words that may fit it. */
const STEPS = [0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f]
const MORE_STEPS = [0x10, 0x11, 0x12, 0x13, 0x14, 0x21, 0x40, 0x80, 0x88]
const step = fc.tuple(fc.constantFrom(...STEPS, ...MORE_STEPS), fc.array(word, { minLength: 1, maxLength: 14 }))
const plan = fc
  .array(step, { maxLength: 8 })
  .map((steps): [Hex, Hex[]] => [
    hex(Uint8Array.from(steps, ([code]) => code)),
    steps.map(([, words]): Hex => `0x${words.join('')}`),
  ])
const TWO = [{ type: 'bytes' }, { type: 'bytes[]' }] as const
const planned = fc.oneof(
  plan.map((steps): Hex => `0x24856bc3${encodeAbiParameters(TWO, steps).slice(2)}`),
  plan.map((steps): Hex => {
    const inner = encodeAbiParameters(TWO, steps)
    return `0xdd46508f${encodeAbiParameters([{ type: 'bytes' }, { type: 'uint256' }], [inner, 1n]).slice(2)}`
  }),
  fc.tuple(plan, fc.nat(3)).map(([steps, depth]): Hex => {
    // Plans within plans (0x21), and V4's swaps (0x10).
    let inner = encodeAbiParameters(TWO, steps)
    for (let i = 0; i < depth; i++) inner = encodeAbiParameters(TWO, [i % 2 ? '0x10' : '0x21', [inner]])
    return `0x24856bc3${inner.slice(2)}`
  }),
)

const noise = fc.uint8Array({ maxLength: 600 }).map(hex)

export const calldata: fc.Arbitrary<Hex> = fc.oneof(wellFormed(2), mutated, mutated, planned, noise)
export const anyAddress = address

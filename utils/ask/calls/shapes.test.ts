import { type AbiParameter, encodeAbiParameters, parseAbiItem, toFunctionSelector, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { Args } from '../abi/Args'
import { addressAt } from './move'
import { allShapes } from './shapes'

/** Some value of a type: two items in every list, a hundred bytes in every `bytes`. */
function sample({ type, ...rest }: AbiParameter): unknown {
  const array = /^(.*)\[(\d*)\]$/.exec(type)
  if (array?.[1]) {
    const item = { ...rest, type: array[1] } as AbiParameter
    return Array.from({ length: Number(array[2] || 2) }, () => sample(item))
  }
  if (type === 'tuple') {
    const { components } = rest as { components: readonly AbiParameter[] }
    return Object.fromEntries(components.map((part, index) => [part.name ?? index, sample(part)]))
  }
  if (type === 'address') return '0x00000000000000000000000000000000000000ff'
  if (type === 'bool') return true
  if (type === 'bytes') return `0x${'ab'.repeat(400)}`
  if (type === 'string') return 'text'
  if (type.startsWith('bytes')) return `0x${'ab'.repeat(Number(type.slice(5)))}`
  const bits = Number(/\d+$/.exec(type)?.[0] ?? 256)
  return bits > 48 ? 5n : 5
}

describe('the functions we know', () => {
  it.each(allShapes.map((shape) => [shape.signature, shape] as const))('%s', (signature, { selector, moves = [] }) => {
    expect(selector).toBe(toFunctionSelector(`function ${signature}`).slice(2))
    const item = parseAbiItem(`function ${signature}` as 'function f()')
    const inputs: readonly AbiParameter[] = item.inputs
    const args = Args.of(signature, encodeAbiParameters(inputs, inputs.map(sample)).slice(2))
    const call = { to: zeroAddress, from: zeroAddress, data: '', chainId: 1, path: [], depth: 0 } as never
    for (const { token, amount, who, expires } of moves) {
      if (token !== '@implied') expect(addressAt(token, args, call), token).toMatch(/^0x[0-9a-f]{40}$/)
      if (who) expect(addressAt(who, args, call), who).toMatch(/^0x[0-9a-f]{40}$/)
      if (amount) expect(args.uint(amount.replace('?', '')), amount).toBe(5n)
      if (expires) expect(args.uint(expires), expires).toBe(5n)
    }
  })

  it('has one reading for a selector', () => {
    const selectors = allShapes.map((shape) => shape.selector)
    expect(new Set(selectors).size).toBe(selectors.length)
  })
})

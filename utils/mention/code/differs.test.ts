import { expect, it } from 'vitest'
import { EVM, TRON } from '../fixtures/addresses'
import type { Asked, Code } from '../Mention'
import { differs } from './differs'

const compare = (asked: string, code: string) =>
  differs({ recipient: asked } as unknown as Asked, { recipient: code } as unknown as Code)

it('takes an EVM address in either case for one', () => {
  expect(compare(EVM, EVM.toLowerCase())).toEqual([])
})

it('takes base58 of another case for another address', () => {
  const swapped =
    TRON.slice(0, -1) + (/[a-z]$/.test(TRON) ? TRON.slice(-1).toUpperCase() : TRON.slice(-1).toLowerCase())
  expect(compare(TRON, TRON)).toEqual([])
  expect(compare(TRON, swapped === TRON ? TRON.toLowerCase() : swapped)).toEqual(['recipient'])
})

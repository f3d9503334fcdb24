import { describe, expect, it } from 'vitest'
import { APTOS, BITCOIN, EVM, SOLANA, TON, TRON } from '../fixtures/addresses'
import { plainAddress, sameAddress } from './plainAddress'

const swapCase = (text: string) => text.replace(/[a-z]/gi, (c) => (c < 'a' ? c.toLowerCase() : c.toUpperCase()))

describe('plainAddress', () => {
  it.each([EVM, APTOS, 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'])('disregards the case of %s', (address) => {
    expect(sameAddress(address, swapCase(address).replace(/^0X/, '0x'))).toBe(true)
  })

  it.each([TRON, SOLANA, BITCOIN, TON])('keeps the case of %s', (address) => {
    expect(plainAddress(address)).toBe(address)
    expect(sameAddress(address, address)).toBe(true)
    expect(sameAddress(address, swapCase(address))).toBe(false)
    expect(sameAddress(address, address.toLowerCase())).toBe(false)
  })

  it('tells an address from none', () => {
    expect(sameAddress(undefined, EVM)).toBe(false)
    expect(sameAddress(EVM, undefined)).toBe(false)
    expect(sameAddress(undefined, undefined)).toBe(true)
  })
})

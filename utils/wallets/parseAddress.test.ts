import { describe, expect, it } from 'vitest'
import { parseAddress } from './parseAddress'

// The first example of ERC-55 (https://eips.ethereum.org/EIPS/eip-55).
const good = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'

describe('parseAddress', () => {
  it('takes a checksummed, a lower-case and an upper-case address', () => {
    expect(parseAddress(good)).toBe(good)
    expect(parseAddress(` ${good.toLowerCase()}\n`)).toBe(good)
    expect(parseAddress(`0x${good.slice(2).toUpperCase()}`)).toBe(good)
  })

  it('refuses a wrong checksum with the reason', () => {
    expect(() => parseAddress(good.replace('5aA', '5aa'))).toThrow(/checksum/)
  })

  it.each(['', '0x', 'vitalik', `${good}0`, good.slice(0, -1), '0xZZ'])('refuses %j', (text) => {
    expect(() => parseAddress(text)).toThrow(/40 hexadecimal/)
  })

  it('refuses the zero address', () => {
    expect(() => parseAddress(`0x${'0'.repeat(40)}`)).toThrow(/nobody/)
  })
})

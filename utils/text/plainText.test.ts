import { describe, expect, it } from 'vitest'
import { plainText } from './plainText'
import { shortAddress } from './shortAddress'

describe('plainText', () => {
  it('takes out what cannot be seen and keeps what can', () => {
    expect(plainText('US\u200bD\u202eT\n\0')).toBe('USDT')
    expect(plainText('USD₮0')).toBe('USD₮0')
    expect(plainText('  Tether   USD ')).toBe('Tether USD')
  })

  it('bounds by letters, not by halves of them', () => {
    expect(plainText('💵'.repeat(100), 5)).toBe('💵💵💵💵…')
    expect(plainText('x'.repeat(1e6)).length).toBe(32)
  })
})

it('shortAddress keeps both ends', () => {
  expect(shortAddress('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed')).toBe('0x5aAe…eAed')
  expect(shortAddress('0x12')).toBe('0x12')
})

import { describe, expect, it } from 'vitest'
import { addAmounts, exactDecimal, formatAmount } from './amount'

describe('addAmounts', () => {
  it('adds 6 and 18 decimals without loss', () => {
    const sum = addAmounts([
      { value: 1_000001n, decimals: 6 },
      { value: 2_000000000000000003n, decimals: 18 },
    ])
    expect(sum).toEqual({ value: 3_000001000000000003n, decimals: 18 })
    expect(exactDecimal(sum)).toBe('3.000001000000000003')
  })

  it('gives zero for nothing', () => {
    expect(exactDecimal(addAmounts([]))).toBe('0.00')
  })
})

describe('formatAmount', () => {
  const usd = (value: bigint) => ({ value, decimals: 6 })

  it.each([
    [0n, '0.00'],
    [1n, '<0.01'],
    [9_999n, '<0.01'],
    [10_000n, '0.01'],
    [999_999n, '0.99'],
    [1_240_500_000n, '1,240.50'],
    [-5_000_000n, '-5.00'],
  ])('shows %s in a row as %s', (value, text) => {
    expect(formatAmount(usd(value), 'row', 'en')).toBe(text)
  })

  it('shows every digit when exact, also of the largest number there is', () => {
    expect(formatAmount(usd(1n), 'exact', 'en')).toBe('0.000001')
    expect(formatAmount(usd(2n ** 256n - 1n), 'exact', 'en').replaceAll(',', '')).toBe(
      exactDecimal(usd(2n ** 256n - 1n)),
    )
  })

  it('groups as the locale does', () => {
    expect(formatAmount(usd(1_234_567_890_000n), 'row', 'de')).toBe('1.234.567,89')
  })
})

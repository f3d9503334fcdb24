/** Money: an integer in the token's own unit, with the decimals that give it meaning. */
export interface Amount {
  value: bigint
  decimals: number
}

/** Adds amounts of one coin whose contracts count in different units (6 on most chains, 18 on BNB Chain). Exact. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  const decimals = amounts.reduce((most, amount) => Math.max(most, amount.decimals), 0)
  const value = amounts.reduce((sum, amount) => sum + amount.value * 10n ** BigInt(decimals - amount.decimals), 0n)
  return { value, decimals }
}

/** The amount in full, with at least two decimals and no digit lost: `1240.5` → `1240.50`. */
export function exactDecimal({ value, decimals }: Amount): string {
  const sign = value < 0n ? '-' : ''
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return `${sign}${whole}.${fraction.padEnd(2, '0')}`
}

/**
 * The amount for people, grouped as the locale groups.
 * - `exact`: every digit.
 * - `row`: two decimals, cut rather than rounded up, so that nobody is shown more than there is. What is there but
 *   smaller than a cent is `<0.01`, not zero.
 */
export function formatAmount(amount: Amount, style: 'exact' | 'row' = 'row', locale?: string): string {
  const exact = exactDecimal(amount)
  const [whole = '0', fraction = '00'] = exact.split('.')
  const dust = style === 'row' && amount.value > 0n && /^0*$/.test(whole) && fraction.startsWith('00')
  const shown = dust ? '0.01' : style === 'row' ? `${whole}.${fraction.slice(0, 2)}` : exact
  const digits = shown.split('.')[1]?.length ?? 2
  // A string is formatted without passing through a float (ECMA-402, Intl.NumberFormat v3);
  // the library's types do not know it yet.
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return (dust ? '<' : '') + format.format(shown as unknown as number)
}

import type { Sum } from './listAmounts'

/** The different values that sums have, by the coin they are in; those without one are left out. */
export function valuesByCoin(sums: readonly Sum[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const { coin, value } of sums)
    if (coin) found.set(coin.coin, (found.get(coin.coin) ?? new Set()).add(Number(value)))
  return found
}

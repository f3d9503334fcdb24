/**
 * Whoever can stand behind a sample, by the bit that is kept of it. Stored: never change the order, only add at the
 * end (31 fit).
 */
const VOICES = [
  'chainlink',
  'redstone',
  'pyth',
  'uniswapv3',
  'uniswapv4',
  'pancakev3',
  'curve',
  'coinbase',
  'kraken',
  'binance',
  'bitstamp',
  'aggregators',
] as const

/** Names of voices as one number, a bit each. A name that is not in the list is not kept. */
export function maskOf(names: readonly string[]): number {
  return names.reduce((mask, name) => {
    const bit = (VOICES as readonly string[]).indexOf(name)
    return bit < 0 ? mask : mask | (1 << bit)
  }, 0)
}

/** The names in such a number; bits of a later version are left out. */
export function namesIn(mask: number): string[] {
  return VOICES.filter((_, bit) => mask & (1 << bit))
}

/**
 * Who stands behind a sample. Samples of the first versions do not say: what was filled in then came from Chainlink's
 * rounds alone, of what was judged only the number is known. Read so instead of rewriting two years of samples at the
 * opening; each one that is written again says it itself.
 */
export function voicesOfSample({ by, count }: { by?: number; count: number }): number {
  return by ?? (count === 0 ? maskOf(['chainlink']) : 0)
}

const KINDS: ReadonlySet<string> = new Set(['oracle', 'dex', 'cex', 'aggregator'])

/**
 * Who stands behind a source: the text before the first colon, or before the second where the first names only a kind.
 * Two quotes of one venue are never two witnesses: the copies of one Chainlink feed on many chains come from the same
 * network of nodes, the pairs of one exchange from the same operator, a minute's and an hour's candle from the same
 * trades.
 */
export function venueOf(source: string): string {
  const end = source.indexOf(':')
  const venue = (end < 0 ? source : source.slice(0, end)).trim().toLowerCase()
  return end > 0 && KINDS.has(venue) ? venueOf(source.slice(end + 1)) : venue
}

/**
 * Who stands behind a source: the text before the first colon. Two quotes of one venue are never two witnesses: the
 * copies of one Chainlink feed on many chains come from the same network of nodes, the pairs of one exchange from the
 * same operator, a minute's and an hour's candle from the same trades.
 */
export function venueOf(source: string): string {
  const [venue = ''] = source.split(':', 1)
  return venue.trim().toLowerCase()
}

import { middle, overlap, type Span } from './span'
import type { Vote } from './Vote'

type Side = { sure: Vote[]; lean: Vote[] }

/** Who says that a price lies in a band, who says that it does not, and who cannot tell. */
export interface Tally {
  inside: Side
  outside: Side
  straddling: Vote[]
}

function place(price: Span, band: Span): 'inside' | 'outside' | 'straddling' {
  if (price.lo >= band.lo && price.hi <= band.hi) return 'inside'
  return overlap(price, band) ? 'straddling' : 'outside'
}

/** A vote too old to be sure only leans, and so does one that only checks others. */
export function tally(votes: readonly Vote[], band: Span): Tally {
  const result: Tally = { inside: { sure: [], lean: [] }, outside: { sure: [], lean: [] }, straddling: [] }
  for (const vote of votes) {
    const surely = vote.cross ? 'straddling' : place(vote.far, band)
    const leaning = place(vote.near, band)
    if (surely !== 'straddling') result[surely].sure.push(vote)
    else if (leaning !== 'straddling') result[leaning].lean.push(vote)
    else result.straddling.push(vote)
  }
  return result
}

export const weightOf = (votes: readonly Vote[]): number => votes.reduce((sum, vote) => sum + vote.weight, 0)

const pairs = (votes: readonly Vote[]): [Vote, Vote][] =>
  votes.flatMap((a, i) => votes.slice(i + 1).map((b): [Vote, Vote] => [a, b]))

/** Whether two of the votes tell the same story: their prices differ by noise, or by little for so large a move. */
export function twoAgree(votes: readonly Vote[], noise: number): boolean {
  return pairs(votes).some(([a, b]) => {
    const [x, y] = [middle(a.near), middle(b.near)]
    const move = Math.max(Math.abs(x - 1), Math.abs(y - 1))
    return Math.abs(x - y) <= Math.max(noise / 1e4, 0.4 * move)
  })
}

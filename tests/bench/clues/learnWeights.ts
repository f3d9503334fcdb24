/** A page's different clues (`cluesOf`), and whether it asks its reader for money. */
export interface Bag {
  set: string
  asks: boolean
  clues: string[]
}
export interface Weights {
  bias: number
  /** Hundredths of log odds, without what rounds to next to nothing. */
  weights: Map<string, number>
}

/** A clue of fewer pages than this teaches nothing. */
export const FEWEST = 6
const ROUNDS = 15
/** So many times it is learned, each with the pages in another order; the weights' means count. */
const TIMES = 5
const STEP = 0.15
const BIAS_STEP = 0.01
/** How much each look at a clue pulls its weight back to nothing, per page of the collection. */
const PULL = 1e-4
/** Hundredths that make no difference. */
const NOTHING = 4

/**
 * Logistic regression over the clues that a page has or has not, by stochastic gradients with a step of its own for each
 * clue (AdaGrad) and a pull to nothing (L2). The order of the pages is shuffled the same way each time, so that the same
 * bags give the same weights.
 */
export function learnWeights(bags: Bag[]): Weights {
  const counts = new Map<string, number>()
  for (const { clues } of bags) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const known = [...counts].filter(([, count]) => count >= FEWEST).map(([clue]) => clue)
  const numbers = new Map(known.map((clue, index) => [clue, index]))
  const rows: Row[] = bags.map(({ clues, asks }) => ({
    asks: asks ? 1 : 0,
    clues: clues.flatMap((clue) => numbers.get(clue) ?? []),
  }))
  const shuffle = shuffler()
  const mean = new Float64Array(known.length + 1)
  for (let time = 0; time < TIMES; time++)
    descend(rows, known.length, shuffle).forEach((weight, index) => {
      mean[index] = (mean[index] ?? 0) + weight / TIMES
    })
  const hundredths = (index: number) => Math.round((mean[index] ?? 0) * 100)
  const all = known.map((clue, index): [string, number] => [clue, hundredths(index)])
  return {
    bias: hundredths(known.length),
    weights: new Map(all.filter(([, weight]) => Math.abs(weight) >= NOTHING)),
  }
}

interface Row {
  asks: number
  clues: number[]
}

/** Goes down the slope from zero; gives the weights by the clues' numbers, and behind them the bias. */
function descend(rows: Row[], size: number, shuffle: (rows: Row[]) => Row[]): Float64Array {
  const weights = new Float64Array(size + 1)
  const squares = new Float64Array(size).fill(1e-6)
  const pull = PULL * rows.length
  const at = (index: number) => weights[index] ?? 0
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of shuffle(rows)) {
      const sum = row.clues.reduce((all, clue) => all + at(clue), at(size))
      const error = 1 / (1 + Math.exp(-sum)) - row.asks
      for (const clue of row.clues) {
        const slope = error + pull * at(clue)
        squares[clue] = (squares[clue] ?? 0) + slope * slope
        weights[clue] = at(clue) - (STEP * slope) / Math.sqrt(squares[clue] ?? 1)
      }
      weights[size] = at(size) - BIAS_STEP * error
    }
  }
  return weights
}

/** What the clues weigh together, in hundredths of log odds. */
export const weigh = ({ bias, weights }: Weights, clues: string[]): number =>
  clues.reduce((sum, clue) => sum + (weights.get(clue) ?? 0), bias)

/** Puts rows in an order that looks like chance (a linear congruential generator, ANSI C's constants) and is always the same. */
function shuffler() {
  let state = 1
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
  return (rows: Row[]): Row[] => {
    const all = [...rows]
    for (let i = all.length - 1; i > 0; i--) {
      const j = next(i + 1)
      const [one, other] = [all[i] as Row, all[j] as Row]
      all[i] = other
      all[j] = one
    }
    return all
  }
}

/** A book wider than this (share of the price) says too little about a price. */
const WIDEST = 0.05

/** The price between the best bid and the best ask, or null where the book is empty, crossed or all too wide. */
export function middleOfBook(bid: number, ask: number): number | null {
  if (!(bid > 0 && ask > 0) || bid > ask || (ask - bid) / ask > WIDEST) return null
  return (bid + ask) / 2
}

import type { Draft } from './Draft'

/**
 * Where a page names as many sums as recipients, by turns (two bills, two ways to pay), each recipient's own sum; else
 * nothing. `hosts` have recipients, `asks` have sums.
 */
export function pairByTurns(hosts: readonly Draft[], asks: readonly Draft[]): Map<Draft, Draft> {
  const pairs = new Map<Draft, Draft>()
  const line = [
    ...hosts.filter(({ recipient }) => recipient !== undefined),
    ...asks.filter(({ amount }) => amount !== undefined),
  ].sort((a, b) => a.at - b.at)
  // A sum said twice is one.
  const turns = line.filter((draft, i) => {
    const before = line[i - 1]
    return !before || draft.recipient || before.recipient || !isSameSum(before, draft)
  })
  if (turns.length < 4 || turns.length % 2) return pairs
  for (let i = 0; i < turns.length; i += 2) {
    const [first, second] = [turns[i] as Draft, turns[i + 1] as Draft]
    const [host, ask] = first.recipient ? [first, second] : [second, first]
    const fits = host.recipient && !ask.recipient && host.coin === ask.coin
    const inTurn = Boolean(first.recipient) === Boolean(turns[0]?.recipient)
    const agree = !host.network || !ask.network || host.network === ask.network
    if (!fits || !inTurn || !agree) return new Map()
    pairs.set(host, ask)
  }
  return pairs
}

const isSameSum = (a: Draft, b: Draft) => a.coin === b.coin && Number(a.amount) === Number(b.amount)

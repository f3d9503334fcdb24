import type { Trace } from './pages/start'

/** What Peglight may ask a wallet of its own accord, and nothing else: it is answered without asking anybody. */
const PASSIVE = new Set(['eth_accounts', 'eth_chainId'])

const text = (value: unknown) => JSON.stringify(value)

/**
 * All in which a page with Peglight differs from one without: outcomes of every step, events, the wallet's outside,
 * unhandled rejections, and what came to the wallet in which order.
 */
export function differences(without: Trace, watched: Trace): string[] {
  const found: string[] = []
  const compare = (what: string, one: unknown, other: unknown) => {
    if (text(one) !== text(other)) found.push(`${what}: ${text(one)} | ${text(other)}`)
  }
  const labels = [...new Set([...without.steps, ...watched.steps].map(([label]) => label))]
  for (const label of labels) {
    const outcome = (trace: Trace) => trace.steps.filter(([name]) => name === label).map(([, value]) => value)
    compare(label, outcome(without), outcome(watched))
  }
  compare(
    'order of steps',
    without.steps.map(([label]) => label),
    watched.steps.map(([label]) => label),
  )
  compare('events', without.events, watched.events)
  compare('outside', without.outside, watched.outside)
  compare('unhandled', without.unhandled, watched.unhandled)
  found.push(...differencesOfCalls(without.reached, watched.reached))
  return found
}

/** Reads: libraries repeat and cache them by the clock, so how many there are says nothing. */
const READ =
  /^(eth_(get|call$|blockNumber|estimateGas|gasPrice|feeHistory|maxPriority|subscribe|unsubscribe)|net_|web3_)/

/**
 * Whatever can move, sign, switch or connect came to the wallet in the page's order, once each; the page read the same
 * things; and of our own there are only passive questions.
 */
function differencesOfCalls(without: Trace['reached'], watched: Trace['reached']): string[] {
  const isOwn = ({ method }: { method: string }) => PASSIVE.has(method)
  const acts = (calls: Trace['reached']) => calls.filter((call) => !isOwn(call) && !READ.test(call.method)).map(text)
  const reads = (calls: Trace['reached']) => [
    ...new Set(calls.filter(({ method }) => READ.test(method)).map(({ method, params }) => text([method, params]))),
  ]
  const [one, other] = [acts(without), acts(watched)]
  const at = one.findIndex((call, index) => call !== other[index])
  const found: string[] = []
  if (at >= 0 || one.length !== other.length) {
    const index = at < 0 ? one.length : at
    found.push(`calls of the wallet, from the ${index + 1}th: ${one.slice(index)} | ${other.slice(index)}`)
  }
  const only = (list: string[], against: string[]) => list.filter((call) => !against.includes(call))
  found.push(...only(reads(without), reads(watched)).map((call) => `read only without: ${call}`))
  found.push(...only(reads(watched), reads(without)).map((call) => `read only with: ${call}`))
  return found
}

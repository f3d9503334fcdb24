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

/** Every call of the page came to the wallet, in its order; between them only passive questions of ours. */
function differencesOfCalls(without: Trace['reached'], watched: Trace['reached']): string[] {
  const left = [...without]
  const found: string[] = []
  for (const call of watched) {
    if (left[0] && text(left[0]) === text(call)) left.shift()
    else if (!PASSIVE.has(call.method)) found.push(`call only with, or out of its order: ${text(call)}`)
  }
  return [...found, ...left.map((call) => `call only without, or out of its order: ${text(call)}`)]
}

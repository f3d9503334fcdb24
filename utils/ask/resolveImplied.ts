import { findToken } from '../tokens'
import type { Ask } from './Ask'
import type { Reading } from './calls/Call'

/**
 * Names the token of vaults that no table knows, where the same request tells: a batch that pulls or allows 100 USDC and
 * then deposits 100 of something deposits that USDC. What stays without a name is left out. Repetitions are said once.
 */
export function resolveImplied(readings: Reading[]): Ask[] {
  const named = readings.flatMap((reading) => (reading.token ? [reading] : (fromBatch(reading, readings) ?? [])))
  const seen = new Set<string>()
  return named.flatMap(({ implied, ...ask }) => {
    const key = [ask.action, ask.chainId, ask.token, ask.amount, ask.counterparty, ask.path.join('/')].join(' ')
    if (seen.has(key)) return []
    seen.add(key)
    return [ask]
  })
}

function fromBatch(open: Reading, readings: Reading[]): Reading | undefined {
  if (!open.implied || open.amount === null) return undefined
  const source = readings.find((other) => other.coin && other.amount === open.amount && other.chainId === open.chainId)
  if (!source?.token) return undefined
  return { ...open, token: source.token, coin: findToken(open.chainId, source.token)?.coin ?? null }
}

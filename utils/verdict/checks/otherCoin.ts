import { addAmounts, holdingOf } from '../../snapshot'
import type { Token } from '../../tokens/Token'
import type { Check } from '../Check'
import type { Knowledge } from '../Knowledge'

/** What is asked is not here, but the other coin is. Without figures: this is shown in the page too. */
export const otherCoin: Check = (ask, known) => {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (!token || !known.account || typeof ask.amount !== 'bigint' || ask.amount === 0n) return undefined
  const held = heldOf(known, [token])
  if (held === undefined || held.value >= ask.amount) return undefined
  const others = known
    .listTokens(ask.chainId)
    .filter((other) => other.coin !== token.coin && other.status !== 'impaired')
  const instead = heldOf(known, others)
  if (!instead || !atLeast(instead, { value: ask.amount, decimals: token.decimals })) return undefined
  const coin = token.coin === 'USDC' ? 'USDT' : 'USDC'
  return {
    id: 'otherCoin',
    severity: 'info',
    text: `You hold enough ${coin} on ${known.chainName(ask.chainId)} instead.`,
  }
}

function heldOf(known: Knowledge, tokens: readonly Token[]) {
  const amounts = tokens.flatMap((token) => {
    const { value } = holdingOf(known.account ?? '', token, known.readings).amount
    return value === null ? [] : [{ value, decimals: token.decimals }]
  })
  return amounts.length ? addAmounts(amounts) : undefined
}

function atLeast(a: { value: bigint; decimals: number }, b: { value: bigint; decimals: number }): boolean {
  const decimals = Math.max(a.decimals, b.decimals)
  return a.value * 10n ** BigInt(decimals - a.decimals) >= b.value * 10n ** BigInt(decimals - b.decimals)
}

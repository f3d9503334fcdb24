import { shortAddress } from '../../text'
import type { AccountFacts } from './AccountFacts'

/** A sentence on what an address is. */
export interface AccountLine {
  text: string
  tone: 'plain' | 'caution'
  /** The address the sentence speaks of, in full. */
  title?: string
}

/**
 * What there is to know of an address beside its balances, in words: whether it is a contract, whom it has handed
 * itself to, and names it claims without right.
 * @param holds chains on which it has some of the two coins.
 */
export function describeAccount(
  facts: AccountFacts | undefined,
  chainName: (chainId: number) => string,
  holds: readonly number[] = [],
): AccountLine[] {
  if (!facts) return []
  const on = (form: string) => facts.code.filter((code) => code.form === form).map(({ chainId }) => chainId)
  const named = (chains: readonly number[]) => chains.map(chainName).join(', ')
  const contracts = on('contract')
  const missing = on('none').filter((chainId) => contracts.length && holds.includes(chainId))
  return [
    ...(contracts.length ? [{ text: `Smart account on ${named(contracts)}.`, tone: 'plain' as const }] : []),
    ...(missing.length
      ? [
          {
            text: `There is no such contract on ${named(missing)}: coins there can be moved only if it can be made there too.`,
            tone: 'caution' as const,
          },
        ]
      : []),
    ...delegations(facts, chainName),
    ...facts.doubts.map((text) => ({ text, tone: 'caution' as const })),
  ]
}

/** One line a delegate: the same contract on several chains is said once. */
function delegations(facts: AccountFacts, chainName: (chainId: number) => string): AccountLine[] {
  const chains = new Map<string, number[]>()
  for (const { form, delegate, chainId } of facts.code) {
    if (form === 'delegated' && delegate) chains.set(delegate, [...(chains.get(delegate) ?? []), chainId])
  }
  return [...chains].map(([delegate, ids]) => ({
    text: `Lets the contract ${shortAddress(delegate)} act for it on ${ids.map(chainName).join(', ')} (EIP-7702).`,
    tone: 'plain',
    title: delegate,
  }))
}

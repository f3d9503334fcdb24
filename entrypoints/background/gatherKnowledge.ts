import type { Address } from 'viem'
import { findChain } from '../../utils/chains'
import { type Known, known } from '../../utils/errors'
import { labels } from '../../utils/storage/items/labels'
import { pegs } from '../../utils/storage/items/pegs'
import { snapshot } from '../../utils/storage/items/snapshot'
import { findToken, listTokens } from '../../utils/tokens'
import type { Knowledge, Label } from '../../utils/verdict'

/** The name of a chain, or its number where the registry does not have it. */
export function chainName(chainId: number): string {
  return findChain(chainId)?.name ?? (chainId ? `chain ${chainId}` : 'an unknown chain')
}

/** Collects what is stored, without asking anybody. */
export async function gatherKnowledge(
  walletChainId: number,
  account: Address | null,
  more: Record<string, Known<Label>> = {},
): Promise<Knowledge> {
  const [{ chains }, { statuses }, stored] = await Promise.all([snapshot.get(), pegs.get(), labels.get()])
  const storedLabels = Object.fromEntries(Object.entries(stored).map(([key, label]) => [key, known(label)]))
  return {
    now: Math.floor(Date.now() / 1000),
    walletChainId,
    account,
    findToken,
    listTokens,
    chainName,
    nameOf: () => undefined,
    readings: chains,
    pegs: statuses,
    labels: { ...storedLabels, ...more },
  }
}

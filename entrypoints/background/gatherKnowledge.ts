import type { Address } from 'viem'
import { findChain } from '../../utils/chains'
import { type Known, known } from '../../utils/errors'
import { findSpender, spenderName } from '../../utils/spenders'
import { labels } from '../../utils/storage/items/labels'
import { pegs } from '../../utils/storage/items/pegs'
import { recipients } from '../../utils/storage/items/recipients'
import { snapshot } from '../../utils/storage/items/snapshot'
import { wallets } from '../../utils/storage/items/wallets'
import { findToken, listTokens } from '../../utils/tokens'
import type { AskFacts, Knowledge, Label, Spoken } from '../../utils/verdict'

/** The name of a chain, or its number where the registry does not have it. */
export function chainName(chainId: number): string {
  return findChain(chainId)?.name ?? (chainId ? `chain ${chainId}` : 'an unknown chain')
}

/** What a known contract is called. */
export function contractName(chainId: number, address: string): string | undefined {
  const found = findSpender(chainId, address)
  return found && spenderName(found)
}

/** Collects what is stored, and what the chains told of this request so far, without asking anybody. */
export async function gatherKnowledge(
  walletChainId: number,
  account: Address | null,
  {
    labels: more = {},
    facts,
    spoken,
  }: { labels?: Record<string, Known<Label>>; facts?: AskFacts; spoken?: readonly Spoken[] } = {},
): Promise<Knowledge> {
  const [{ chains }, { statuses }, stored, earlier, { list }] = await Promise.all([
    snapshot.get(),
    pegs.get(),
    labels.get(),
    recipients.get(),
    wallets.get(),
  ])
  const storedLabels = Object.fromEntries(Object.entries(stored).map(([key, label]) => [key, known(label)]))
  return {
    now: Math.floor(Date.now() / 1000),
    walletChainId,
    account,
    findToken,
    listTokens,
    chainName,
    nameOf: contractName,
    readings: chains,
    pegs: statuses,
    labels: { ...storedLabels, ...more },
    findSpender,
    facts,
    recipients: earlier,
    own: list.map(({ address }) => address),
    spoken,
  }
}

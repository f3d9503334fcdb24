import type { AskEntry } from '../../../utils/log/AskEntry'
import { mentions } from '../../../utils/storage/items/mentions'
import type { Spoken } from '../../../utils/verdict'

/** More of one page says no more. */
const MOST = 100

/**
 * What the text of a request's page asks for now, added to what it asked for before: somebody who has just chosen
 * another network on the page may be faster than our reading of it, and then both are known.
 */
export async function learnSpoken(
  { tabId, page }: Pick<AskEntry, 'tabId' | 'page'>,
  before: readonly Spoken[] = [],
): Promise<readonly Spoken[]> {
  const noted = (await mentions.get())[tabId]
  // Of an earlier document of the tab, or of one that did not say which it is.
  if (!noted || !page || noted.page !== page) return before
  const now = noted.entries.map(({ coin, network, chainId, recipient, kind }) => ({
    coin,
    network,
    chainId,
    recipient,
    kind,
  }))
  const known = new Set(before.map((one) => JSON.stringify(one)))
  return [...before, ...now.filter((one) => !known.has(JSON.stringify(one)))].slice(0, MOST)
}

import { type Address, getAddress } from 'viem'
import type { Ask, PageRequest } from '../../../utils/ask'
import { EndpointError } from '../../../utils/endpoints'
import { judgeEffects, readTransactions, simulate } from '../../../utils/simulation'
import { findSpender } from '../../../utils/spenders'
import type { Finding } from '../../../utils/verdict'
import { chainAccess } from '../chainAccess'
import { contractName } from '../gatherKnowledge'
import { askCode } from './learnFacts'

/** How long a node may take over it, milliseconds: after that a person has read the flag. */
const LIMIT = 6000

/** Tries a request's transactions out on a node of the chain; nothing to say where there are none or no node can. */
export async function tryOut(request: PageRequest, asks: readonly Ask[]): Promise<Finding[]> {
  const transactions = readTransactions(request)
  if (!transactions) return []
  const { chainId } = transactions
  const access = await chainAccess(chainId)
  try {
    const effects = await simulate(access.urls, transactions, { timeout: LIMIT })
    if (!effects) return []
    const strangers = effects.moved
      .filter(({ direction, other }) => direction === 'out' && !findSpender(chainId, other))
      .map(({ other }) => getAddress(other))
    const accounts = new Set<string>()
    await Promise.all(
      [...new Set<Address>(strangers)].slice(0, 4).map(async (address) => {
        if ((await askCode(access, address)).form !== 'contract') accounts.add(address.toLowerCase())
      }),
    )
    return judgeEffects(effects, {
      asks,
      nameOf: (address) => contractName(chainId, address),
      isAccount: (address) => accounts.has(address.toLowerCase()),
    })
  } catch (error) {
    if (error instanceof EndpointError) return []
    throw error
  } finally {
    await access.done()
  }
}

import { nameNetwork } from '../../mention/definitions/networkNames'
import { isSending } from '../actions'
import type { Check } from '../Check'
import type { Knowledge, Spoken } from '../Knowledge'

/**
 * The page asks for the coin on one network, the request sends it on another. Only of what goes straight to somebody: a
 * swap or a bridge may well end elsewhere, and an allowance sends nothing yet. Only where the page is clear: it names one
 * network in all, and each time it asks for this coin.
 */
export const otherNetwork: Check = (ask, known) => {
  if (!ask.coin || !ask.token || !isSending(ask)) return undefined
  // A test coin is worth nothing wherever it goes.
  if (known.findToken(ask.chainId, ask.token)?.testnet) return undefined
  const spoken = known.spoken ?? []
  const named = spoken.filter(({ network }) => network)
  const [first] = named
  if (!first || new Set(named.map(placeOf)).size > 1 || first.chainId === ask.chainId) return undefined
  const asked = spoken.filter(({ coin, kind }) => coin === ask.coin && kind !== 'token')
  // What is to come to one's own address is what is received.
  if (!asked.length || asked.some((one) => !one.network || isOwn(one, known))) return undefined
  const there = first.chainId ? known.chainName(first.chainId) : nameNetwork(first.network ?? '')
  return {
    id: 'otherNetwork',
    severity: 'caution',
    text: `The page speaks of ${ask.coin} on ${there}; this moves ${ask.coin} on ${known.chainName(ask.chainId)}.`,
  }
}

const placeOf = ({ network, chainId }: Spoken) => chainId ?? network

function isOwn({ recipient }: Spoken, { account, own = [] }: Knowledge): boolean {
  const to = recipient?.toLowerCase()
  return to !== undefined && [account, ...own].some((address) => address?.toLowerCase() === to)
}

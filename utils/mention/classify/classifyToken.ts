import { type Form, findToken, listTokens, type Token } from '../../tokens'
import type { Finding } from '../../verdict/Finding'
import { nameNetwork } from '../definitions/networkNames'
import { findNetwork, NETWORKS } from '../definitions/networks'
import type { Asked } from '../Mention'
import { findForms } from './findForms'
import { otherTokens } from './otherTokens'

/** What stands behind the dollar that is meant: a form of the coin, or `fake`, `unknown`. */
export type Mark = Form | 'fake' | 'unknown'

export interface TokenVerdict {
  mark: Mark
  token?: Token
  finding?: Finding
}

/** Judges the token's address that a page gives against the registry, on the chain that the page names. */
export function classifyToken({ coin, network, chainId, token }: Asked & { token: string }): TokenVerdict {
  const other = otherTokens.find((one) => one.address === token)
  if (other) {
    const fits = (!network || other.network === network) && (!coin || other.coin === coin)
    if (!fits) return misplaced(other.coin, nameNetwork(other.network))
    return { mark: other.form === 'retired' ? 'unknown' : other.form }
  }
  const chain = chainId ?? findNetwork(network)?.chainId
  const here = chain ? findToken(chain, token) : undefined
  if (here)
    return coin && here.coin !== coin ? misplaced(here.coin, nameOf(here.chainId)) : { mark: here.form, token: here }
  const elsewhere = listTokens().filter((one) => one.address.toLowerCase() === token.toLowerCase())
  const first = elsewhere[0]
  if (first && !chain && !network)
    return elsewhere.length === 1 ? { mark: first.form, token: first } : { mark: first.form }
  if (first) return misplaced(first.coin, nameOf(first.chainId))
  const place = network ? ` on ${nameNetwork(network)}` : ''
  const known = coin ? findForms(coin, network, chainId) : undefined
  // Where every deployment of the coin is known and this is none of them, it is an imitation.
  return {
    mark: known?.length ? 'fake' : 'unknown',
    finding: {
      id: 'token-unknown',
      severity: known?.length ? 'danger' : 'caution',
      text: coin ? `The token’s address is not a known ${coin}${place}.` : `The token’s address is not known${place}.`,
    },
  }
}

function misplaced(coin: string, place: string): TokenVerdict {
  return {
    mark: 'unknown',
    finding: { id: 'token-elsewhere', severity: 'danger', text: `The token’s address is that of ${coin} on ${place}.` },
  }
}

function nameOf(chainId: number): string {
  const network = NETWORKS.find((one) => one.chainId === chainId)
  return network ? nameNetwork(network.id) : `chain ${chainId}`
}

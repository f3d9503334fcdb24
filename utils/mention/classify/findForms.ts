import { type Coin, type Form, listTokens } from '../../tokens'
import { findNetwork } from '../definitions/networks'
import { otherTokens } from './otherTokens'

/** The forms a coin has on a network, the issuer's own first; empty if it has none, `undefined` if that is not known. */
export function findForms(coin: Coin, network: string | undefined, chainId?: number): (Form | 'retired')[] | undefined {
  const id = chainId ?? findNetwork(network)?.chainId
  if (id) return rank(listTokens(id).filter((token) => token.coin === coin))
  if (!network || !otherTokens.some((token) => token.network === network)) return undefined
  return rank(otherTokens.filter((token) => token.network === network && token.coin === coin))
}

const ORDER = ['native', 'usdt0', 'exchange-pegged', 'bridged', 'retired']

function rank(tokens: readonly { form: Form | 'retired' }[]): (Form | 'retired')[] {
  return [...new Set(tokens.map((token) => token.form))].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
}

import type { Address } from 'viem'
import type { Coin, Form, Token } from '../Token'
import type { Family } from './families'

/** The day all token facts were collected, unless a definition says otherwise. */
const AS_OF = '2026-11-23'

type Define = (
  chainId: number,
  address: Address,
  symbol: string,
  family: Family,
  sources: string[],
  more?: Partial<Token>,
) => Token

/** Makes the four ways to write down a deployment of `coin`; six decimals unless said otherwise. */
export function defineCoin(coin: Coin): Record<'native' | 'bridged' | 'usdt0' | 'exchangePegged', Define> {
  const as =
    (form: Form): Define =>
    (chainId, address, symbol, family, sources, more) => ({
      coin,
      chainId,
      address,
      symbol,
      decimals: 6,
      form,
      ...family,
      sources,
      asOf: AS_OF,
      ...more,
    })
  return { native: as('native'), bridged: as('bridged'), usdt0: as('usdt0'), exchangePegged: as('exchange-pegged') }
}

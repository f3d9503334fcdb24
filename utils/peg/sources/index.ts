import { binance } from './binance'
import { bitstamp } from './bitstamp'
import { coinbase } from './coinbase'
import { coingecko } from './coingecko'
import { defillama } from './defillama'
import { kraken } from './kraken'
import type { WebSource } from './WebSource'

export { ageUnchanged, type Seen } from './ageUnchanged'
export type { PoolBalance } from './curve'
export { listBalanceRiders, listChainRiders } from './listChainRiders'
export type { QuoteRider } from './QuoteRider'
export type { WebSource } from './WebSource'

/** All of them off until the user turns one on. */
export const webSources: readonly WebSource[] = [coinbase, kraken, binance, bitstamp, defillama, coingecko]

/** A public price server as a person chooses it. What it is asked and how its answer is read stands in `peg/sources`. */
export interface PriceServer {
  id: string
  name: string
  /** The host permission that it needs. */
  origin: string
}

/** Servers with public prices that need no key (their own API documentation, 2026-11-23). */
export const priceServers: readonly PriceServer[] = [
  { id: 'coinbase', name: 'Coinbase', origin: 'https://api.exchange.coinbase.com/*' },
  { id: 'kraken', name: 'Kraken', origin: 'https://api.kraken.com/*' },
  { id: 'binance', name: 'Binance', origin: 'https://data-api.binance.vision/*' },
  { id: 'bitstamp', name: 'Bitstamp', origin: 'https://www.bitstamp.net/*' },
  { id: 'defillama', name: 'DefiLlama', origin: 'https://coins.llama.fi/*' },
  { id: 'coingecko', name: 'CoinGecko', origin: 'https://api.coingecko.com/*' },
]

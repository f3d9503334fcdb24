/** What a page of a known site is for. */
export type Intent = 'deposit' | 'withdraw' | 'trade' | 'lend' | 'checkout'

export interface SiteHint {
  /** The site's domain; its subdomains count too. */
  host: string
  /** The address's path and fragment; the first hint that fits is taken. */
  path: RegExp
  intent: Intent
}

/**
 * Where known sites ask and where they don't. Only what a page is for, nothing about its markup, so that a redesign
 * changes nothing; a page without a hint is judged by its words alone. `deposit` and `checkout` say that an address
 * shown is one to pay; on `withdraw`, `trade` and `lend` pages the user names the sum and the wallet asks.
 *
 * Paths as in the sites' public help pages and links, 2026-11-23: binance.com/en/support, help.coinbase.com,
 * support.kraken.com, support.uniswap.org, aave.com/help, resources.curve.finance, docs.compound.finance.
 */
export const siteHints: readonly SiteHint[] = [
  { host: 'binance.com', path: /\/deposit\b/i, intent: 'deposit' },
  { host: 'binance.com', path: /\/withdraw/i, intent: 'withdraw' },
  { host: 'binance.com', path: /\/(?:trade|markets|convert|futures|price)\b/i, intent: 'trade' },
  { host: 'coinbase.com', path: /\/(?:receive|deposit)\b/i, intent: 'deposit' },
  { host: 'coinbase.com', path: /\/(?:send|withdraw|cash-?out)\b/i, intent: 'withdraw' },
  { host: 'coinbase.com', path: /\/(?:price|trade|advanced-trade|converter)\b/i, intent: 'trade' },
  { host: 'kraken.com', path: /\bdeposit\b/i, intent: 'deposit' },
  { host: 'kraken.com', path: /\bwithdraw/i, intent: 'withdraw' },
  { host: 'kraken.com', path: /\/(?:prices|trade|convert|earn)\b/i, intent: 'trade' },
  { host: 'app.uniswap.org', path: /./, intent: 'trade' },
  { host: 'app.aave.com', path: /./, intent: 'lend' },
  { host: 'curve.finance', path: /\b(?:lend|llamalend|crvusd)\b/i, intent: 'lend' },
  { host: 'curve.finance', path: /\b(?:swap|deposit|pools?|dex)\b/i, intent: 'trade' },
  { host: 'curve.fi', path: /\b(?:swap|deposit|pools?)\b/i, intent: 'trade' },
  { host: 'app.compound.finance', path: /./, intent: 'lend' },
  { host: 'commerce.coinbase.com', path: /\/(?:charges|checkout|pay)\b/i, intent: 'checkout' },
  { host: 'nowpayments.io', path: /\/payment\b/i, intent: 'checkout' },
  { host: 'pay.cryptomus.com', path: /./, intent: 'checkout' },
  { host: 'plisio.net', path: /\/invoice\b/i, intent: 'checkout' },
  { host: 'pay.oxapay.com', path: /./, intent: 'checkout' },
  { host: 'pay.request.network', path: /./, intent: 'checkout' },
]

/** The hint for a page's address; `undefined` for a site or page that is not in the table. */
export function findSiteHint(address: string | undefined): SiteHint | undefined {
  const found = /^https:\/\/([^/?#:@]+)(?::\d+)?([/?#].*)?$/i.exec(address?.slice(0, 2_000) ?? '')
  if (!found) return undefined
  const host = (found[1] ?? '').toLowerCase()
  const path = found[2] ?? '/'
  const known = siteHints.filter((hint) => host === hint.host || host.endsWith(`.${hint.host}`))
  // The closest domain decides: commerce.coinbase.com before coinbase.com.
  return known.sort((a, b) => b.host.length - a.host.length).find((hint) => hint.path.test(path))
}

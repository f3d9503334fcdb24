import { skeleton } from './skeleton'
import type { Coin } from './Token'

/** Which of the two coins an unknown token gives itself out for. */
export interface Lookalike {
  coin: Coin
  /** A sentence to be shown. */
  because: string
}

// Written in the form `skeleton` gives: small letters, 0 as o. Marks of a form (USDC.e, USDbC, USDT0) are the same claim.
const DRESS_BEFORE = '(the|real|official|native|bridged|binancepeg|flash)?'
const DRESS_AFTER =
  '(token|stablecoin|official|native|bridged|pos|arb1|erc2o|bep2o|trc2o|flash|bycircle|bytether|v2|2o|on[a-z]{3,12})?'

/** What each coin is called. */
const CALLED: readonly [Coin, RegExp][] = [
  ['USDC', words('usdc[enz]?|usd[bz]c|usdcoine?|circleusdc?|circleusdcoin|usdcusdcoin|usdcoinusdc')],
  ['USDT', words('usdt[oez]?|tether|tetherusdt?o?|usdtether|tetherusde|usdttetherusdt?|tethertoken|tetherus')],
]
/** "Bridged USDC (Somebody)": the claim is made whatever follows. */
const BRIDGED: readonly [Coin, RegExp][] = [
  ['USDC', /^bridged(usdc|usdcoin)/],
  ['USDT', /^bridged(usdt|tether)/],
]
/** Advertising behind the name, as tokens sent to everybody carry it. */
const BAIT =
  /[\s|([{:–—-].*(claim|visit|reward|airdrop|voucher|bonus|https?:|www\.|\.(com|net|org|io|xyz|app|cc|top|vip|site)\b)/iu

function words(names: string) {
  return new RegExp(`^${DRESS_BEFORE}(${names})${DRESS_AFTER}$`)
}

/**
 * Does a token that is in no registry call itself USDC or USDT? Other scripts' letters, invisible characters, case,
 * spaces and punctuation make no difference. A token with a prefix or suffix of its own (aUSDC, yvUSDT, USDCx, oUSDT)
 * makes another claim: it is no imitation, only unknown. So is another coin (DAI, USDD, USDe).
 *
 * Genuine deployments must not be asked about: `findToken` knows them by address, whatever they call themselves.
 * Never throws. Decimals don't matter: imitations have any.
 */
export function findLookalike(token: { symbol?: string; name?: string; decimals?: number }): Lookalike | undefined {
  return judge('symbol', token.symbol) ?? judge('name', token.name)
}

function judge(what: string, text: unknown): Lookalike | undefined {
  // Names are short; what is longer is cut, so that nothing can be hidden behind length.
  if (typeof text !== 'string') return undefined
  const short = text.slice(0, 200)
  const bait = BAIT.exec(short)
  const { letters, disguised } = skeleton(bait ? short.slice(0, bait.index) : short)
  const coin = [...CALLED, ...BRIDGED].find(([, pattern]) => pattern.test(letters))?.[0]
  if (!coin) return undefined
  const how = disguised ? `reads like ${coin} but is written with other characters` : `says ${coin}`
  return { coin, because: `Its ${what} ${how}; its address is not a known ${coin}.` }
}

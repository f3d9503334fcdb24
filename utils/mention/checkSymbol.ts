import type { Finding } from '../verdict/Finding'
import type { Asked } from './Mention'

/** The symbol is written with letters that only look like the coin's. The tugrik sign is Tether's own (USD₮0). */
export function checkSymbol({ symbol, coin }: Asked): Finding | undefined {
  if (!symbol || !/[^\x20-\x7e₮\v]/.test(symbol)) return undefined
  return {
    id: 'lookalike-symbol',
    severity: 'danger',
    text: `“${symbol}” reads like ${coin ?? 'a stablecoin'} but is written with other letters.`,
  }
}

import type { Token } from '../../utils/tokens'

/** Which form of a coin it is: the symbol says it for USDT0 alone. */
export const formWords = ({ symbol, form }: Token) => (form === 'usdt0' ? symbol : `${symbol} ${form}`)

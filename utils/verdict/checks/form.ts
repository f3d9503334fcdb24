import type { Check } from '../Check'

/** A form that the issuer does not redeem, where the issuer's own exists on the same chain. */
export const form: Check = (ask, known) => {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (!token || token.form === 'native' || token.form === 'usdt0') return undefined
  const native = known.listTokens(ask.chainId).find((other) => other.coin === token.coin && other.form === 'native')
  const issuer = token.coin === 'USDC' ? 'Circle' : 'Tether'
  const kind = token.form === 'bridged' ? 'a bridged form' : 'an exchange’s form'
  return {
    id: 'form',
    severity: native ? 'caution' : 'info',
    text: native
      ? `${token.symbol} is ${kind}, not issued by ${issuer}; ${known.chainName(ask.chainId)} has native ${token.coin} too.`
      : `${token.symbol} is ${kind} on ${known.chainName(ask.chainId)}, not issued by ${issuer}.`,
  }
}

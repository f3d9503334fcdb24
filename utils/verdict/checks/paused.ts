import type { Check } from '../Check'

/** The token's contract is stopped, or charges, for everybody. */
export const paused: Check = (ask, known) => {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  const state = known.readings
    .find((reading) => reading.chainId === ask.chainId)
    ?.tokens.find((entry) => entry.token.toLowerCase() === token?.address.toLowerCase())
  if (!token || !state) return undefined
  if (state.paused?.value) {
    return { id: 'paused', severity: 'danger', text: `${token.symbol} is paused by its issuer: no transfer works now.` }
  }
  if (state.fee?.value?.bps) {
    const percent = (state.fee.value.bps / 100).toFixed(2)
    return { id: 'paused', severity: 'caution', text: `${token.symbol} charges ${percent}% of each transfer now.` }
  }
  if (state.deprecated?.value) {
    return { id: 'paused', severity: 'caution', text: `${token.symbol}’s contract has been replaced by a newer one.` }
  }
  return undefined
}

import type { Check } from '../Check'

/** A form that has lost what stood behind it. */
export const status: Check = (ask, known) => {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (token?.status !== 'impaired') return undefined
  return {
    id: 'status',
    severity: 'danger',
    text: `What stood behind ${token.symbol} on ${known.chainName(ask.chainId)} is gone: it is not worth a dollar.`,
  }
}

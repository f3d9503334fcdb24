import type { Check } from '../Check'

/** Coins sent to their own contract, or to nobody, never come back. */
export const ownToken: Check = (ask) => {
  if (!ask.counterparty || ask.action !== 'transfer') return undefined
  const to = ask.counterparty.toLowerCase()
  if (ask.token && to === ask.token.toLowerCase()) {
    return {
      id: 'ownToken',
      severity: 'danger',
      text: 'Sends the coins to the token’s own contract: they would be lost.',
    }
  }
  if (/^0x0{40}$/.test(to)) {
    return { id: 'ownToken', severity: 'danger', text: 'Sends the coins to the zero address: they would be lost.' }
  }
  return undefined
}

import type { Check } from '../Check'

/** The coin is off its dollar now. */
export const peg: Check = (ask, known) => {
  const status = ask.coin ? known.pegs[ask.coin] : undefined
  if (!status || status.bps === null) return undefined
  if (status.state !== 'off-peg' && status.state !== 'drifting') return undefined
  const side = status.bps < 0 ? 'below' : 'above'
  return {
    id: 'peg',
    severity: status.state === 'off-peg' ? 'danger' : 'caution',
    text: `${ask.coin} is ${(Math.abs(status.bps) / 100).toFixed(2)}% ${side} a dollar now.`,
  }
}

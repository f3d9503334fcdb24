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
    text: `${ask.coin} ${when(known.now - (status.at ?? known.now), `${(Math.abs(status.bps) / 100).toFixed(2)}% ${side} a dollar`)}.`,
  }
}

/** A judgement is given its age where it is not of the last minutes. */
const when = (age: number, where: string) =>
  age <= 15 * 60
    ? `is ${where} now`
    : `was ${where} ${age < 5400 ? `${Math.round(age / 60)} min` : `${Math.round(age / 3600)} h`} ago`

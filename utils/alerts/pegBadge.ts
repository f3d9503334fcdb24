import type { PegStatus } from '../peg'

const WORDS = { drifting: 'is drifting from its peg', 'off-peg': 'is off its peg' } as const
const COLORS = { drifting: '#8a5a00', 'off-peg': '#a8201a' } as const

/**
 * The toolbar's badge while a coin is not on its peg: a word with the sign beside the colour, and a sentence for the
 * tooltip. Four letters fit. Nothing while all is well, or not known: a badge that is always there is not read.
 */
export function pegBadge(statuses: readonly PegStatus[]): { text: string; color: string; title: string } {
  const moved = statuses.flatMap(({ coin, state, bps }) =>
    state === 'drifting' || state === 'off-peg' ? [{ coin, state, bps }] : [],
  )
  const worst = moved.find(({ state }) => state === 'off-peg') ?? moved[0]
  if (!worst) return { text: '', color: COLORS.drifting, title: '' }
  const said = moved.map(({ coin, state, bps }) => `${coin} ${WORDS[state]}${bps === null ? '' : `, ${away(bps)}`}`)
  return {
    text: worst.state === 'off-peg' ? 'peg!' : 'peg~',
    color: COLORS[worst.state],
    title: `Peglight: ${said.join('; ')}`,
  }
}

const away = (bps: number) => `${(Math.abs(bps) / 100).toFixed(2)}% ${bps < 0 ? 'below' : 'above'} a dollar`

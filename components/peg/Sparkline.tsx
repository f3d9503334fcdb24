import { useEffect } from 'react'
import { useStore } from 'zustand'
import { historyStore } from '../../utils/stores/historyStore'
import type { Coin } from '../../utils/tokens'

const DAY = 86_400
const WIDTH = 120
const HEIGHT = 20
/** Basis points from a dollar that the height stands for at least, so that calm looks calm. */
const LEAST = 20

/** The last day of a coin's peg in a small line; a gap is a gap. The words beside it say the same. */
export function Sparkline({ coin }: { coin: Coin }) {
  const chart = useStore(historyStore, (state) => state.charts[coin])
  useEffect(() => {
    void historyStore.getState().show(DAY, 60)
  }, [])
  const known = (chart?.bps ?? []).filter((bps) => bps !== null)
  if (!chart || known.length < 2) return null
  const most = Math.max(LEAST, ...known.map(Math.abs))
  const from = chart.at[0] ?? 0
  const span = Math.max(1, (chart.at.at(-1) ?? 1) - from)
  let pen = 'M'
  const path = chart.at
    .map((at, index) => {
      const bps = chart.bps[index]
      if (bps === null || bps === undefined) {
        pen = 'M'
        return ''
      }
      const point = `${pen}${(((at - from) / span) * WIDTH).toFixed(1)} ${(HEIGHT / 2 - (bps / most) * (HEIGHT / 2 - 1)).toFixed(1)}`
      pen = 'L'
      return point
    })
    .join('')
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`${coin} in the last 24 hours: from ${Math.min(...known).toFixed(0)} to ${Math.max(...known).toFixed(0)} basis points from a dollar`}
    >
      <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} className="dollar" />
      <path d={path} className="line" />
    </svg>
  )
}

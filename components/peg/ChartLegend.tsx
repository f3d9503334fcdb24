import { pointAt } from '../../utils/peg/history'
import type { Charts } from './chartOptions'
import { sourcesText } from './sourcesText'
import { stateWords } from './stateWords'

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const COINS = ['USDC', 'USDT'] as const

/** What both coins were at the chosen time, or at last: deviation, state, and which sources counted. Read out when it moves. */
export function ChartLegend({ charts, at }: { charts: Charts; at: number | null }) {
  const latest = Math.max(charts.USDC.at.at(-1) ?? 0, charts.USDT.at.at(-1) ?? 0)
  const shown = at ?? latest
  return (
    <div className="chart-legend" aria-live="polite">
      <p className="muted">{`${at === null ? 'Last: ' : ''}${when.format(shown * 1000)}`}</p>
      {COINS.map((coin) => {
        const point = pointAt(charts[coin], shown)
        return (
          <p key={coin}>
            <span className="key" data-coin={coin} aria-hidden="true" /> {coin}{' '}
            {point ? (
              <>
                {signed(point.bps)} bps
                {point.high - point.low >= 1 ? ` (${signed(point.low)} to ${signed(point.high)})` : ''} ·{' '}
                <span className={stateWords[point.state].tone}>
                  {stateWords[point.state].sign} {stateWords[point.state].words}
                </span>{' '}
                <span className="muted">· {sourcesText(point.sources, point.by)}</span>
              </>
            ) : (
              'not known'
            )}
          </p>
        )
      })}
    </div>
  )
}

const signed = (bps: number) => `${bps < 0 ? '−' : '+'}${Math.abs(bps).toFixed(1)}`

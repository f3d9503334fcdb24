import type { PegChart } from '../../utils/peg/history'
import type { Coin } from '../../utils/tokens'
import { sourcesText } from './sourcesText'
import { stateWords } from './stateWords'

const MOST_ROWS = 100
const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'short' })
const bpsText = (bps: number | null | undefined) =>
  bps === null || bps === undefined ? 'not known' : `${bps.toFixed(1)} bps`

/** The chart's figures for those who do not see it; the newest first. */
export function ChartTable({ charts }: { charts: Record<Coin, PegChart> }) {
  const rows = (['USDC', 'USDT'] as const)
    .flatMap((coin) =>
      charts[coin].at.map((at, index) => ({
        coin,
        at,
        bps: charts[coin].bps[index],
        state: charts[coin].state[index],
        sources: charts[coin].sources[index],
        by: charts[coin].by[index] ?? 0,
      })),
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_ROWS)
  return (
    <table className="sources">
      <caption className="visually-hidden">Deviation from a dollar over time</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Coin</th>
          <th scope="col">From a dollar</th>
          <th scope="col">State</th>
          <th scope="col">Sources</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ coin, at, bps, state, sources, by }) => (
          <tr key={`${coin} ${at}`}>
            <td className="whole">{when.format(at * 1000)}</td>
            <td>{coin}</td>
            <td>{bpsText(bps)}</td>
            <td>{state ? `${stateWords[state].sign} ${stateWords[state].words}` : 'not known'}</td>
            <td className="muted">{sources === null || sources === undefined ? '–' : sourcesText(sources, by)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

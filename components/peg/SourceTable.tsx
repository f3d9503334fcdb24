import { findChain } from '../../utils/chains'
import { type PegRow, venueName } from '../../utils/peg'
import { ageText } from '../../utils/text'

/** `chainlink:42161:USDC` → `Chainlink · Arbitrum One`: who says it, and on which chain it was read. */
function nameOf(source: string): string {
  const [venue = source, chainId] = source.split(':')
  const name = venueName(venue)
  const chain = findChain(Number(chainId))?.name
  return chain ? `${name} · ${chain}` : name
}

/** Every quote behind the judgement: what it says, how old it is, and whether it counted and why not. */
export function SourceTable({ rows, now }: { rows: readonly PegRow[]; now: number }) {
  if (!rows.length) return <p className="muted">No source has answered yet.</p>
  return (
    <table className="sources">
      <caption className="visually-hidden">Sources of the prices</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Says</th>
          <th scope="col">Age</th>
          <th scope="col">Counts</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ quote, counted, note }) => (
          <tr key={`${quote.source} ${quote.coin}`}>
            <th scope="row" className="whole" title={quote.source}>
              {nameOf(quote.source)}
            </th>
            <td>
              1 {quote.coin} = {quote.price.toFixed(5)} {quote.against ?? 'dollars'}
            </td>
            <td className="age" title={new Date(quote.at * 1000).toLocaleString()}>
              {ageText(quote.at, now)}
            </td>
            <td className={counted ? 'ok' : 'muted'}>
              {counted ? '✓ yes' : '– no'}
              {note ? <span className="muted">: {note}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

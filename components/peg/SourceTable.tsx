import { useId, useState } from 'react'
import { findChain } from '../../utils/chains'
import { type PegRow, venueName } from '../../utils/peg'
import { ageText } from '../../utils/text'
import { groupRows, type Said, type SourceGroup } from './groupRows'

/**
 * Every quote behind the judgement: what it says, how old it is, and whether it counted and why not. The quotes of one
 * source stand under one line, which opens: they are one voice, and a feed can be read on twenty chains.
 */
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
      {groupRows(rows).map((group) =>
        group.rows.length > 1 ? (
          <Group key={group.venue} group={group} now={now} />
        ) : (
          <tbody key={group.venue}>
            <Quoted row={group.rows[0] as PegRow} now={now} named />
          </tbody>
        ),
      )}
    </table>
  )
}

function Group({ group, now }: { group: SourceGroup; now: number }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { venue, rows, said, youngest, oldest, counted, reasons } = group
  const ages = [...new Set([youngest, oldest].map((age) => ageText(now - age, now)))]
  return (
    <>
      <tbody>
        <tr>
          <th scope="row" className="whole">
            <button
              type="button"
              className="opens"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              <span aria-hidden="true">{open ? '▾' : '▸'}</span> {venueName(venue)}
              <span className="muted"> · {rows.length} quotes</span>
            </button>
          </th>
          <td>
            {said.map((each) => (
              <div key={`${each.coin} ${each.against}`}>{saidText(each)}</div>
            ))}
          </td>
          <td className="age">{ages.join(' to ')}</td>
          <td className={counted ? 'ok' : 'muted'}>
            {counted ? '✓ yes' : '– no'}
            <span className="muted">
              {counted === 0
                ? `: ${reasons.join('; ')}`
                : counted < rows.length
                  ? `: ${counted} of ${rows.length}, as one`
                  : ', as one'}
            </span>
          </td>
        </tr>
      </tbody>
      <tbody id={id} hidden={!open} className="within">
        {rows.map((row) => (
          <Quoted key={`${row.quote.source} ${row.quote.coin}`} row={row} now={now} />
        ))}
      </tbody>
    </>
  )
}

/** One quote, by its chain where its source stands above it. */
function Quoted({ row, now, named }: { row: PegRow; now: number; named?: boolean }) {
  const { quote, venue, counted, note } = row
  const chain = findChain(Number(quote.source.split(':')[1]))?.name
  const name = [named ? venueName(venue) : null, chain].filter(Boolean).join(' · ') || venueName(venue)
  return (
    <tr>
      <th scope="row" className="whole" title={quote.source}>
        {name}
      </th>
      <td>{saidText({ ...quote, lowest: quote.price, highest: quote.price })}</td>
      <td className="age" title={new Date(quote.at * 1000).toLocaleString()}>
        {ageText(quote.at, now)}
      </td>
      <td className={counted ? 'ok' : 'muted'} title={note}>
        {counted ? '✓ yes' : '– no'}
        {note && !counted ? <span className="muted">: {note}</span> : null}
      </td>
    </tr>
  )
}

function saidText({ coin, against, lowest, highest }: Said): string {
  const [low, high] = [lowest.toFixed(5), highest.toFixed(5)]
  return `1 ${coin} = ${low === high ? low : `${low} to ${high}`} ${against ?? 'dollars'}`
}

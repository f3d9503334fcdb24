import type { ChainRow } from '../../utils/snapshot'
import { ChainRows } from './ChainRows'
import type { Place } from './Place'

interface Props {
  rows: readonly ChainRow[]
  account: string
  loading: boolean
  place?: Place
  /** Folded away under these words; without them it stands open. */
  folded?: string
  open?: boolean
}

/** Some chains in one table, folded or not; nothing where there are none. */
export function ChainGroup({ rows, account, loading, place, folded, open = false }: Props) {
  if (!rows.length) return null
  const table = (
    <table className="chains">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Chain</th>
          <th scope="col">USDC</th>
          <th scope="col">USDT</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <ChainRows key={row.chainId} row={row} account={account} loading={loading} place={place} />
      ))}
    </table>
  )
  if (!folded) return table
  return (
    <details className="folded" open={open}>
      <summary>{folded}</summary>
      {table}
    </details>
  )
}

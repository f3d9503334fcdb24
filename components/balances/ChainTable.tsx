import { addAmounts, type ChainReading, holdingOf } from '../../utils/snapshot'
import { settingsStore, snapshotStore, walletsStore } from '../../utils/stores'
import { listTokens, stablecoinChains } from '../../utils/tokens'
import { ChainRows } from './ChainRows'

/** What an account has on a chain of both coins together, to put the chains in order; null when nothing is known. */
function worth(chainId: number, account: string, readings: readonly ChainReading[]): bigint | null {
  const amounts = listTokens(chainId).flatMap((token) => {
    const { value } = holdingOf(account, token, readings).amount
    return value === null ? [] : [{ value, decimals: token.decimals }]
  })
  if (!amounts.length) return null
  // One scale for all chains; 18 is the most any of the coins has.
  return addAmounts([...amounts, { value: 0n, decimals: 18 }]).value
}

/** Where the coins are: chains with a balance by value, then those that could not be read, the rest folded. */
export function ChainTable({ retry }: { retry(): void }) {
  const account = walletsStore.use((state) => state.value.selected)
  const { chains: readings, refreshing } = snapshotStore.use((state) => state.value)
  const chosen = settingsStore.use((state) => state.value.chains)
  if (account === null) return null
  const rows = (chosen ?? stablecoinChains())
    .map((chainId) => ({
      chainId,
      reading: readings.find((entry) => entry.chainId === chainId),
      worth: worth(chainId, account, readings),
    }))
    .sort((a, b) => (a.worth === b.worth ? 0 : (b.worth ?? -1n) > (a.worth ?? -1n) ? 1 : -1))
  const held = rows.filter((row) => row.worth)
  const unread = rows.filter((row) => !row.worth && (row.worth === null || row.reading?.failure))
  const empty = rows.filter((row) => row.worth === 0n && !row.reading?.failure)
  const loading = refreshing !== null
  const body = (row: (typeof rows)[number]) => (
    <ChainRows key={row.chainId} {...row} account={account} loading={loading} retry={retry} />
  )
  return (
    <>
      {held.length || unread.length ? (
        <table className="chains">
          <Head />
          {held.map(body)}
          {unread.map(body)}
        </table>
      ) : null}
      {empty.length ? (
        <details className="folded" open={!held.length && !unread.length}>
          <summary>
            {empty.length === 1 ? '1 chain without a balance' : `${empty.length} chains without a balance`}
          </summary>
          <table className="chains">
            <Head />
            {empty.map(body)}
          </table>
        </details>
      ) : null}
    </>
  )
}

function Head() {
  return (
    <thead className="visually-hidden">
      <tr>
        <th scope="col">Chain</th>
        <th scope="col">USDC</th>
        <th scope="col">USDT</th>
      </tr>
    </thead>
  )
}

import { useState } from 'react'
import { arrangeChains } from '../../utils/snapshot'
import { snapshotStore, useChains, viewStore, walletsStore } from '../../utils/stores'
import { ChainGroup } from './ChainGroup'
import { ChainTools } from './ChainTools'

/** More chains than this without an answer are folded: a list of failures would push the figures away. */
const MOST_UNREAD = 3
/** With fewer chains than this there is nothing to look for. */
const FILTER_FROM = 6

const chains = (count: number) => (count === 1 ? '1 chain' : `${count} chains`)

/** Where the coins are: chains with a balance by value, then those that could not be read, the rest folded. */
export function ChainTable() {
  const account = walletsStore.use((state) => state.value.selected)
  const { chains: readings, refreshing } = snapshotStore.use((state) => state.value)
  const { pinned, hidden } = viewStore.use((state) => state.value)
  const chainIds = useChains()
  const [filter, setFilter] = useState('')
  if (account === null) return null
  const groups = arrangeChains({ chainIds, account, readings, pinned, hidden, filter })
  const found = groups.pinned.length + groups.held.length
  const shown = [...groups.pinned, ...groups.held, ...groups.unread, ...groups.empty]
  const filtered = filter.trim() !== ''
  const common = { account, loading: refreshing !== null }
  return (
    <section aria-label="Chains" className="balances">
      {chainIds.length >= FILTER_FROM ? (
        <input
          type="search"
          className="filter"
          aria-label="Filter chains"
          placeholder="Filter by chain or coin"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      ) : null}
      <ChainGroup {...common} rows={groups.pinned} place="pinned" />
      <ChainGroup {...common} rows={groups.held} />
      <ChainGroup
        {...common}
        rows={groups.unread}
        folded={
          groups.unread.length > MOST_UNREAD
            ? `~ ${chains(groups.unread.length)} ${refreshing === null ? 'that could not be read' : 'not read yet'}`
            : undefined
        }
        open={filtered}
      />
      <ChainGroup
        {...common}
        rows={groups.empty}
        folded={`${chains(groups.empty.length)} without a balance`}
        open={filtered || (!found && !groups.unread.length)}
      />
      <ChainGroup
        {...common}
        rows={groups.hidden}
        place="hidden"
        folded={`${chains(groups.hidden.length)} put away, counted all the same`}
        open={filtered}
      />
      {filtered && !shown.length && !groups.hidden.length ? <p className="muted">No chain is called so.</p> : null}
      <ChainTools rows={shown} account={account} />
    </section>
  )
}

import { findChain } from '../../utils/chains'
import { settingsStore, snapshotStore } from '../../utils/stores'

/** Chains that nobody else could be asked about, where two endpoints are to agree. */
export function LoneReadings() {
  const on = settingsStore.use((state) => state.value.agree)
  const chains = snapshotStore.use((state) => state.value.chains)
  const alone = chains.filter((reading) => reading.second?.reason)
  if (!on || !alone.length) return null
  return (
    <details>
      <summary className="muted">
        {alone.length === 1 ? 'One chain was' : `${alone.length} chains were`} read from one endpoint alone
      </summary>
      <ul className="bullets">
        {alone.map(({ chainId, second }) => (
          <li key={chainId}>
            {findChain(chainId)?.name ?? `Chain ${chainId}`}: {second?.reason}
          </li>
        ))}
      </ul>
    </details>
  )
}

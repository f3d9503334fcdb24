import { snapshotStore, useNow, walletsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { ageText, shortAddress } from '../../utils/text'
import { Button } from '../ui/Button'

/** Values older than this are shown in amber, seconds. */
const STALE = 120

/** Whose money this is and how we know, how fresh the figures are, and the way to the settings. */
export function WalletHeader({ refresh }: { refresh(): void }) {
  const { list, selected } = walletsStore.use((state) => state.value)
  const { chains, refreshing } = snapshotStore.use((state) => state.value)
  const now = useNow()
  const shown = list.find((wallet) => wallet.address === selected)
  const read = chains.filter((reading) => reading.at)
  const newest = read.length ? Math.max(...read.map((reading) => reading.at)) : null
  // A refresh whose worker died never ends; after half a minute it no longer counts.
  const busy = refreshing !== null && now - refreshing < 30
  return (
    <header className="wallet">
      {shown ? (
        <div className="who">
          {list.length > 1 ? (
            <select
              className="plain"
              aria-label="Address"
              value={shown.address}
              onChange={(event) => commands.selectWallet(event.target.value)}
            >
              {list.map((wallet) => (
                <option key={wallet.address} value={wallet.address}>
                  {wallet.label ? `${wallet.label} · ${shortAddress(wallet.address)}` : shortAddress(wallet.address)}
                </option>
              ))}
            </select>
          ) : (
            <strong title={shown.address}>{shown.label || shortAddress(shown.address)}</strong>
          )}
          <span className="muted" title={shown.how === 'page' ? shown.origin : undefined}>
            {shown.how === 'page' ? `from ${shown.provider ?? 'a wallet'}` : 'typed in'}
          </span>
        </div>
      ) : (
        <strong className="who">Peglight</strong>
      )}
      <span className={newest !== null && now - newest > STALE ? 'caution' : 'muted'}>
        {busy ? 'reading…' : newest === null ? '' : `${ageText(newest, now)} old`}
      </span>
      <Button kind="sign" aria-label="Read again" title="Read again" disabled={busy} onClick={refresh}>
        ⟳
      </Button>
      <Button kind="sign" aria-label="Settings" title="Settings" onClick={() => commands.openSettings()}>
        ⚙
      </Button>
    </header>
  )
}

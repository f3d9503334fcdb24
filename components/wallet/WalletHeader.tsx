import { accountsStore, snapshotStore, useChains, useNow, walletsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { ageText } from '../../utils/text'
import type { Wallet } from '../../utils/wallets'
import type { AccountBook } from '../../utils/wallets/account'
import { Button } from '../ui/Button'
import { nameWallet, sourceWords } from './nameWallet'

/** Values older than this are shown in amber, seconds. */
const STALE = 120

/** Whose money this is and how we know, how fresh the figures are, and the way to the settings. */
export function WalletHeader({ refresh }: { refresh(): void }) {
  const { list, selected } = walletsStore.use((state) => state.value)
  const { chains, refreshing } = snapshotStore.use((state) => state.value)
  const book = accountsStore.use((state) => state.value)
  const chainIds = useChains()
  const now = useNow()
  const shown = list.find((wallet) => wallet.address === selected)
  const read = chains.filter((reading) => reading.at)
  const newest = read.length ? Math.max(...read.map((reading) => reading.at)) : null
  // A refresh whose worker died never ends; after half a minute it no longer counts.
  const busy = refreshing !== null && now - refreshing < 30
  const done = chains.filter(({ at, failure }) => Math.max(at, failure?.at ?? 0) >= (refreshing ?? 0)).length
  // A first reading of many chains can take a while: how far it is, where that is more than a blink.
  const progress = chainIds.length > 5 && done < chainIds.length ? `${done} of ${chainIds.length} · ` : ''
  return (
    <header className="wallet">
      {shown ? (
        <div className="who">
          {list.length > 1 ? (
            <select
              className="plain"
              aria-label="Address"
              value={shown.address}
              onChange={(event) => void commands.selectWallet(event.target.value).catch(() => undefined)}
            >
              {list.map((wallet) => {
                const { name, short } = nameWallet(wallet, book)
                return (
                  <option key={wallet.address} value={wallet.address}>
                    {name ? `${name} · ${short}` : short}
                  </option>
                )
              })}
            </select>
          ) : (
            <ShownName wallet={shown} book={book} />
          )}
          <span className="muted" title={shown.how === 'page' ? shown.origin : undefined}>
            {sourceWords(shown)}
          </span>
        </div>
      ) : (
        <strong className="who">Peglight</strong>
      )}
      <span className={newest !== null && now - newest > STALE ? 'caution' : 'muted'}>
        {busy ? `${progress}reading…` : newest === null ? '' : `${ageText(newest, now)} old`}
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

/** Name and address of the only wallet; the name is the user's own or one that was checked both ways. */
function ShownName({ wallet, book }: { wallet: Wallet; book: AccountBook }) {
  const { name, short, title } = nameWallet(wallet, book)
  return (
    <span title={title}>
      <strong>{name ?? short}</strong>
      {name ? <span className="muted"> {short}</span> : null}
    </span>
  )
}

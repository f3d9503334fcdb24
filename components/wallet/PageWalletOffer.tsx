import { useStore } from 'zustand'
import { pageStore, pageWalletsStore, walletsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { shortAddress } from '../../utils/text'
import { Button } from '../ui/Button'
import { useCommand } from '../ui/useCommand'

/** The page's wallet is on another address than the one shown: said, and changed only by the person. */
export function PageWalletOffer() {
  const { tabId, origin } = useStore(pageStore)
  const told = pageWalletsStore.use((state) => state.value[String(tabId)])
  const selected = walletsStore.use((state) => state.value.selected)
  const take = useCommand(commands.takePageWallet)
  // What was told by an earlier page of this tab is not this page's.
  if (tabId === null || !told || told.origin !== origin || selected === null) return null
  if (told.account.toLowerCase() === selected.toLowerCase()) return null
  return (
    <p className="notice" title={told.account}>
      {told.provider} is on {shortAddress(told.account)} in this page, which is not the address shown.{' '}
      <Button kind="link" disabled={take.busy} onClick={() => void take.run(tabId)}>
        Show it
      </Button>
      {take.error ? <span role="alert">{take.error}</span> : null}
    </p>
  )
}

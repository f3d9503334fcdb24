import { useEffect } from 'react'
import { useStore } from 'zustand'
import { pageStore, settingsStore, snapshotStore, useChains, viewStore, walletsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { PageAsks } from '../ask/PageAsks'
import { ChainTable } from '../balances/ChainTable'
import { CoinPair } from '../compare/CoinPair'
import { PageMentions } from '../mentions/PageMentions'
import { LostServers } from '../peg/LostServers'
import { Disagreements } from '../settings/Disagreements'
import { WithdrawnNotice } from '../settings/WithdrawnNotice'
import { AccountLines } from '../wallet/AccountLines'
import { AddWallet } from '../wallet/AddWallet'
import { PageWalletOffer } from '../wallet/PageWalletOffer'
import { WalletHeader } from '../wallet/WalletHeader'
import './popup.css'

/** A snapshot older than this is read again when the popup opens, seconds. */
const REFRESH_AFTER = 15

const ignore = () => undefined
const refreshAll = () => void commands.refresh(0).catch(ignore)

/** The toolbar's popup: shows what is stored at once, then asks for news. */
export function Popup() {
  const { list, selected } = walletsStore.use((state) => state.value)
  const { tabId, page } = useStore(pageStore)
  const outside = list.find(({ address }) => address === selected)?.how === 'extension'
  useEffect(() => {
    void commands.refresh(REFRESH_AFTER).catch(ignore)
  }, [])
  useEffect(() => {
    // The page's wallet may have told its account to the page already; asking it that way shows no prompt.
    if (page !== null && tabId !== null) void commands.connect(tabId, false).catch(ignore)
  }, [page, tabId])
  useEffect(() => {
    // Followed only where the person took the address from there; it shows no prompt.
    if (outside) void commands.connectMetaMask(false).catch(ignore)
  }, [outside])
  return (
    <main className="popup">
      <h1 className="visually-hidden">Peglight</h1>
      <WalletHeader refresh={refreshAll} />
      {selected === null ? null : <AccountLines address={selected} />}
      <PageWalletOffer />
      <StateNotice />
      <Disagreements />
      <WithdrawnNotice />
      <LostServers />
      <PageAsks />
      <PageMentions />
      <CoinPair />
      {selected === null ? <AddWallet first={!list.length} /> : <ChainTable />}
    </main>
  )
}

/** What stands in the way of right figures, where it concerns all of them. */
function StateNotice() {
  const corrupt = [walletsStore, snapshotStore, settingsStore, viewStore].map((store) =>
    store.use((state) => state.corrupt),
  )
  const { chains, refreshing } = snapshotStore.use((state) => state.value)
  const chosen = useChains()
  const tried = chains.filter((reading) => chosen.includes(reading.chainId))
  const failed = tried.filter((reading) => reading.failure)
  const allFailed = refreshing === null && tried.length > 0 && failed.length === tried.length
  return (
    <>
      {corrupt.some(Boolean) ? (
        <p className="notice" role="alert">
          ~ Some stored data could not be read. A copy was put aside and nothing was erased.
        </p>
      ) : null}
      {allFailed ? (
        <p className="notice" role="alert">
          ~ No chain could be read. {tried.some((reading) => reading.at) ? 'These are the last known values.' : ''}
        </p>
      ) : null}
    </>
  )
}

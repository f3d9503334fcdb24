import { AskSettings } from './AskSettings'
import { ChainSettings } from './ChainSettings'
import { EndpointSettings } from './EndpointSettings'
import './settings.css'
import { WalletSettings } from './WalletSettings'

/** The options page. */
export function Settings() {
  return (
    <main className="settings">
      <h1>Peglight settings</h1>
      <WalletSettings />
      <AskSettings />
      <ChainSettings />
      <EndpointSettings />
    </main>
  )
}

import { chainName } from '../../utils/snapshot'
import { accountsStore, snapshotStore } from '../../utils/stores'
import { chainsHeld, describeAccount } from '../../utils/wallets/account'

/** What the address is beside its balances: a smart account, one that has handed itself over, a name it wrongly claims. */
export function AccountLines({ address }: { address: string }) {
  const facts = accountsStore.use((state) => state.value[address.toLowerCase()])
  const readings = snapshotStore.use((state) => state.value.chains)
  const lines = describeAccount(facts, chainName, chainsHeld(address, readings))
  if (!lines.length) return null
  return (
    <div className="account-lines">
      {lines.map(({ text, tone, title }) => (
        <p key={text} className={tone === 'caution' ? 'caution' : 'muted'} title={title}>
          {tone === 'caution' ? '~ ' : ''}
          {text}
        </p>
      ))}
    </div>
  )
}

import { accountsStore, walletsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { AccountLines } from '../wallet/AccountLines'
import { AddressForm } from '../wallet/AddWallet'
import { sourceWords } from '../wallet/nameWallet'

/** The kept addresses: their names, where they come from, and how to forget them. */
export function WalletSettings() {
  const { list, selected } = walletsStore.use((state) => state.value)
  const book = accountsStore.use((state) => state.value)
  return (
    <section aria-labelledby="wallets">
      <h2 id="wallets">Addresses</h2>
      {list.length ? null : <p className="muted">None is kept yet.</p>}
      <ul>
        {list.map((wallet) => (
          <li key={wallet.address}>
            <div className="grow">
              <Field
                label={`${wallet.address}${wallet.address === selected ? ' (shown)' : ''}`}
                defaultValue={wallet.label}
                placeholder="Label"
                maxLength={40}
                onBlur={(event) => void commands.labelWallet(wallet.address, event.target.value).catch(() => undefined)}
              />
              <span className="muted">
                {[
                  ...(book[wallet.address.toLowerCase()]?.names ?? []).map(({ name, system }) => `${name} (${system})`),
                  wallet.how === 'page'
                    ? `told by ${wallet.provider ?? 'a wallet'} on ${wallet.origin ?? 'a page'}`
                    : sourceWords(wallet),
                ].join(' · ')}
              </span>
              <AccountLines address={wallet.address} />
            </div>
            <Button
              kind="quiet"
              onClick={() => void commands.forgetWallet(wallet.address)}
              aria-label={`Forget ${wallet.address}`}
            >
              Forget
            </Button>
          </li>
        ))}
      </ul>
      <AddressForm />
    </section>
  )
}

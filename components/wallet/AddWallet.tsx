import { type FormEvent, useState } from 'react'
import { useStore } from 'zustand'
import { pageStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { useCommand } from '../ui/useCommand'

const OUTCOME = {
  'no-account': 'The wallet gave no account.',
  'no-wallet': 'This page has no wallet that we can see.',
  'no-page': 'There is no web page in this tab to ask.',
} as const

/** Two ways to say whose money it is: ask the page's wallet, or type an address. */
export function AddWallet({ first }: { first: boolean }) {
  const { tabId, page } = useStore(pageStore)
  const [outcome, setOutcome] = useState<string | null>(null)
  const connect = useCommand(async () => {
    setOutcome(null)
    const told = await commands.connect(tabId ?? -1, true)
    if (told.state !== 'connected') setOutcome(OUTCOME[told.state])
  })
  return (
    <section className="add-wallet" aria-label="Add an address">
      {first ? (
        <p>See your USDC beside your USDT on every chain. Peglight only reads; it can’t move anything.</p>
      ) : null}
      {page === null ? null : (
        <Button onClick={() => connect.run()} disabled={connect.busy}>
          {connect.busy ? 'Waiting for the wallet…' : 'Use the wallet of this page'}
        </Button>
      )}
      {outcome || connect.error ? <p role="alert">{outcome ?? connect.error}</p> : null}
      <AddressForm />
    </section>
  )
}

/** An address and, if wanted, a name for it. */
export function AddressForm() {
  const [address, setAddress] = useState('')
  const [label, setLabel] = useState('')
  const keep = useCommand(commands.keepWallet)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await keep.run(address, label))) return
    setAddress('')
    setLabel('')
  }
  return (
    <form onSubmit={submit} className="address-form">
      <Field
        label="Or type an address"
        placeholder="0x…"
        spellCheck={false}
        autoComplete="off"
        value={address}
        error={keep.error}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Field label="Name (optional)" maxLength={40} value={label} onChange={(event) => setLabel(event.target.value)} />
      <Button type="submit" kind="quiet" disabled={keep.busy || !address.trim()}>
        Keep this address
      </Button>
    </form>
  )
}

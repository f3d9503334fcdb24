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
const ABSENT = 'MetaMask is not installed in this browser, or does not answer other extensions.'

/** Ways to say whose money it is: ask the page's wallet, ask MetaMask itself, or type an address or a name. */
export function AddWallet({ first }: { first: boolean }) {
  const { tabId, page } = useStore(pageStore)
  const [outcome, setOutcome] = useState<string | null>(null)
  const connect = useCommand(async () => {
    setOutcome(null)
    const told = await commands.connect(tabId ?? -1, true)
    if (told.state !== 'connected') setOutcome(OUTCOME[told.state])
  })
  const metamask = useCommand(async () => {
    setOutcome(null)
    const told = await commands.connectMetaMask(true)
    if (told.state !== 'connected') setOutcome(told.state === 'no-account' ? OUTCOME['no-account'] : ABSENT)
  })
  const error = connect.error ?? metamask.error
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
      <Button kind="quiet" onClick={() => metamask.run()} disabled={metamask.busy}>
        {metamask.busy ? 'Waiting for MetaMask…' : 'Use MetaMask without a page'}
      </Button>
      {outcome || error ? <p role="alert">{outcome ?? error}</p> : null}
      <AddressForm />
    </section>
  )
}

/** An address or a name that points to one and, if wanted, a label for it. */
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
        label="Or type an address or a name"
        placeholder="0x…, name.eth or name.base.eth"
        spellCheck={false}
        autoComplete="off"
        value={address}
        error={keep.error}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Field label="Label (optional)" maxLength={40} value={label} onChange={(event) => setLabel(event.target.value)} />
      <Button type="submit" kind="quiet" disabled={keep.busy || !address.trim()}>
        {keep.busy ? 'Looking it up…' : 'Keep this address'}
      </Button>
    </form>
  )
}

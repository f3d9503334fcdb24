import { type FormEvent, useState } from 'react'
import { findChain } from '../../utils/chains'
import { viewStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { originPattern } from '../../utils/text/originPattern'
import { stablecoinChains } from '../../utils/tokens'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { useCommand } from '../ui/useCommand'
import { trialText } from './trialText'

const nameOf = (chainId: number) => findChain(chainId)?.name ?? `Chain ${chainId}`

/** Takes an endpoint: asks the browser's permission for its host, tries it, says what was found. */
export function EndpointForm() {
  const testnets = viewStore.use((state) => state.value.testnets)
  const [chainId, setChainId] = useState(1)
  const [url, setUrl] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const add = useCommand(async () => {
    setSaid(null)
    // Asked for before anything else: browsers take the question only straight from a click. Without the permission it
    // is tried all the same, because most endpoints answer to everybody.
    const pattern = originPattern(url)
    const permitted = pattern ? await commands.permit({ origins: [pattern] }).catch(() => false) : false
    const trial = await commands.addEndpoint(chainId, url, permitted)
    if (!trial.ok) throw new Error(`${trial.reason ?? 'It did not answer.'}${permitted ? '' : ` ${UNPERMITTED}`}`)
    setSaid(`${trial.host} serves ${nameOf(chainId)}: ${trialText(trial)}.`)
    setUrl('')
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add.run()
  }
  return (
    <form onSubmit={submit}>
      <label className="field">
        Chain
        <select value={chainId} onChange={(event) => setChainId(Number(event.target.value))}>
          {stablecoinChains({ testnets }).map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <Field
        label="JSON-RPC endpoint"
        type="url"
        placeholder="https://…"
        autoComplete="off"
        value={url}
        error={add.error}
        onChange={(event) => setUrl(event.target.value)}
      />
      <div className="row">
        <Button type="submit" disabled={add.busy || !url.trim()}>
          {add.busy ? 'Trying it…' : 'Try and keep'}
        </Button>
        <p role="status">{said}</p>
      </div>
    </form>
  )
}

const UNPERMITTED = 'It was tried without the browser’s permission for its host.'

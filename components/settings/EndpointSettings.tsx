import { type FormEvent, useState } from 'react'
import { findChain } from '../../utils/chains'
import { hostOf } from '../../utils/errors'
import { settingsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { stablecoinChains } from '../../utils/tokens'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { useCommand } from '../ui/useCommand'

const nameOf = (chainId: number) => findChain(chainId)?.name ?? `Chain ${chainId}`

/** The user's own endpoints: they are asked before any public one. Only the host is shown: the rest can hold a key. */
export function EndpointSettings() {
  const endpoints = settingsStore.use((state) => state.value.endpoints)
  const [chainId, setChainId] = useState(stablecoinChains()[0] ?? 1)
  const [url, setUrl] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const add = useCommand(async () => {
    setSaid(null)
    const trial = await commands.addEndpoint(chainId, url)
    if (!trial.ok) throw new Error(trial.reason ?? 'It did not answer.')
    setSaid(`${trial.host} serves ${nameOf(chainId)} and answered in ${trial.milliseconds} ms.`)
    setUrl('')
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add.run()
  }
  return (
    <section aria-labelledby="endpoints">
      <h2 id="endpoints">Your own endpoints</h2>
      <p className="muted">Asked first, in this order; public ones follow when yours do not answer.</p>
      <ul>
        {Object.entries(endpoints).flatMap(([id, urls]) =>
          urls.map((entry, index) => (
            <li key={`${id} ${entry}`}>
              <span className="grow">
                {nameOf(Number(id))} · {hostOf(entry)}
              </span>
              <Button
                kind="quiet"
                aria-label={`Remove ${hostOf(entry)} of ${nameOf(Number(id))}`}
                onClick={() => void commands.removeEndpoint(Number(id), index)}
              >
                Remove
              </Button>
            </li>
          )),
        )}
      </ul>
      <form onSubmit={submit}>
        <label className="field">
          Chain
          <select value={chainId} onChange={(event) => setChainId(Number(event.target.value))}>
            {stablecoinChains().map((id) => (
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
        <Button type="submit" disabled={add.busy || !url.trim()}>
          {add.busy ? 'Trying it…' : 'Try and keep'}
        </Button>
        <p role="status">{said}</p>
      </form>
    </section>
  )
}

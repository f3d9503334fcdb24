import { settingsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { Check } from '../ui/Check'
import { useChoice } from '../ui/useChoice'
import { useCommand } from '../ui/useCommand'

type Switch = 'privacy' | 'viaWallet' | 'agree'

const SWITCHES: readonly { name: Switch; label: string; meaning: string }[] = [
  {
    name: 'privacy',
    label: 'Privacy: ask only my own endpoints',
    meaning: 'No public endpoint is asked. A chain without one of yours is not read.',
  },
  {
    name: 'viaWallet',
    label: 'Ask MetaMask too',
    meaning: 'For the chain that it is on, through the endpoint that it uses itself. Also in privacy mode.',
  },
  {
    name: 'agree',
    label: 'Two endpoints must agree',
    meaning:
      'Each chain is read from a second host, at the same block. Two calls a chain; where they differ it is shown.',
  },
]

/** How endpoints are chosen. Each change takes effect with the next reading, which begins at once. */
export function EndpointRules() {
  const { order, privacy, viaWallet, agree } = settingsStore.use((state) => state.value)
  const rules = { order, privacy, viaWallet, agree }
  const save = useCommand((change: Partial<typeof rules>) => commands.setEndpointRules({ ...rules, ...change }))
  const [chosen, choose] = useChoice(order, (next) => save.run({ order: next }))
  return (
    <fieldset className="rules">
      <legend>How they are chosen</legend>
      <label className="field">
        Order of your own
        <select value={chosen} onChange={(event) => choose(event.target.value === 'health' ? 'health' : 'user')}>
          <option value="user">mine, as listed</option>
          <option value="health">by measured health</option>
        </select>
      </label>
      {SWITCHES.map(({ name, label, meaning }) => (
        <Check key={name} checked={rules[name]} meaning={meaning} save={(on) => save.run({ [name]: on })}>
          {label}
        </Check>
      ))}
      {save.error ? <p role="alert">{save.error}</p> : null}
    </fieldset>
  )
}

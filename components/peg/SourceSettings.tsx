import { priceServers } from '../../utils/peg/definitions/priceServers'
import { pegPrefsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { Check } from '../ui/Check'
import { useCommand } from '../ui/useCommand'
import { LostServers } from './LostServers'

/** Price servers off the chain: each is asked only when it is turned on, and the browser's permission is asked for then. */
export function SourceSettings() {
  const prefs = pegPrefsStore.use((state) => state.value)
  const toggle = useCommand(async (id: string, origin: string, on: boolean) => {
    if (on && !(await commands.permit({ origins: [origin] }))) throw new Error('The browser did not permit it.')
    const sources = on ? [...prefs.sources, id] : prefs.sources.filter((other) => other !== id)
    await commands.savePegPrefs({ ...prefs, sources })
  })
  return (
    <section aria-labelledby="servers">
      <h2 id="servers">More sources</h2>
      <p className="muted">
        Public price servers. Each learns your IP address and nothing else; each is off until you turn it on.
      </p>
      <LostServers />
      {priceServers.map(({ id, name, origin }) => (
        <Check
          key={id}
          checked={prefs.sources.includes(id)}
          disabled={toggle.busy}
          save={(on) => toggle.run(id, origin, on)}
        >
          {name}
        </Check>
      ))}
      {toggle.error ? <p role="alert">{toggle.error}</p> : null}
    </section>
  )
}

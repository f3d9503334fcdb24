import type { AskPrefs } from '../../utils/log/AskPrefs'
import { askPrefsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { useChoice } from '../ui/useChoice'
import { useCommand } from '../ui/useCommand'

const CHOICES: { hold: AskPrefs['hold']; label: string }[] = [
  { hold: 'always', label: 'Every request about USDC or USDT' },
  { hold: 'danger', label: 'Only those in which Peglight found a danger' },
  { hold: 'never', label: 'None: the flag in the page is enough' },
]

/** Which requests wait in a window of ours before they reach the wallet. */
export function AskSettings() {
  const { hold } = askPrefsStore.use((state) => state.value)
  const { run, busy, error } = useCommand(commands.saveAskPrefs)
  const [chosen, choose] = useChoice(hold, (next) => run({ hold: next }))
  return (
    <section aria-labelledby="holding">
      <h2 id="holding">Requests that wait for you</h2>
      <p className="muted">
        A held request is shown in a window of its own, with Continue and Reject, before your wallet sees it.
      </p>
      <fieldset className="choices" disabled={busy}>
        <legend className="visually-hidden">Which requests are held</legend>
        {CHOICES.map((choice) => (
          <label key={choice.hold} className="check">
            <input type="radio" name="hold" checked={chosen === choice.hold} onChange={() => choose(choice.hold)} />
            {choice.label}
          </label>
        ))}
      </fieldset>
      {error ? <p role="alert">{error}</p> : null}
    </section>
  )
}

import { type AskPrefs, EVERYWHERE } from '../../utils/log/AskPrefs'
import { askPrefsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { Check } from '../ui/Check'
import { useChoice } from '../ui/useChoice'
import { useCommand } from '../ui/useCommand'

const CHOICES: { hold: AskPrefs['hold']; label: string }[] = [
  { hold: 'always', label: 'Every request about USDC or USDT' },
  { hold: 'danger', label: 'Only those in which Peglight found a danger' },
  { hold: 'never', label: 'None: the flag in the page is enough' },
]

/** Which requests wait in a window of ours before they reach the wallet. */
export function AskSettings() {
  const prefs = askPrefsStore.use((state) => state.value)
  const { hold } = prefs
  const { run, busy, error } = useCommand(async (change: Partial<AskPrefs>) => {
    if (change.everywhere && !(await commands.permit({ permissions: ['webRequest'], origins: EVERYWHERE })))
      throw new Error('The browser did not permit it.')
    await commands.saveAskPrefs({ ...prefs, ...change })
  })
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
      <Check
        checked={prefs.everywhere}
        disabled={busy}
        save={(everywhere) => run({ everywhere })}
        meaning="Off, they are noticed in what a page with a wallet loads itself, and where a page as a whole asks to be
          paid. On, the browser also tells of images, frames and workers: status and headers of what every page loads.
          It asks you first."
      >
        Notice payment requests (402) everywhere
      </Check>
      {error ? <p role="alert">{error}</p> : null}
    </section>
  )
}

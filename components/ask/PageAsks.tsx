import { useStore } from 'zustand'
import { describeOutcome } from '../../utils/log/describeOutcome'
import { askLogStore, noticesStore, pageStore, useNow } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { ageText } from '../../utils/text'
import { Button } from '../ui/Button'
import { AskCard } from './AskCard'

const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '')

/** What the page of the active tab asked its wallet for, the newest first. Nothing when it asked for nothing. */
export function PageAsks() {
  const { tabId, page } = useStore(pageStore)
  const log = askLogStore.use((state) => state.value)
  const notices = noticesStore.use((state) => state.value)
  const now = useNow()
  const entries = (log[String(tabId)] ?? []).filter((entry) => page !== null && entry.page === page)
  const said = page === null ? [] : (notices[String(tabId)] ?? [])
  const [latest, ...earlier] = entries
  if (!latest && !said.length) return null
  return (
    <section className="page-asks" aria-label="What this page asks for">
      {latest ? (
        <>
          <h2 className="muted">
            {hostOf(latest.origin)} asked for <span className="age">{ageText(latest.at, now)} ago</span>
          </h2>
          <AskCard entry={latest} />
          {latest.outcome === 'passed' && !latest.lapse ? null : <p className="muted">{describeOutcome(latest)}</p>}
        </>
      ) : null}
      {earlier.length ? (
        <details>
          <summary>{earlier.length === 1 ? '1 earlier request' : `${earlier.length} earlier requests`}</summary>
          {earlier.map((entry) => (
            <div key={entry.id}>
              <p className="muted">
                {hostOf(entry.origin)} · {ageText(entry.at, now)} ago · {describeOutcome(entry)}
              </p>
              <AskCard entry={entry} />
            </div>
          ))}
          <Button kind="link" onClick={() => void commands.openLog()}>
            all that pages asked for
          </Button>
        </details>
      ) : null}
      {said.map((line) => (
        <p key={line} className="caution">
          ~ {line}
        </p>
      ))}
    </section>
  )
}

import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { askLogStore, holdsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { wakeStore } from '../../utils/stores/wakeStore'
import { AskCard } from '../ask/AskCard'
import { Button } from '../ui/Button'
import { useCommand } from '../ui/useCommand'
import './hold.css'

/** Continue takes no click right away: a page can time its request so that a click meant for it lands here. */
const DELAY = 800
const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '')

/** The window of a held request: what is wrong with it, and whether it goes on to the wallet. */
export function HoldWindow({ tabId, close }: { tabId: number; close: () => void }) {
  const held = holdsStore.use((state) => state.value).filter((hold) => hold.tabId === tabId)
  const entries = askLogStore.use((state) => state.value)[String(tabId)] ?? []
  const alive = useStore(wakeStore, (state) => state.alive)
  const entry = entries.find(({ id }) => id === held[0]?.entry)
  if (!alive || !entry) {
    return (
      <main className="hold">
        <h1>Nothing waits any more</h1>
        <p>
          {alive
            ? 'The request was answered, or its page was closed.'
            : 'Peglight was restarted meanwhile, so the request went on to your wallet, which asks you itself.'}
        </p>
        <Button onClick={close}>Close</Button>
      </main>
    )
  }
  return (
    <main className="hold">
      <h1>
        {hostOf(entry.origin)} <span className="muted">asks your wallet</span>
      </h1>
      <p className="muted">
        {entry.provider ? `${entry.provider} · ` : ''}
        {entry.method}
        {held.length > 1 ? ` · the first of ${held.length} that wait` : ''}
      </p>
      <AskCard entry={entry} />
      {entry.truncated ? <p className="caution">~ The request was too long to be read in full.</p> : null}
      {/* Another request is another decision: its buttons start anew. */}
      <Answer key={entry.id} entry={entry.id} />
    </main>
  )
}

function Answer({ entry }: { entry: string }) {
  const [ready, setReady] = useState(false)
  const { run, busy, error } = useCommand(commands.answerHold)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), DELAY)
    return () => clearTimeout(timer)
  }, [])
  return (
    <footer className="hold-answer">
      <div className="hold-buttons">
        <Button onClick={() => run(entry, false)} disabled={busy}>
          Reject
        </Button>
        <Button kind="quiet" onClick={() => run(entry, true)} disabled={busy || !ready}>
          Continue to the wallet
        </Button>
      </div>
      {error ? <p role="alert">{error}</p> : null}
      <p className="muted">
        Reject tells the page that you said no; your wallet is not asked. Closing this window lets the request go on to
        your wallet, which asks you itself.
      </p>
    </footer>
  )
}

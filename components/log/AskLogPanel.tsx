import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { AskEntry } from '../../utils/log/AskEntry'
import { describeOutcome } from '../../utils/log/describeOutcome'
import { exportLog } from '../../utils/log/exportLog'
import { searchLog } from '../../utils/log/searchLog'
import { commands } from '../../utils/stores/commands'
import { keptStore } from '../../utils/stores/keptStore'
import { AskCard } from '../ask/AskCard'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { saveFile } from '../ui/saveFile'
import { useCommand } from '../ui/useCommand'
import './log.css'

/** Rows drawn at once; the search finds the others. */
const MOST_SHOWN = 100
const dateAndTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '')

/** What pages asked for, by site: when, what, and what became of it. Kept in this browser alone. */
export function AskLogPanel() {
  const entries = useStore(keptStore, (state) => state.entries)
  const [words, setWords] = useState('')
  const [site, setSite] = useState('')
  useEffect(() => {
    void keptStore.getState().start()
  }, [])
  const sites = useMemo(() => [...new Set((entries ?? []).map(({ origin }) => origin))].sort(), [entries])
  const found = useMemo(() => searchLog(entries ?? [], { words, origin: site || undefined }), [entries, words, site])
  if (!entries) return <p className="muted">Reading what is kept …</p>
  if (!entries.length) {
    return <p>No page has asked for USDC or USDT yet. What pages ask for will be kept here, in this browser alone.</p>
  }
  return (
    <>
      <div className="log-search">
        <Field label="Search" type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        <label className="field">
          <span>Site</span>
          <select value={site} onChange={(event) => setSite(event.target.value)}>
            <option value="">all sites</option>
            {sites.map((origin) => (
              <option key={origin} value={origin}>
                {hostOf(origin)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="muted" aria-live="polite">
        {found.length === entries.length
          ? `${entries.length} requests`
          : `${found.length} of ${entries.length} requests`}
        {found.length > MOST_SHOWN ? `, the newest ${MOST_SHOWN} are shown` : ''}
      </p>
      <ol className="log">
        {found.slice(0, MOST_SHOWN).map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </ol>
      <Keeping site={site} found={found} />
    </>
  )
}

function Row({ entry }: { entry: AskEntry }) {
  return (
    <li>
      <p className="muted">
        {hostOf(entry.origin)} · <time>{dateAndTime.format(entry.at * 1000)}</time> · {describeOutcome(entry)}
      </p>
      <AskCard entry={entry} />
    </li>
  )
}

/** Takes the log along, or forgets it; forgetting asks once more. */
function Keeping({ site, found }: { site: string; found: readonly AskEntry[] }) {
  const [sure, setSure] = useState(false)
  const erase = useCommand(commands.eraseLog)
  const save = (kind: 'csv' | 'json') =>
    saveFile({
      name: `peglight-requests.${kind}`,
      type: kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json',
      text: exportLog(found, kind),
    })
  const what = site ? `what ${hostOf(site)} asked for` : 'all requests'
  return (
    <div className="log-keeping">
      <Button kind="quiet" onClick={() => save('csv')}>
        Export as CSV
      </Button>
      <Button kind="quiet" onClick={() => save('json')}>
        Export as JSON
      </Button>
      {sure ? (
        <Button
          disabled={erase.busy}
          onClick={async () => {
            await erase.run(site || undefined)
            setSure(false)
          }}
        >
          Yes, erase {what}
        </Button>
      ) : (
        <Button kind="quiet" onClick={() => setSure(true)}>
          Erase {what} …
        </Button>
      )}
      {erase.error ? <p role="alert">{erase.error}</p> : null}
    </div>
  )
}

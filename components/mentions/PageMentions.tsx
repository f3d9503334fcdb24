import { useStore } from 'zustand'
import { mentionsStore, pageStore, quietSitesStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { Button } from '../ui/Button'
import { useCommand } from '../ui/useCommand'
import { gravestFirst } from './gravestFirst'
import { MentionRow } from './MentionRow'
import './mentions.css'

/** What the text of the page in the active tab asks for, with the way to each place, and the switch for the site. */
export function PageMentions() {
  const { tabId, page, origin } = useStore(pageStore)
  const log = mentionsStore.use((state) => state.value)
  const quiet = quietSitesStore.use((state) => state.value)
  const turn = useCommand(commands.turnBadges)
  if (tabId === null || page === null || origin === null) return null
  const site = origin.replace(/^\w+:\/\//, '')
  const off = quiet.includes(site)
  const found = log[String(tabId)]
  const entries = !off && found?.page === page ? gravestFirst(found.entries) : []
  if (!off && !entries.length) return null
  const payments = entries.filter(({ kind }) => kind !== 'code').length
  const grave = entries.some(({ lines }) => lines.some(({ tone }) => tone === 'danger' || tone === 'caution'))
  const turning = (
    <Button kind="link" disabled={turn.busy} onClick={() => void turn.run(tabId, off)}>
      {off ? `Turn badges on for ${site}` : 'Turn badges off here'}
    </Button>
  )
  return (
    <section className="page-mentions" aria-label="This page">
      {off ? (
        <p className="muted">
          Badges are off for {site}: its text is not read. {turning}
        </p>
      ) : (
        // One line, since the coins come first; what is wrong with a payment is seen without a click.
        <details open={grave}>
          <summary>
            {payments === 1
              ? 'This page names 1 payment'
              : payments
                ? `This page names ${payments} payments`
                : 'A code here could not be read'}
          </summary>
          <ul className="mentions">
            {entries.map((entry) => (
              <MentionRow key={`${entry.frameId}-${entry.id}`} tabId={tabId} entry={entry} />
            ))}
          </ul>
          {turning}
        </details>
      )}
      {turn.error ? (
        <p role="alert" className="danger">
          {turn.error}
        </p>
      ) : null}
    </section>
  )
}

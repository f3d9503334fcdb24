import { useEffect } from 'react'
import { ageStatus, explainPeg } from '../../utils/peg'
import { pegPrefsStore, pegsStore, useNow } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { AlertSettings } from './AlertSettings'
import { PegChart } from './PegChart'
import { PegLine } from './PegLine'
import './peg.css'
import { PoolSigns } from './PoolSigns'
import { SourceSettings } from './SourceSettings'
import { SourceTable } from './SourceTable'

/** A price older than this is asked for again when the panel opens, seconds. */
const REFRESH_AFTER = 60

const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })

/** The pegs in full: what moved, every source with its time and whether it counted, and what to be told of. */
export function PegPanel() {
  const { statuses, quotes } = pegsStore.use((state) => state.value)
  const { limits } = pegPrefsStore.use((state) => state.value.alerts)
  const now = useNow()
  useEffect(() => {
    void commands.refresh(REFRESH_AFTER).catch(() => undefined)
  }, [])
  const standing = {
    ...(statuses.USDC ? { USDC: ageStatus(statuses.USDC, now) } : {}),
    ...(statuses.USDT ? { USDT: ageStatus(statuses.USDT, now) } : {}),
  }
  const { rows, sentence } = explainPeg(standing, quotes, now, (at) => timeOfDay.format(at * 1000), limits)
  return (
    <main className="peg-panel">
      <h1>Are they on their peg?</h1>
      <p aria-live="polite" className="sentence">
        {sentence}
      </p>
      <div className="pair">
        {(['USDC', 'USDT'] as const).map((coin) => (
          <section key={coin} className="coin" aria-label={coin}>
            <h2>{coin}</h2>
            <PegLine coin={coin} />
          </section>
        ))}
      </div>
      <PegChart />
      <section aria-labelledby="sources">
        <h2 id="sources">Who says so</h2>
        <SourceTable rows={rows} now={now} />
      </section>
      <PoolSigns />
      <SourceSettings />
      <AlertSettings />
    </main>
  )
}

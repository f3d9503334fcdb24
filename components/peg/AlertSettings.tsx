import type { AlertPrefs } from '../../utils/alerts'
import { pegPrefsStore, useNow } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { untilText } from '../../utils/text'
import { Button } from '../ui/Button'
import { Check } from '../ui/Check'
import { useCommand } from '../ui/useCommand'
import { LimitSettings } from './LimitSettings'

const HOUR = 3600
const toTime = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const toMinute = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** When and of what to be told. */
export function AlertSettings() {
  const prefs = pegPrefsStore.use((state) => state.value)
  const { alerts } = prefs
  const now = useNow()
  const save = useCommand(async (change: Partial<AlertPrefs>) => {
    if (change.on && !(await commands.permit({ permissions: ['notifications'] }))) {
      throw new Error('The browser did not permit notifications.')
    }
    await commands.savePegPrefs({ ...prefs, alerts: { ...alerts, ...change } })
  })
  const test = useCommand(commands.testAlert)
  const check = (label: string, checked: boolean, change: (on: boolean) => Partial<AlertPrefs>) => (
    <Check checked={checked} disabled={save.busy} save={(on) => save.run(change(on))}>
      {label}
    </Check>
  )
  const snoozed = alerts.snoozedUntil > now
  return (
    <section aria-labelledby="alerts">
      <h2 id="alerts">Thresholds and alerts</h2>
      {(['USDC', 'USDT'] as const).map((coin) => (
        <LimitSettings key={coin} coin={coin} limits={alerts.limits} save={(limits) => void save.run({ limits })} />
      ))}
      {check('Tell me when a peg gets worse or recovers', alerts.on, (on) => ({ on }))}
      {alerts.on ? (
        <>
          {(['USDC', 'USDT'] as const).map((coin) => (
            <div key={coin}>
              {check(`Of ${coin}`, alerts.coins.includes(coin), (on) => ({
                coins: on ? [...alerts.coins, coin] : alerts.coins.filter((other) => other !== coin),
              }))}
            </div>
          ))}
          {check('Also when it only drifts', alerts.drifting, (drifting) => ({ drifting }))}
          {check('Not in the night', alerts.quiet !== null, (on) => ({ quiet: on ? { from: 1320, to: 420 } : null }))}
          {alerts.quiet ? (
            <p className="row">
              {(['from', 'to'] as const).map((end) => (
                <label key={end}>
                  {end}{' '}
                  <input
                    type="time"
                    value={toTime(alerts.quiet?.[end] ?? 0)}
                    onChange={(event) => {
                      if (alerts.quiet)
                        void save.run({ quiet: { ...alerts.quiet, [end]: toMinute(event.target.value) } })
                    }}
                  />
                </label>
              ))}
            </p>
          ) : null}
          <p className="row">
            <Button kind="quiet" onClick={() => void save.run({ snoozedUntil: snoozed ? 0 : now + 8 * HOUR })}>
              {snoozed ? `Silent until ${untilText(alerts.snoozedUntil, now)} · end it` : 'Be silent for 8 hours'}
            </Button>
            <Button kind="quiet" disabled={test.busy} onClick={() => void test.run()}>
              Show a test alert
            </Button>
          </p>
        </>
      ) : null}
      {(save.error ?? test.error) ? <p role="alert">{save.error ?? test.error}</p> : null}
    </section>
  )
}

import { useId } from 'react'
import type { AlertPrefs } from '../../utils/alerts'
import { pegLimits } from '../../utils/peg'
import type { Coin } from '../../utils/tokens'
import { Button } from '../ui/Button'

type Limits = { drift: number; off: number }
const usual: Limits = { drift: pegLimits.drift, off: pegLimits.off }
const WORDS = { drift: 'drifting from', off: 'off its peg from' } as const
/** Percent; the same bounds as the stored schema has in basis points. */
const BOUNDS = { min: 0.05, max: 50, step: 0.05 }

/** From how far from a dollar a coin counts as drifting and as off its peg. Also what the views say follows it. */
export function LimitSettings({
  coin,
  limits,
  save,
}: {
  coin: Coin
  limits: AlertPrefs['limits']
  save(limits: AlertPrefs['limits']): void
}) {
  const id = useId()
  const own = limits?.[coin]
  const { drift, off } = own ?? usual
  const set = (change: Partial<Limits>) => {
    const next = { drift, off, ...change }
    // Being off is never nearer to a dollar than drifting.
    save({ ...limits, [coin]: { drift: Math.min(next.drift, next.off), off: Math.max(next.drift, next.off) } })
  }
  return (
    <fieldset className="row plain limits">
      <legend>{coin} counts as</legend>
      {(['drift', 'off'] as const).map((key) => (
        <span key={key}>
          <label htmlFor={`${id}-${key}`}>{WORDS[key]}</label>{' '}
          <input
            id={`${id}-${key}`}
            key={own?.[key] ?? 0}
            type="number"
            {...BOUNDS}
            defaultValue={(key === 'drift' ? drift : off) / 100}
            onBlur={(event) => {
              const bps = Math.round(event.target.valueAsNumber * 100)
              if (bps >= 5 && bps <= 5000 && bps !== (key === 'drift' ? drift : off)) set({ [key]: bps })
            }}
          />{' '}
          %
        </span>
      ))}
      {own ? (
        <Button kind="link" onClick={() => save({ ...limits, [coin]: undefined })}>
          as usual ({usual.drift / 100}% and {usual.off / 100}%)
        </Button>
      ) : null}
    </fieldset>
  )
}

import { pegsStore, useNow } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { ageText } from '../../utils/text'
import type { Coin } from '../../utils/tokens'

const STATE = {
  'on-peg': { sign: '✓', words: 'on its peg', tone: 'ok' },
  drifting: { sign: '~', words: 'drifting', tone: 'caution' },
  'off-peg': { sign: '!', words: 'off its peg', tone: 'danger' },
  unknown: { sign: '?', words: 'peg not known', tone: 'caution' },
} as const

/** Price, deviation, state, sources and age of one coin. Nothing is shown without its age and number of sources. */
export function PegLine({ coin }: { coin: Coin }) {
  const status = pegsStore.use((state) => state.value.statuses[coin])
  const now = useNow()
  if (!status || (status.price === null && !status.reason)) {
    return <p className="muted">? peg not known: no source has answered yet</p>
  }
  const { sign, words, tone } = STATE[status.state]
  return (
    <div className="peg">
      {status.price === null || status.bps === null ? null : (
        <p title={`${status.price} dollars`}>
          ${status.price.toFixed(4)} <span className="muted">{bpsText(status.bps)}</span>
        </p>
      )}
      <p className={tone} aria-live={status.state === 'off-peg' ? 'assertive' : 'off'}>
        {sign} {words}
      </p>
      <p className="muted">
        <button
          type="button"
          className="plain-link"
          title="Every source, its price and its age"
          onClick={() => void commands.openPrices()}
        >
          {status.sources === 1 ? '1 source' : `${status.sources} sources`}
          {status.oldest === null ? '' : ` · ${ageText(status.oldest, now)} old`}
        </button>
      </p>
      {status.state === 'unknown' && status.reason ? <p className="muted">{status.reason}</p> : null}
    </div>
  )
}

/** Basis points with their sign; the minus is U+2212, as wide as the plus. */
function bpsText(bps: number): string {
  const rounded = Math.round(bps)
  return `${rounded < 0 ? '−' : rounded > 0 ? '+' : '±'}${Math.abs(rounded)} bps`
}

import { ageStatus, countVoices } from '../../utils/peg'
import { pegsStore, useNow } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { ageText } from '../../utils/text'
import type { Coin } from '../../utils/tokens'
import { stateWords } from './stateWords'
import { useFreshPegs } from './useFreshPegs'

const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'short' })

/** Price, deviation, state, sources and age of one coin. Nothing is shown without its age and number of sources. */
export function PegLine({ coin }: { coin: Coin }) {
  const { statuses, quotes } = pegsStore.use((state) => state.value)
  const now = useNow()
  useFreshPegs()
  const judged = statuses[coin]
  if (!judged || (judged.price === null && !judged.reason)) {
    return <p className="muted">? peg not known: no source has answered yet</p>
  }
  const status = ageStatus(judged, now)
  const { sign, words, tone } = stateWords[status.state]
  const all = Math.max(status.sources, countVoices(coin, quotes))
  const moved = status.state === 'drifting' || status.state === 'off-peg'
  return (
    <div className="peg">
      {status.price === null || status.bps === null ? null : (
        <p title={`${status.price} dollars`}>
          ${status.price.toFixed(4)} <span className="muted together">{bpsText(status.bps)}</span>
        </p>
      )}
      <p className={tone} aria-live={status.state === 'off-peg' ? 'assertive' : 'off'}>
        {sign} {words}
        {moved ? (
          <>
            {' '}
            <span className="together" title={exact.format(status.since * 1000)}>
              for {ageText(status.since, now)}
            </span>
          </>
        ) : null}
      </p>
      <p className="muted">
        <button
          type="button"
          className="plain-link"
          title="Every source, its price and its age"
          onClick={() => void commands.openPrices()}
        >
          <span className="together">
            {status.sources} of {all} {all === 1 ? 'source' : 'sources'}
          </span>
          {status.oldest === null ? null : (
            <>
              {' · '}
              <span className="together">{ageText(status.oldest, now)} old</span>
            </>
          )}
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

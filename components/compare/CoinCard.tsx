import { type Amount, type CoinTotal, formatAmount } from '../../utils/snapshot'
import type { Coin } from '../../utils/tokens'
import { PegLine } from '../peg/PegLine'
import { Sparkline } from '../peg/Sparkline'
import { CopyAmount } from '../ui/CopyAmount'

interface Props {
  coin: Coin
  /** Null when there is no wallet to be summed up. */
  total: CoinTotal | null
  /** What of it can't be moved, because it is frozen or paused. */
  stuck: Amount | null
  loading: boolean
}

/** One of the two coins: how much in all, and how its peg is. */
export function CoinCard({ coin, total, stuck, loading }: Props) {
  return (
    <section className="coin" aria-label={coin}>
      <h2>{coin}</h2>
      <p className="total" aria-live="polite">
        <Total coin={coin} total={total} loading={loading} />
      </p>
      {stuck?.value ? (
        <p className="danger" title={`${formatAmount(stuck, 'exact')} ${coin}`}>
          ! {formatAmount(stuck)} of it can’t be moved
        </p>
      ) : null}
      {total && total.oldest !== null && total.missing.length ? (
        <p className="caution">
          ~ without {total.missing.length === 1 ? '1 chain' : `${total.missing.length} chains`}{' '}
          {loading ? 'not read yet' : 'that could not be read'}
        </p>
      ) : null}
      <PegLine coin={coin} />
      <Sparkline coin={coin} />
    </section>
  )
}

function Total({ coin, total, loading }: Omit<Props, 'stuck'>) {
  if (total === null) return <span className="muted">–</span>
  if (total.oldest !== null) return <CopyAmount amount={total.amount} symbol={coin} className="big" />
  if (loading) return <span className="shape" role="img" aria-label="being read" />
  return <span className="muted">not known</span>
}

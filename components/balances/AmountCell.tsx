import { addAmounts, type KnownHolding } from '../../utils/snapshot'
import type { Token } from '../../utils/tokens'
import { CopyAmount } from '../ui/CopyAmount'
import { formWords } from './formWords'

interface Props {
  token: Token | undefined
  holding: KnownHolding | undefined
  /** It is being read: what is not known yet has the shape of what comes. */
  loading: boolean
  /** The row says already which form it is. */
  named?: boolean
}

/** What is held of one coin on one chain; a question mark with its reason where that is not known. */
export function AmountCell({ token, holding, loading, named = false }: Props) {
  if (!token || !holding)
    return (
      <td className="muted" title="There is no such coin on this chain">
        –
      </td>
    )
  if (holding.amount.value === null) {
    return (
      <td className="muted" title={holding.amount.reason}>
        {loading ? (
          <span className="shape" role="img" aria-label="being read" />
        ) : (
          <>
            <span aria-hidden="true">?</span>
            <span className="visually-hidden">not known: {holding.amount.reason}</span>
          </>
        )}
      </td>
    )
  }
  const amount = addAmounts([{ value: holding.amount.value, decimals: token.decimals }])
  const kind = named || token.form === 'native' ? '' : formWords(token)
  return (
    <td>
      <CopyAmount amount={amount} symbol={token.symbol} />
      {kind && amount.value ? <span className="kind muted">{kind}</span> : null}
    </td>
  )
}

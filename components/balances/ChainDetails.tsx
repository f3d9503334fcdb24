import { findChain } from '../../utils/chains'
import type { ChainRow } from '../../utils/snapshot'
import { useNow } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { ageText } from '../../utils/text'
import { Button } from '../ui/Button'
import { CopyAmount } from '../ui/CopyAmount'
import type { Place } from './Place'

interface Props {
  row: ChainRow
  account: string
  place: Place
}

/** Of which block a chain's figures are, who said so, what there is to pay fees with, and where the chain stands. */
export function ChainDetails({ row: { chainId, name, reading }, account, place }: Props) {
  const now = useNow()
  const arrange = (as: Place) => () => void commands.arrangeChain(chainId, as).catch(() => undefined)
  const chain = findChain(chainId)
  const native = reading?.native.find((entry) => entry.account.toLowerCase() === account.toLowerCase())?.amount.value
  return (
    <tr className="chain-details">
      <td colSpan={3}>
        {reading?.block ? (
          <p className="muted">
            <span title={new Date(reading.block.time * 1000).toLocaleString()}>
              block {reading.block.number.toLocaleString()} · {ageText(reading.block.time, now)} old
            </span>
            {reading.host ? ` · told by ${reading.host}` : ''}
          </p>
        ) : (
          <p className="muted">It was never read.</p>
        )}
        {chain && !chain.noNativeBalance && native !== null && native !== undefined ? (
          <p className="muted">
            for fees{' '}
            <CopyAmount amount={{ value: native, decimals: chain.native.decimals }} symbol={chain.native.symbol} />{' '}
            {chain.native.symbol}
          </p>
        ) : null}
        {place === 'usual' ? (
          <>
            <Button kind="link" onClick={arrange('pinned')} aria-label={`Keep ${name} at the top`}>
              keep at the top
            </Button>
            <Button kind="link" onClick={arrange('hidden')} aria-label={`Put ${name} away`}>
              put away
            </Button>
          </>
        ) : (
          <Button kind="link" onClick={arrange('usual')} aria-label={`Show ${name} in its usual place`}>
            {place === 'pinned' ? 'no longer at the top' : 'show again'}
          </Button>
        )}
      </td>
    </tr>
  )
}

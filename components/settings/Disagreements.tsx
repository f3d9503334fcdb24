import { findChain } from '../../utils/chains'
import { type ChainReading, formatAmount } from '../../utils/snapshot'
import { settingsStore, snapshotStore } from '../../utils/stores'
import { shortAddress } from '../../utils/text'
import { findToken } from '../../utils/tokens'

type Difference = NonNullable<ChainReading['second']>['differs'][number]

/** Where two endpoints told different things of the same block. */
export function Disagreements() {
  const on = settingsStore.use((state) => state.value.agree)
  const chains = snapshotStore.use((state) => state.value.chains)
  if (!on) return null
  return chains
    .filter((reading) => reading.second?.differs.length)
    .map((reading) => <Disagreement key={reading.chainId} reading={reading} />)
}

function Disagreement({ reading }: { reading: ChainReading }) {
  const { chainId, host, second, block } = reading
  if (!second) return null
  return (
    <div className="notice" role="alert">
      <p>
        ! {nameOf(chainId)}: {host} and {second.host} disagree on block {String(block?.number ?? '')}. One of them is
        wrong; what is shown is the first one’s.
      </p>
      <ul className="bullets">
        {second.differs.map((difference) => (
          <li key={`${difference.token} ${difference.account} ${difference.what}`}>{words(chainId, difference)}</li>
        ))}
        {second.more ? <li>and {second.more} more</li> : null}
      </ul>
    </div>
  )
}

const nameOf = (chainId: number) => findChain(chainId)?.name ?? `Chain ${chainId}`

function words(chainId: number, { token, account, what, ours, theirs }: Difference): string {
  const found = token && findToken(chainId, token)
  const chain = findChain(chainId)
  const symbol = found ? found.symbol : (chain?.native.symbol ?? 'gas coin')
  const decimals = found ? found.decimals : (chain?.native.decimals ?? 18)
  const show = (text: string) =>
    what === 'amount' && /^\d{1,78}$/.test(text) ? formatAmount({ value: BigInt(text), decimals }, 'exact') : text
  const whose = account ? ` of ${shortAddress(account)}` : ''
  return `${symbol}${whose}${what === 'amount' ? '' : `, ${what}`}: ${show(ours)}, or ${show(theirs)}`
}

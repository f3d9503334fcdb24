import { findChain } from '../../utils/chains'
import { addAmounts, type ChainReading, holdingOf } from '../../utils/snapshot'
import { useNow } from '../../utils/stores'
import { ageText } from '../../utils/text'
import { type Coin, listTokens, type Token } from '../../utils/tokens'
import { Button } from '../ui/Button'
import { CopyAmount } from '../ui/CopyAmount'

interface Props {
  chainId: number
  account: string
  reading: ChainReading | undefined
  loading: boolean
  retry(): void
}

/** Which form it is: the symbol says it for USDT0 alone. */
const formWords = ({ symbol, form }: Token) => (form === 'usdt0' ? symbol : `${symbol} ${form}`)
/** Values older than this are said to be old, seconds. */
const STALE = 120

/** One chain: its own row for the issuer's forms, and a row for each other form that is held. */
export function ChainRows({ chainId, account, reading, loading, retry }: Props) {
  const now = useNow()
  const tokens = listTokens(chainId)
  const readings = reading ? [reading] : []
  const holding = (token: Token) => holdingOf(account, token, readings)
  const main = (coin: Coin) =>
    tokens.find((token) => token.coin === coin && token.form === 'native') ??
    tokens.find((token) => token.coin === coin && token.form === 'usdt0') ??
    tokens.find((token) => token.coin === coin)
  const mains = [main('USDC'), main('USDT')]
  const others = tokens.filter((token) => !mains.includes(token) && holding(token).amount.value)
  const name = findChain(chainId)?.name ?? `Chain ${chainId}`
  const old = reading?.at && (reading.failure || now - reading.at > STALE) ? ageText(reading.at, now) : null
  return (
    <tbody>
      <tr>
        <th scope="row">
          {name}
          {old ? <span className="caution"> {old} old</span> : null}
        </th>
        {mains.map((token, side) => (
          <Cell
            key={side === 0 ? 'USDC' : 'USDT'}
            token={token}
            holding={token && holding(token)}
            loading={loading && !reading?.at}
          />
        ))}
      </tr>
      {others.map((token) => (
        <tr key={token.address} className="form">
          <th scope="row" title={token.address}>
            {formWords(token)}
          </th>
          {token.coin === 'USDT' ? <td /> : null}
          <Cell token={token} holding={holding(token)} loading={false} named />
          {token.coin === 'USDC' ? <td /> : null}
        </tr>
      ))}
      {reading?.failure ? (
        <tr className="failure">
          <td colSpan={3}>
            <details>
              <summary className="caution">~ {name} could not be read</summary>
              <span className="muted">{reading.failure.reason}</span>
            </details>
            <Button kind="link" onClick={retry} aria-label={`Read ${name} again`}>
              retry
            </Button>
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}

function Cell({
  token,
  holding,
  loading,
  named = false,
}: {
  token: Token | undefined
  holding: ReturnType<typeof holdingOf> | undefined
  loading: boolean
  /** The row says already which form it is. */
  named?: boolean
}) {
  if (!token || !holding)
    return (
      <td className="muted" title="There is no such coin on this chain">
        –
      </td>
    )
  if (holding.amount.value === null) {
    return (
      <td className="muted" title={holding.amount.reason}>
        {loading ? <span className="shape" role="img" aria-label="being read" /> : '?'}
      </td>
    )
  }
  const amount = addAmounts([{ value: holding.amount.value, decimals: token.decimals }])
  const kind = named || token.form === 'native' ? '' : formWords(token)
  return (
    <td>
      <CopyAmount amount={amount} symbol={token.symbol} />
      {kind && amount.value ? <span className="kind muted">{kind}</span> : null}
      {holding.frozen?.value ? <span className="kind danger">! frozen by the issuer</span> : null}
    </td>
  )
}

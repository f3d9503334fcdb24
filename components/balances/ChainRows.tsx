import { useState } from 'react'
import { type ChainRow, holdingOf, noteToken } from '../../utils/snapshot'
import { useNow } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { ageText } from '../../utils/text'
import { type Coin, listTokens, type Token } from '../../utils/tokens'
import { Button } from '../ui/Button'
import { useCommand } from '../ui/useCommand'
import { AmountCell } from './AmountCell'
import { ChainDetails } from './ChainDetails'
import { formWords } from './formWords'
import type { Place } from './Place'

interface Props {
  row: ChainRow
  account: string
  loading: boolean
  place?: Place
}

/** Values older than this are said to be old, seconds. */
const STALE = 120

/** One chain: its own row for the issuer's forms, a row for each other form that is held, and what to know of them. */
export function ChainRows({ row, account, loading, place = 'usual' }: Props) {
  const { chainId, name, reading, testnet } = row
  const now = useNow()
  const [open, setOpen] = useState(false)
  const again = useCommand(commands.refreshChain)
  const tokens = listTokens(chainId)
  const readings = reading ? [reading] : []
  const holding = (token: Token) => holdingOf(account, token, readings)
  const main = (coin: Coin) =>
    tokens.find((token) => token.coin === coin && token.form === 'native') ??
    tokens.find((token) => token.coin === coin && token.form === 'usdt0') ??
    tokens.find((token) => token.coin === coin)
  const mains = [main('USDC'), main('USDT')]
  const others = tokens.filter((token) => !mains.includes(token) && holding(token).amount.value)
  const notes = tokens.flatMap((token) =>
    noteToken(account, token, readings).map((note) => ({ ...note, id: `${token.address} ${note.id}` })),
  )
  const old = reading?.at && (reading.failure || now - reading.at > STALE) ? ageText(reading.at, now) : null
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button type="button" className="chain-name" aria-expanded={open} onClick={() => setOpen(!open)}>
            {name}
          </button>
          {testnet ? <span className="muted"> testnet</span> : null}
          {old ? <span className="caution nowrap"> {old} old</span> : null}
        </th>
        {mains.map((token, side) => (
          <AmountCell
            key={side === 0 ? 'USDC' : 'USDT'}
            token={token}
            holding={token && holding(token)}
            loading={again.busy || (loading && !reading?.failure)}
          />
        ))}
      </tr>
      {others.map((token) => (
        <tr key={token.address} className="form">
          <th scope="row" title={token.address}>
            {formWords(token)}
          </th>
          {token.coin === 'USDT' ? <td /> : null}
          <AmountCell token={token} holding={holding(token)} loading={false} named />
          {token.coin === 'USDC' ? <td /> : null}
        </tr>
      ))}
      {notes.map(({ id, sign, tone, text }) => (
        <tr key={id} className="note">
          <td colSpan={3} className={tone}>
            {sign} {text}
          </td>
        </tr>
      ))}
      {reading?.failure ? (
        <tr className="failure">
          <td colSpan={3}>
            <details>
              <summary className="caution">~ {name} could not be read</summary>
              <span className="muted">{reading.failure.reason}</span>
            </details>
            <Button
              kind="link"
              disabled={again.busy}
              onClick={() => void again.run(chainId)}
              aria-label={`Read ${name} again`}
            >
              {again.busy ? 'trying…' : 'retry'}
            </Button>
          </td>
        </tr>
      ) : null}
      {open ? <ChainDetails row={row} account={account} place={place} /> : null}
    </tbody>
  )
}

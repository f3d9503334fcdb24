import type { MentionEntry } from '../../utils/log/MentionEntry'
import { lackOf } from '../../utils/snapshot'
import { snapshotStore, walletsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { listTokens } from '../../utils/tokens'
import { useCommand } from '../ui/useCommand'

const SIGN = { ok: '✓', plain: 'i', caution: '~', danger: '!' }

/** One request of the page's text: its mark, what it asks, what is wrong with it, and whether it can be paid. */
export function MentionRow({ tabId, entry }: { tabId: number; entry: MentionEntry }) {
  const account = walletsStore.use((state) => state.value.selected)
  const readings = snapshotStore.use((state) => state.value.chains)
  const jump = useCommand(async () => {
    const there = await commands.jumpToMention(tabId, entry.frameId, entry.id)
    if (!there) throw new Error('It is no longer in the page.')
  })
  const { coin, chainId, amount, token } = entry
  const tokens = listTokens(chainId ?? -1).filter(
    (one) => one.coin === coin && (!token || one.address.toLowerCase() === token.toLowerCase()),
  )
  const lack = account && amount && chainId && tokens.length ? lackOf(account, amount, tokens, readings) : undefined
  const name = (
    <span className={entry.tone}>
      <span aria-hidden="true">{entry.sign} </span>
      {entry.name}
    </span>
  )
  return (
    <li>
      {entry.kind === 'code' ? (
        name
      ) : (
        <button type="button" className="plain-link" title="Show it in the page" onClick={() => void jump.run()}>
          {name}
        </button>
      )}
      {entry.lines.map(({ text, tone }) => (
        <p key={text} className={tone === 'plain' ? '' : tone}>
          {tone === 'plain' ? null : <span aria-hidden="true">{SIGN[tone]} </span>}
          {text}
        </p>
      ))}
      {lack ? <p className="caution">~ {lack}</p> : null}
      {jump.error ? (
        <p role="alert" className="caution">
          ~ {jump.error}
        </p>
      ) : null}
    </li>
  )
}

import { findChain } from '../../utils/chains'
import { hostOf } from '../../utils/errors'
import { useNow } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { endpointFactsStore, healthStore } from '../../utils/stores/endpointStores'
import { untilText } from '../../utils/text'
import { originPattern } from '../../utils/text/originPattern'
import { Button } from '../ui/Button'
import { useCommand } from '../ui/useCommand'
import { trialText } from './trialText'

interface Props {
  chainId: number
  urls: readonly string[]
  /** The order is the user's, and can be changed. */
  byHand: boolean
}

/** The user's endpoints of one chain, in order, with what is known of each. */
export function ChainEndpoints({ chainId, urls, byHand }: Props) {
  const name = findChain(chainId)?.name ?? `Chain ${chainId}`
  const change = useCommand((run: () => Promise<unknown>) => run())
  return (
    <div>
      <h3>{name}</h3>
      <ol>
        {urls.map((url, index) => (
          <li key={url}>
            <div className="grow">
              <strong>{hostOf(url)}</strong>
              <State url={url} />
            </div>
            {byHand && urls.length > 1 ? (
              <span>
                <Button
                  kind="sign"
                  disabled={index === 0}
                  aria-label={`Ask ${hostOf(url)} earlier`}
                  onClick={() => void change.run(() => commands.moveEndpoint(chainId, index, -1))}
                >
                  ↑
                </Button>
                <Button
                  kind="sign"
                  disabled={index === urls.length - 1}
                  aria-label={`Ask ${hostOf(url)} later`}
                  onClick={() => void change.run(() => commands.moveEndpoint(chainId, index, 1))}
                >
                  ↓
                </Button>
              </span>
            ) : null}
            <Button
              kind="quiet"
              aria-label={`Remove ${hostOf(url)} of ${name}`}
              onClick={() => void change.run(() => commands.removeEndpoint(chainId, index))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ol>
      {change.error ? <p role="alert">{change.error}</p> : null}
    </div>
  )
}

/** What the trial found, how it does now, and whether the browser lets us. */
function State({ url }: { url: string }) {
  const now = useNow()
  const facts = endpointFactsStore.use((state) => state.value[url])
  const health = healthStore.use((state) => state.value[url])
  const permit = useCommand(async (pattern: string) => {
    if (!(await commands.permit({ origins: [pattern] }))) throw new Error('The browser did not permit it.')
  })
  const pattern = originPattern(url)
  const resting = health && health.restUntil > now
  return (
    <>
      {facts ? (
        <span className="line muted">
          {trialText({ ...facts, milliseconds: health?.latency ?? facts.milliseconds })}
        </span>
      ) : null}
      {resting ? (
        <span className="line caution">
          ~ rests until {untilText(health.restUntil, now)}: {health.fault ?? 'it did not answer'}
        </span>
      ) : null}
      {facts?.permit === 'withdrawn' && pattern ? (
        <span className="line caution">
          ! not asked: the browser’s permission was withdrawn.{' '}
          <Button kind="link" disabled={permit.busy} onClick={() => void permit.run(pattern)}>
            Permit it again
          </Button>
        </span>
      ) : null}
      {permit.error ? <span role="alert">{permit.error}</span> : null}
    </>
  )
}

import { chainName } from '../../utils/snapshot'
import { viewStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { Button } from '../ui/Button'
import { Check } from '../ui/Check'
import { useCommand } from '../ui/useCommand'

/** Which chains are shown beside the usual ones, and which were put away. */
export function ChainSettings() {
  const { testnets, hidden } = viewStore.use((state) => state.value)
  const show = useCommand(commands.showTestnets)
  return (
    <section aria-labelledby="chains">
      <h2 id="chains">Chains</h2>
      <Check checked={testnets} save={show.run}>
        Show testnets; their coins are play money and never counted
      </Check>
      {show.error ? <p role="alert">{show.error}</p> : null}
      <ul>
        {hidden.map((chainId) => (
          <li key={chainId}>
            <span className="grow">{chainName(chainId)} is put away</span>
            <Button kind="quiet" onClick={() => void commands.arrangeChain(chainId, 'usual').catch(() => undefined)}>
              Show again
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

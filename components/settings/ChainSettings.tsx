import { chainName } from '../../utils/snapshot'
import { viewStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { Button } from '../ui/Button'

/** Which chains are shown beside the usual ones, and which were put away. */
export function ChainSettings() {
  const { testnets, hidden } = viewStore.use((state) => state.value)
  return (
    <section aria-labelledby="chains">
      <h2 id="chains">Chains</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={testnets}
          onChange={(event) => void commands.showTestnets(event.target.checked).catch(() => undefined)}
        />
        Show testnets; their coins are play money and never counted
      </label>
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

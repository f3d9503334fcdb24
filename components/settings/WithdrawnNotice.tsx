import { hostOf } from '../../utils/errors'
import { commands } from '../../utils/stores/commands'
import { endpointFactsStore } from '../../utils/stores/endpointStores'
import { Button } from '../ui/Button'

/** Says that own endpoints are not asked because the browser's permission for them was taken back. */
export function WithdrawnNotice() {
  const facts = endpointFactsStore.use((state) => state.value)
  const hosts = Object.entries(facts).flatMap(([url, { permit }]) => (permit === 'withdrawn' ? [hostOf(url)] : []))
  if (!hosts.length) return null
  return (
    <p className="notice">
      ~ {[...new Set(hosts)].join(', ')} {hosts.length === 1 ? 'is' : 'are'} not asked: the browser’s permission was
      withdrawn.{' '}
      <Button kind="link" onClick={() => void commands.openSettings()}>
        settings
      </Button>
    </p>
  )
}

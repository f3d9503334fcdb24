import { priceServers } from '../../utils/peg/definitions/priceServers'
import { pegPrefsStore } from '../../utils/stores'
import { commands } from '../../utils/stores/commands'
import { Button } from '../ui/Button'

/** Says which price servers are off because the browser's permission for them went, also with another that held it. */
export function LostServers() {
  const prefs = pegPrefsStore.use((state) => state.value)
  const names = priceServers.flatMap(({ id, name }) => (prefs.lost.includes(id) ? [name] : []))
  if (!names.length) return null
  return (
    <p className="notice">
      ~ {names.join(', ')} {names.length === 1 ? 'is' : 'are'} off: the browser’s permission went. You can turn{' '}
      {names.length === 1 ? 'it' : 'them'} on again under More sources.{' '}
      <Button kind="link" onClick={() => void commands.savePegPrefs(prefs)}>
        Leave off
      </Button>
    </p>
  )
}

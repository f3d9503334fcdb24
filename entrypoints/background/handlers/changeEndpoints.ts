import { handler } from '../../../utils/messaging'
import { changeEndpoints } from '../../../utils/messaging/contracts/changeEndpoints'
import { settings } from '../../../utils/storage/items/settings'
import { refreshSnapshot } from '../jobs/refreshSnapshot'

export default handler(changeEndpoints, async (input) => {
  if (input.change === 'rules') {
    const { change: _, ...rules } = input
    await settings.update((old) => ({ ...old, ...rules }))
    void refreshSnapshot(true)
    return
  }
  const { chainId, index, by } = input
  await settings.update((old) => {
    const list = [...(old.endpoints[chainId] ?? [])]
    const [moved] = list.splice(index, 1)
    if (moved === undefined || index + by < 0) return old
    list.splice(index + by, 0, moved)
    return { ...old, endpoints: { ...old.endpoints, [chainId]: list } }
  })
})

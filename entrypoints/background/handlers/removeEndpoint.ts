import { handler } from '../../../utils/messaging'
import { removeEndpoint } from '../../../utils/messaging/contracts/removeEndpoint'
import { endpointFacts } from '../../../utils/storage/items/endpointFacts'
import { health } from '../../../utils/storage/items/health'
import { settings } from '../../../utils/storage/items/settings'
import { originPattern } from '../../../utils/text/originPattern'
import { giveBack } from '../giveBack'

export default handler(removeEndpoint, async ({ chainId, index }) => {
  let removed: string | undefined
  const { endpoints } = await settings.update((old) => {
    const list = old.endpoints[chainId] ?? []
    removed = list[index]
    return { ...old, endpoints: { ...old.endpoints, [chainId]: list.filter((_, at) => at !== index) } }
  })
  // Its URL may hold a key: nothing of it stays, unless another chain uses it too.
  if (removed === undefined || Object.values(endpoints).some((list) => list.includes(removed ?? ''))) return
  const without = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([url]) => url !== removed))
  await Promise.all([endpointFacts.update(without), health.update(without)])
  const pattern = originPattern(removed)
  if (pattern !== null) await giveBack({ origins: [pattern] })
})

import { handler } from '../../../utils/messaging'
import { removeEndpoint } from '../../../utils/messaging/contracts/removeEndpoint'
import { settings } from '../../../utils/storage/items/settings'

export default handler(removeEndpoint, async ({ chainId, index }) => {
  await settings.update((old) => ({
    ...old,
    endpoints: { ...old.endpoints, [chainId]: (old.endpoints[chainId] ?? []).filter((_, at) => at !== index) },
  }))
})

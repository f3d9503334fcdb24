import { findChain } from '../../../utils/chains'
import { EndpointError, testEndpoint } from '../../../utils/endpoints'
import { parseEndpoint } from '../../../utils/endpoints/parseEndpoint'
import { hostOf, UserError } from '../../../utils/errors'
import { handler } from '../../../utils/messaging'
import { addEndpoint } from '../../../utils/messaging/contracts/addEndpoint'
import { endpointFacts } from '../../../utils/storage/items/endpointFacts'
import { settings } from '../../../utils/storage/items/settings'
import { refreshSnapshot } from '../jobs/refreshSnapshot'

export default handler(addEndpoint, async ({ chainId, url: text, permitted }) => {
  if (!findChain(chainId)) throw new UserError('Neither coin lives on that chain')
  const url = parseEndpoint(text)
  const host = hostOf(url)
  const nothing = { host, milliseconds: null, callBytes: null, simulates: null }
  try {
    const trial = await testEndpoint(url, chainId)
    await settings.update((old) => {
      const list = old.endpoints[chainId] ?? []
      if (list.includes(url)) return old
      if (list.length >= 10) throw new UserError('At most 10 endpoints a chain are kept')
      return { ...old, endpoints: { ...old.endpoints, [chainId]: [...list, url] } }
    })
    const permit = permitted ? ('granted' as const) : ('none' as const)
    const triedAt = Math.floor(Date.now() / 1000)
    await endpointFacts.update((all) => ({ ...all, [url]: { ...trial, triedAt, permit } }))
    void refreshSnapshot(true)
    return { ok: true, host, ...trial, reason: null }
  } catch (error) {
    if (error instanceof EndpointError) return { ok: false, ...nothing, reason: `It ${error.message}.` }
    throw error
  }
})

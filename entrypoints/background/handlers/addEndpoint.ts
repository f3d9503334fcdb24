import { EndpointError, postRpc } from '../../../utils/endpoints'
import { parseEndpoint } from '../../../utils/endpoints/parseEndpoint'
import { hostOf, UserError } from '../../../utils/errors'
import { handler } from '../../../utils/messaging'
import { addEndpoint } from '../../../utils/messaging/contracts/addEndpoint'
import { settings } from '../../../utils/storage/items/settings'
import { refreshSnapshot } from '../jobs/refreshSnapshot'

export default handler(addEndpoint, async ({ chainId, url: text }) => {
  const url = parseEndpoint(text)
  const host = hostOf(url)
  const started = Date.now()
  try {
    const answer = await postRpc(url, 'eth_chainId', [])
    const milliseconds = Date.now() - started
    const told = typeof answer === 'string' && /^0x[0-9a-f]{1,12}$/i.test(answer) ? Number(answer) : null
    if (told !== chainId) {
      return { ok: false, host, milliseconds, reason: `It serves chain ${told ?? 'unknown'}, not ${chainId}.` }
    }
    await settings.update((old) => {
      const list = old.endpoints[chainId] ?? []
      if (list.includes(url)) return old
      if (list.length >= 10) throw new UserError('At most 10 endpoints a chain are kept')
      return { ...old, endpoints: { ...old.endpoints, [chainId]: [...list, url] } }
    })
    void refreshSnapshot(true)
    return { ok: true, host, milliseconds, reason: null }
  } catch (error) {
    if (error instanceof EndpointError) return { ok: false, host, milliseconds: null, reason: `It ${error.message}.` }
    throw error
  }
})

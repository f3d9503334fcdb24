import { browser } from 'wxt/browser'
import { handler } from '../../../utils/messaging'
import { removeEndpoint } from '../../../utils/messaging/contracts/removeEndpoint'
import { webSources } from '../../../utils/peg/sources'
import { endpointFacts } from '../../../utils/storage/items/endpointFacts'
import { health } from '../../../utils/storage/items/health'
import { settings } from '../../../utils/storage/items/settings'
import { originPattern } from '../../../utils/text/originPattern'

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
  await giveBack(removed, Object.values(endpoints).flat())
})

/** The browser's permission for its host is given back, unless another endpoint or a price server needs it. */
async function giveBack(url: string, others: readonly string[]): Promise<void> {
  const pattern = originPattern(url)
  if (pattern === null || others.some((other) => originPattern(other) === pattern)) return
  if (webSources.some(({ origin }) => origin === pattern)) return
  // One that is not held, or that the manifest gives, cannot be removed.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false)
}

import { browser } from 'wxt/browser'
import { priceServers } from '../../../utils/peg/definitions/priceServers'
import { endpointFacts } from '../../../utils/storage/items/endpointFacts'
import { pegPrefs } from '../../../utils/storage/items/pegPrefs'
import { originPattern } from '../../../utils/text/originPattern'

/**
 * Notes when the browser's permission for a host is taken back or given again: the user can do either in the browser's own
 * settings. An own endpoint without its permission is not asked, and the settings say so; a price server is off again,
 * which is said until the user has seen it.
 */
export function tendPermissions(): void {
  browser.permissions.onRemoved.addListener(() => void checkPermissions())
  browser.permissions.onAdded.addListener(() => void checkPermissions())
  // It may have happened while nobody was listening.
  void checkPermissions()
}

async function checkPermissions(): Promise<void> {
  await Promise.all([checkEndpoints(), checkServers()])
}

async function checkServers(): Promise<void> {
  const lost: string[] = []
  for (const { id, origin } of priceServers) {
    const on = (await pegPrefs.get()).sources.includes(id)
    if (on && !(await browser.permissions.contains({ origins: [origin] }))) lost.push(id)
  }
  if (!lost.length) return
  await pegPrefs.update((prefs) => ({
    ...prefs,
    sources: prefs.sources.filter((id) => !lost.includes(id)),
    lost: [...new Set([...prefs.lost, ...lost])],
  }))
}

async function checkEndpoints(): Promise<void> {
  const asked = Object.entries(await endpointFacts.get()).filter(([, { permit }]) => permit !== 'none')
  const changed: string[] = []
  for (const [url, { permit }] of asked) {
    const pattern = originPattern(url)
    if (pattern === null) continue
    const held = await browser.permissions.contains({ origins: [pattern] })
    if (held !== (permit === 'granted')) changed.push(url)
  }
  if (!changed.length) return
  await endpointFacts.update((all) =>
    Object.fromEntries(
      Object.entries(all).map(([url, facts]) =>
        changed.includes(url)
          ? [url, { ...facts, permit: facts.permit === 'granted' ? ('withdrawn' as const) : ('granted' as const) }]
          : [url, facts],
      ),
    ),
  )
}

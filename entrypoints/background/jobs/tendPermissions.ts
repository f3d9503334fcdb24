import { browser } from 'wxt/browser'
import { endpointFacts } from '../../../utils/storage/items/endpointFacts'
import { originPattern } from '../../../utils/text/originPattern'

/**
 * Notes when the browser's permission for the host of an own endpoint is taken back or given again: the user can do
 * either in the browser's own settings. An endpoint without its permission is not asked, and the settings say so.
 */
export function tendPermissions(): void {
  browser.permissions.onRemoved.addListener(() => void checkPermissions())
  browser.permissions.onAdded.addListener(() => void checkPermissions())
  // It may have happened while nobody was listening.
  void checkPermissions()
}

async function checkPermissions(): Promise<void> {
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

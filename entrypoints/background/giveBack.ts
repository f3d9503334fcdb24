import { browser } from 'wxt/browser'
import { EVERYWHERE } from '../../utils/log/AskPrefs'
import { priceServers } from '../../utils/peg/definitions/priceServers'
import { askPrefs } from '../../utils/storage/items/askPrefs'
import { pegPrefs } from '../../utils/storage/items/pegPrefs'
import { settings } from '../../utils/storage/items/settings'
import { originPattern } from '../../utils/text/originPattern'

/**
 * Gives permissions back to the browser that were asked for something which is turned off now. Hosts that an endpoint, a
 * price server or the watching of answers still needs stay.
 */
export async function giveBack(unused: { permissions?: ('notifications' | 'webRequest')[]; origins?: string[] }) {
  const needed = await neededOrigins()
  const origins = (unused.origins ?? []).filter((origin) => !needed.has(origin))
  // One by one: what is not held, or what the manifest gives, can't be removed, and takes the others with it.
  for (const permission of unused.permissions ?? []) await remove({ permissions: [permission] })
  for (const origin of origins) await remove({ origins: [origin] })
}

const remove = (what: Parameters<typeof browser.permissions.remove>[0]) =>
  browser.permissions.remove(what).catch(() => false)

async function neededOrigins(): Promise<ReadonlySet<string>> {
  const [{ endpoints }, { sources }, { everywhere }] = await Promise.all([
    settings.get(),
    pegPrefs.get(),
    askPrefs.get(),
  ])
  return new Set([
    ...Object.values(endpoints).flatMap((urls) => urls.flatMap((url) => originPattern(url) ?? [])),
    ...priceServers.flatMap(({ id, origin }) => (sources.includes(id) ? [origin] : [])),
    ...(everywhere ? EVERYWHERE : []),
  ])
}

import { type SenderInfo, sendToFrame } from '../../utils/messaging'
import { identifyPage } from '../../utils/messaging/contracts/identifyPage'
import { quietSites } from '../../utils/storage/items/quietSites'

/** The site of a tab (host and port) and which document it is; `null` where our script does not run. */
export async function readSite(tabId: number): Promise<{ site: string; page: string } | null> {
  const told = await sendToFrame(tabId, 0, identifyPage, {}).catch(() => null)
  return told ? { site: siteOf(told.origin), page: told.page.slice(0, 64) } : null
}

const siteOf = (origin: string) => origin.replace(/^\w+:\/\//, '').slice(0, 260)

/** Does the user want no badges where this frame stands? A frame belongs to the site of its tab. */
export async function isQuiet({ tabId, frameId, origin }: SenderInfo): Promise<boolean> {
  const quiet = await quietSites.get()
  if (!quiet.length) return false
  if (frameId === 0) return quiet.includes(siteOf(origin))
  const top = await readSite(tabId ?? -1)
  return top !== null && quiet.includes(top.site)
}

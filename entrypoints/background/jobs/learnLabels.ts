import type { Ask } from '../../../utils/ask'
import { readLabel } from '../../../utils/balances'
import { type Known, known, unknown } from '../../../utils/errors'
import { labels } from '../../../utils/storage/items/labels'
import { type Label, labelKey } from '../../../utils/verdict'
import { chainAccess, reasonOf } from '../chainAccess'

/** Names kept for a browser session; beyond it the oldest go. */
const MOST_LABELS = 200

/** Asks the chain what unknown contracts call themselves; each is asked once a browser session. */
export async function learnLabels(asks: readonly Ask[]): Promise<Record<string, Known<Label>>> {
  const stored = await labels.get()
  const found: Record<string, Known<Label>> = {}
  await Promise.all(
    asks.map(async (ask) => {
      if (!ask.token) return
      const key = labelKey(ask.chainId, ask.token)
      if (stored[key]) return
      const access = await chainAccess(ask.chainId)
      try {
        found[key] = known(await readLabel(ask.chainId, ask.token, { urls: access.urls, ...access.options }))
      } catch (error) {
        found[key] = unknown(reasonOf(error))
      } finally {
        await access.done()
      }
    }),
  )
  const learned = Object.entries(found).flatMap(([key, label]) => (label.value ? [[key, label.value] as const] : []))
  if (learned.length) {
    await labels.update((old) => Object.fromEntries([...Object.entries(old), ...learned].slice(-MOST_LABELS)))
  }
  return found
}

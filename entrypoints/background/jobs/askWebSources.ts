import { browser } from 'wxt/browser'
import { getJson } from '../../../utils/endpoints/getJson'
import type { Quote } from '../../../utils/peg'
import { ageUnchanged, type WebSource, webSources } from '../../../utils/peg/sources'
import { pegMemory } from '../../../utils/storage/items/pegMemory'
import { pegPrefs } from '../../../utils/storage/items/pegPrefs'

/** Asks the price servers that the user turned on, each no more often than it allows. One that fails gives no quote. */
export async function askWebSources(now = Math.floor(Date.now() / 1000)): Promise<Quote[]> {
  const [{ sources }, { asked, seen }] = await Promise.all([pegPrefs.get(), pegMemory.get()])
  // A time in the future is of a clock that was set back since.
  const isDue = ({ id, interval }: WebSource) => now - (asked[id] ?? 0) >= interval || (asked[id] ?? 0) > now
  const due = webSources.filter((source) => sources.includes(source.id) && isDue(source))
  if (!due.length) return []
  const answers = await Promise.all(due.map((source) => askOne(source, now)))
  const quotes: Quote[] = []
  const nextSeen = { ...seen }
  for (const quote of answers.flat()) {
    const key = `${quote.source} ${quote.coin}`
    const aged = ageUnchanged(quote, nextSeen[key])
    nextSeen[key] = aged.seen
    quotes.push(aged.quote)
  }
  const times = Object.fromEntries(due.map((source) => [source.id, now]))
  await pegMemory.update((old) => ({ ...old, asked: { ...old.asked, ...times }, seen: nextSeen }))
  return quotes
}

async function askOne(source: WebSource, now: number): Promise<Quote[]> {
  // The user can take the permission back in the browser's own settings.
  if (!(await browser.permissions.contains({ origins: [source.origin] }))) return []
  const answers = await Promise.all(
    source.urls.map(async (url) => {
      try {
        const { json, date } = await getJson(url)
        const quotes = source.parse(url, json, now)
        return date === undefined ? quotes : quotes.map((quote) => ({ ...quote, served: date }))
      } catch {
        // No answer is no quote; the judgement says how many sources are left.
        return []
      }
    }),
  )
  return answers.flat()
}

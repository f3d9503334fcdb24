import { browser } from 'wxt/browser'
import { holds } from '../../../utils/storage/items/holds'
import { changeAsk } from './keepLog'
import { showEntry } from './showEntry'

type Port = ReturnType<typeof browser.runtime.connect>

/** Requests of one tab that wait at once. Beyond it they go on: a window that can't be worked off protects nobody. */
const MOST_HELD = 20
const WINDOW = { width: 440, height: 640 } as const

/** Waits of this worker's life. When it dies the browser cuts the ports, and every page lets its request go on. */
const waiting = new Map<string, { port: Port; tabId: number }>()
/** The window of each tab whose requests wait, from the moment it is asked for. */
const windows = new Map<number, Promise<number>>()
/** Entries that the verdict named for holding, until the page comes to wait. */
const named = new Map<string, { tabId: number; noted: Promise<void> }>()

/** Says that a request is to be held; `noted` is done once the log has it, so that the window finds it there. */
export function nameHold(entry: string, tabId: number, noted: Promise<void>): void {
  named.set(entry, { tabId, noted })
  for (const old of named.keys()) if (named.size > 200) named.delete(old)
}

/** Meets the pages that wait, and windows that close. Registered at start. */
export function tendHolds(): void {
  // What an earlier worker held went on when it died.
  void holds.update(() => [])
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port
    if (sender?.id !== browser.runtime.id) return port.disconnect()
    const entry = /^hold:(.+)$/.exec(name)?.[1]
    if (entry) void hold(entry, port)
  })
  browser.windows?.onRemoved.addListener(async (closed) => {
    for (const [tabId, opened] of [...windows]) {
      if ((await opened.catch(() => null)) !== closed) continue
      if (windows.get(tabId) === opened) windows.delete(tabId)
      // The person closed it: nothing was decided, and the wallet still asks.
      for (const entry of waitingOf(tabId)) await release(entry, true, { lapse: 'unanswered' })
    }
  })
}

/** The person decided. */
export async function answerHeld(entry: string, go: boolean): Promise<void> {
  await release(entry, go, {})
}

async function hold(entry: string, port: Port): Promise<void> {
  const tabId = port.sender?.tab?.id
  const known = named.get(entry)
  named.delete(entry)
  // An entry that no verdict named, or of another tab, is nobody's to wait for.
  if (tabId === undefined || known?.tabId !== tabId) return port.disconnect()
  if (waitingOf(tabId).length >= MOST_HELD) {
    port.postMessage({ go: true })
    await known.noted
    await changeAsk(tabId, entry, { lapse: 'crowded' })
    return
  }
  waiting.set(entry, { port, tabId })
  port.onDisconnect.addListener(() => {
    // The page went away before anything was decided.
    if (waiting.delete(entry)) void changeAsk(tabId, entry, { outcome: 'left' }).then(() => drop(entry, tabId))
  })
  await known.noted
  await changeAsk(tabId, entry, { outcome: 'held' })
  await holds.update((all) => [...all, { entry, tabId }])
  // The page can have gone away meanwhile.
  if (!waiting.has(entry)) return drop(entry, tabId)
  const opened = windows.get(tabId) ?? openWindow(tabId)
  windows.set(tabId, opened)
  try {
    await opened
  } catch {
    // Without a window nobody could answer.
    if (windows.get(tabId) === opened) windows.delete(tabId)
    await release(entry, true, { lapse: 'unanswered' })
  }
}

const waitingOf = (tabId: number) => [...waiting].flatMap(([entry, wait]) => (wait.tabId === tabId ? [entry] : []))

async function openWindow(tabId: number): Promise<number> {
  const url = browser.runtime.getURL(`/hold.html?tab=${tabId}`)
  const opened = await browser.windows.create({ url, type: 'popup', focused: true, ...WINDOW })
  if (opened?.id === undefined) throw new Error('no window')
  return opened.id
}

async function release(entry: string, go: boolean, change: { lapse?: 'unanswered' }): Promise<void> {
  const wait = waiting.get(entry)
  if (!wait) return
  waiting.delete(entry)
  wait.port.postMessage({ go })
  const changed = await changeAsk(wait.tabId, entry, { outcome: go ? 'passed' : 'rejected', ...change })
  if (changed && !go) await showEntry(changed)
  await drop(entry, wait.tabId)
}

/** Takes a request off the list; the window goes with the last one of its tab. */
async function drop(entry: string, tabId: number): Promise<void> {
  await holds.update((all) => all.filter((each) => each.entry !== entry))
  const opened = windows.get(tabId)
  if (!opened || waitingOf(tabId).length) return
  windows.delete(tabId)
  // It may be closed already.
  await opened.then((id) => browser.windows.remove(id)).catch(() => undefined)
}

import { browser } from 'wxt/browser'
import type { FromPage, ToPage } from '../../utils/messaging/channel/channel'
import { joinChannel } from '../../utils/messaging/channel/joinChannel'

type State = Extract<FromPage, { kind: 'accounts' }>['state']

/** What the page script can ask of the observer. */
export interface Relay {
  readAccounts(prompt: boolean): Promise<State>
}

/** Messages to the worker: this many at once, then this many a second. The observer has a limit of its own. */
const BURST = 40
const PER_SECOND = 20
/** How long the observer may take over a passive question, milliseconds. A prompt waits for the person. */
const PASSIVE_LIMIT = 1500

/** Hands what the observer tells on to the worker, and questions down to the observer. */
export function startRelay(document: Document): Relay {
  const open = new Map<string, (state: State) => void>()
  let tokens = BURST
  let filled = Date.now()
  let counter = 0

  const send = (name: string, input: unknown) => {
    const now = Date.now()
    tokens = Math.min(BURST, tokens + ((now - filled) / 1000) * PER_SECOND)
    filled = now
    if (tokens < 1) return
    tokens--
    try {
      // After an update of the extension this script is an orphan: it goes quiet, and the page never hears of it.
      if (!browser.runtime?.id) return
      browser.runtime.sendMessage({ peglight: 1, name, input }).catch(() => undefined)
    } catch {
      // The same, noticed later.
    }
  }

  const channel = joinChannel(document, (message) => {
    if (message.kind === 'ask') {
      const { kind: _, ...request } = message
      send('pageAsk', { request })
    } else if (message.kind === 'state') {
      const { kind: _, ...state } = message
      send('pageProvider', { state })
    } else if (message.kind === 'dropped') {
      send('pageProvider', { dropped: message.count })
    } else if (message.kind === 'unwrappable') {
      send('pageProvider', { unwrappable: [String(message.name).slice(0, 128)] })
    } else {
      open.get(message.id)?.(message.state)
      open.delete(message.id)
    }
  })

  return {
    readAccounts(prompt) {
      const message: ToPage = { kind: 'read-accounts', id: `${++counter}-${crypto.randomUUID()}`, prompt }
      return new Promise((resolve) => {
        open.set(message.id, resolve)
        if (!prompt) setTimeout(() => open.delete(message.id) && resolve(null), PASSIVE_LIMIT)
        channel.tell(message)
      })
    },
  }
}

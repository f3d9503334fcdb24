import { browser } from 'wxt/browser'
import type { FromPage, ToPage, WalletState } from '../../utils/messaging/channel/channel'
import { joinChannel } from '../../utils/messaging/channel/joinChannel'
import { onceEach } from '../../utils/messaging/channel/onceEach'
import { randomName } from '../../utils/messaging/channel/randomName'

/** What the page script can ask of the observer. */
export interface Relay {
  readAccounts(prompt: boolean): Promise<WalletState | null>
}

/** Requests handed to the worker: this many at once, then this many a second. The observer has a limit of its own. */
const BURST = 40
const PER_SECOND = 20
/** News of wallets and counts are gathered and handed on at most this often, milliseconds. */
const GATHER = 1000
/** How long the observer may take over a passive question, milliseconds. A prompt waits for the person. */
const PASSIVE_LIMIT = 1500
/** Names of wallets that can't be watched, in one message: as many as the contract takes. */
const MOST_NAMES = 10

/** Hands what the observer tells on to the worker, and questions down to the observer. */
export function startRelay(document: Document): Relay {
  const open = new Map<string, (state: WalletState | null) => void>()
  const isEcho = onceEach(Date.now)
  let tokens = BURST
  let filled = Date.now()
  const news = { dropped: 0, unwrappable: new Set<string>(), state: undefined as WalletState | undefined }
  let last = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const ask = ({ kind: _, via, state, ...request }: Extract<FromPage, { kind: 'ask' }>) => {
    if (isEcho(JSON.stringify([request.method, request.params]), via)) return
    const now = Date.now()
    tokens = Math.min(BURST, tokens + ((now - filled) / 1000) * PER_SECOND)
    filled = now
    if (tokens < 1) {
      news.dropped++
      tell()
      return
    }
    tokens--
    const { accounts, chainId, provider } = state
    send('pageAsk', { request: { ...request, chainId, account: accounts[0], provider } })
  }

  /** Hands on what is new: at once, or gathered when the last was a moment ago, so that nothing of it is ever lost. */
  const tell = () => {
    if (timer) return
    timer = setTimeout(
      () => {
        timer = undefined
        last = Date.now()
        const { dropped, unwrappable, state } = news
        send('pageProvider', {
          ...(state ? { state } : {}),
          ...(dropped ? { dropped } : {}),
          ...(unwrappable.size ? { unwrappable: [...unwrappable] } : {}),
        })
        Object.assign(news, { dropped: 0, unwrappable: new Set(), state: undefined })
      },
      Math.max(0, last + GATHER - Date.now()),
    )
  }

  const channel = joinChannel(document, (message) => {
    if (message.kind === 'ask') ask(message)
    else if (message.kind === 'accounts') {
      open.get(message.id)?.(message.state)
      open.delete(message.id)
    } else {
      if (message.kind === 'state') news.state = message.state
      else if (message.kind === 'dropped') news.dropped += message.count
      else if (news.unwrappable.size < MOST_NAMES) news.unwrappable.add(message.name)
      tell()
    }
  })

  return {
    readAccounts(prompt) {
      const message: ToPage = { kind: 'read-accounts', id: randomName(), prompt }
      return new Promise((resolve) => {
        open.set(message.id, resolve)
        if (!prompt) setTimeout(() => open.delete(message.id) && resolve(null), PASSIVE_LIMIT)
        channel.tell(message)
      })
    },
  }
}

function send(name: string, input: unknown): void {
  try {
    // After an update of the extension this script is an orphan: it goes quiet, and the page never hears of it.
    if (!browser.runtime?.id) return
    browser.runtime.sendMessage({ peglight: 1, name, input }).catch(() => undefined)
  } catch {
    // The same, noticed later.
  }
}

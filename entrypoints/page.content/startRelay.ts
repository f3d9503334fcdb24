import { browser } from 'wxt/browser'
import type { FromPage, ToPage, WalletState } from '../../utils/messaging/channel/channel'
import type { Joined } from '../../utils/messaging/channel/joinChannel'
import { onceEach } from '../../utils/messaging/channel/onceEach'
import { randomName } from '../../utils/messaging/channel/randomName'
import { send } from './send'
import { tellPayment } from './tellPayment'

/** What the observer tells, and what the page script can ask of it. */
export interface Relay {
  hear(message: FromPage): void
  readAccounts(prompt: boolean): Promise<WalletState | null>
}

/** What the worker says of a request: the name it goes by in the log, and whether it is to wait for the person. */
interface Verdict {
  looked: boolean
  entry: string | null
  hold: boolean
}

/** News of wallets and counts are gathered and handed on at most this often, milliseconds. */
const GATHER = 1000
/** How long the observer may take over a passive question, milliseconds. A prompt waits for the person. */
const PASSIVE_LIMIT = 1500
/** Names of wallets that can't be watched, in one message: as many as the contract takes. */
const MOST_NAMES = 10
/** Requests whose outcome is still to come. */
const MOST_OPEN = 200

/** Hands what the observer tells on to the worker, and questions and decisions down to the observer. */
export function startRelay(channel: Joined): Relay {
  const open = new Map<string, (state: WalletState | null) => void>()
  const verdicts = new Map<string, Promise<Verdict | null>>()
  const late = new Set<string>()
  const echoes = onceEach(Date.now)
  const news = { dropped: 0, unwrappable: new Set<string>(), state: undefined as WalletState | undefined }
  let last = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const ask = async ({ kind: _, via, held, state, ...request }: Extract<FromPage, { kind: 'ask' }>) => {
    const { id } = request
    const decide = (go: boolean | null) => {
      if (go) echoes.release(id)
      if (go === false) echoes.end(id)
      if (held) channel.tell({ kind: 'decide', id, go })
    }
    if (echoes.isEcho(id, JSON.stringify([request.method, request.params]), via)) return decide(true)
    // What does not wait is with the wallet already.
    if (!held) echoes.release(id)
    const { accounts, chainId, provider } = state
    const asked = send<Verdict>('pageAsk', { request: { ...request, held, chainId, account: accounts[0], provider } })
    if (held) {
      verdicts.set(id, asked)
      for (const old of verdicts.keys()) if (verdicts.size > MOST_OPEN) verdicts.delete(old)
    }
    const verdict = await asked
    // No answer is none: what went on without a look is counted and said, whatever the reason.
    if (!verdict?.looked) {
      news.dropped++
      tell()
    }
    if (!verdict?.entry || !verdict.hold || !held || late.delete(id)) return decide(true)
    decide(null)
    decide(await waitForPerson(verdict.entry))
  }

  /** Tells the worker what became of a request, under the name that the worker gave it. */
  const report = async (id: string, outcome: Record<string, unknown>) => {
    const verdict = await verdicts.get(id)
    if (verdict?.entry) void send('pageOutcome', { entry: verdict.entry, ...outcome })
  }

  /** Hands on what is new: at once, or gathered when the last was a moment ago, so that nothing of it is ever lost. */
  const tell = () => {
    if (timer) return
    timer = setTimeout(
      () => {
        timer = undefined
        last = Date.now()
        const { dropped, unwrappable, state } = news
        void send('pageProvider', {
          ...(state ? { state } : {}),
          ...(dropped ? { dropped } : {}),
          ...(unwrappable.size ? { unwrappable: [...unwrappable] } : {}),
        })
        Object.assign(news, { dropped: 0, unwrappable: new Set(), state: undefined })
      },
      Math.max(0, last + GATHER - Date.now()),
    )
  }

  const hear = (message: FromPage) => {
    switch (message.kind) {
      case 'ask':
        void ask(message)
        break
      case 'accounts':
        open.get(message.id)?.(message.state)
        open.delete(message.id)
        break
      case 'late':
        echoes.release(message.id)
        late.add(message.id)
        void report(message.id, { what: 'late' })
        break
      case 'outcome':
        echoes.end(message.id)
        void report(message.id, { what: 'answered', code: message.code, hash: message.hash })
        break
      case 'payment':
        tellPayment(message)
        break
      default:
        if (message.kind === 'state') news.state = message.state
        else if (message.kind === 'dropped') news.dropped += message.count
        else if (news.unwrappable.size < MOST_NAMES) news.unwrappable.add(message.name)
        tell()
    }
  }

  return {
    hear,
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

/**
 * Waits for what the person says in the extension's own window. Where the worker or the window dies first the request
 * goes on: the wallet asks its user anyway.
 */
function waitForPerson(entry: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const port = browser.runtime.connect({ name: `hold:${entry}` })
      port.onMessage.addListener((message: { go?: unknown }) => {
        resolve(message.go !== false)
        port.disconnect()
      })
      port.onDisconnect.addListener(() => {
        void send('pageOutcome', { entry, what: 'unanswered' })
        resolve(true)
      })
    } catch {
      resolve(true)
    }
  })
}

import { safeParse } from 'valibot'
import { browser } from 'wxt/browser'
import type { AnswerOf, Contract, Envelope, InputOf, Reply } from './Contract'
import { classifySender, type SenderFacts } from './classifySender'

/** What a handler learns of the sender, all of it from the browser. */
export interface SenderInfo {
  tabId: number | null
  frameId: number | null
  /** Origin of the frame; empty for our own contexts. */
  origin: string
  /** The frame's address, as the browser says it. */
  url?: string
}

export interface Handler {
  contract: Contract
  run(input: unknown, sender: SenderInfo): unknown
}

/** Ties a contract to the one function that answers it. */
export function handler<C extends Contract>(
  contract: C,
  run: (input: InputOf<C>, sender: SenderInfo) => AnswerOf<C> | Promise<AnswerOf<C>>,
): Handler {
  return { contract, run: run as Handler['run'] }
}

/**
 * Answers one message, or returns `undefined` when it is not ours to answer. A stranger and a sender that the
 * contract does not name are refused before the input is looked at; bad input is refused before the handler runs.
 */
export async function answer(
  handlers: ReadonlyMap<string, Handler>,
  message: unknown,
  sender: SenderFacts,
  own: { id: string; origin: string },
): Promise<Reply> {
  const kind = classifySender(sender, own)
  const found = handlers.get((message as Envelope).name)
  if (!kind || !found?.contract.senders.includes(kind)) return { ok: false, error: 'Not allowed' }
  const input = safeParse(found.contract.input, (message as Envelope).input)
  if (!input.success) return { ok: false, error: `Bad input: ${input.issues[0].message}` }
  try {
    const value = await found.run(input.output, {
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
      url: kind === 'content' ? sender.url : undefined,
      origin: kind === 'content' ? (sender.origin ?? new URL(sender.url ?? '').origin) : '',
    })
    return { ok: true, value }
  } catch (error) {
    // Only errors made for people are passed on; anything else could hold a key or an address of an endpoint.
    return { ok: false, error: error instanceof Error && error.name === 'UserError' ? error.message : 'It failed' }
  }
}

/** Registers the handlers with the browser, synchronously, so that a message can wake the worker. */
export function listen(handlers: readonly Handler[]): void {
  const byName = new Map(handlers.map((entry) => [entry.contract.name, entry]))
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin }
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const mine = typeof message === 'object' && message !== null && (message as Partial<Envelope>).peglight === 1
    if (!mine || !byName.has((message as Envelope).name)) return undefined
    answer(byName, message, sender, own).then(respond)
    return true
  })
}

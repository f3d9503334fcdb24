import { browser } from 'wxt/browser'
import type { AnswerOf, Contract, Envelope, InputOf, Reply } from './Contract'

/** The other side refused the message or failed on it. The text is fit to be shown and holds no secret. */
export class MessageRefused extends Error {
  override name = 'MessageRefused'
}

function unwrap<C extends Contract>(reply: Reply | undefined): AnswerOf<C> {
  if (!reply) throw new MessageRefused('Nobody answered')
  if (!reply.ok) throw new MessageRefused(reply.error)
  return reply.value as AnswerOf<C>
}

function envelope<C extends Contract>(contract: C, input: InputOf<C>): Envelope {
  return { peglight: 1, name: contract.name, input }
}

/** Sends a message to the background. Rejects with {@link MessageRefused} when it is refused or nobody answers. */
export async function sendMessage<C extends Contract>(contract: C, input: InputOf<C>): Promise<AnswerOf<C>> {
  return unwrap<C>(await browser.runtime.sendMessage(envelope(contract, input)))
}

/** Sends a message from the background to the content script of one frame. */
export async function sendToFrame<C extends Contract>(
  tabId: number,
  frameId: number,
  contract: C,
  input: InputOf<C>,
): Promise<AnswerOf<C>> {
  return unwrap<C>(await browser.tabs.sendMessage(tabId, envelope(contract, input), { frameId }))
}

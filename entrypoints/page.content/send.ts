import { browser } from 'wxt/browser'

/** Sends to the worker. Null when it does not answer, or after an update, which leaves this script an orphan. */
export async function send<Answer>(name: string, input: unknown): Promise<Answer | null> {
  try {
    if (!browser.runtime?.id) return null
    const reply = await browser.runtime.sendMessage({ peglight: 1, name, input })
    return reply?.ok ? (reply.value as Answer) : null
  } catch {
    // The page never hears of it.
    return null
  }
}

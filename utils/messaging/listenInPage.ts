import type { Envelope, Reply } from './Contract'

interface Runtime {
  id: string
  onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string; tab?: unknown }, respond: (reply: Reply) => void) => unknown,
    ): void
  }
}

/**
 * Answers the background (or one of our views) in a page. Without schemas, which would not fit into a page script:
 * only our own extension can send here, which the browser vouches for with `sender.id`.
 */
export function listenInPage(runtime: Runtime, handlers: Record<string, (input: unknown) => unknown>): void {
  const { id } = runtime
  const byName = new Map(Object.entries(handlers))
  runtime.onMessage.addListener((message, sender, respond) => {
    const { peglight, name, input } = (message ?? {}) as Partial<Envelope>
    const run = peglight === 1 && sender.id === id ? byName.get(String(name)) : undefined
    if (!run) return undefined
    Promise.resolve()
      .then(() => run(input))
      .then(
        (value) => respond({ ok: true, value: value ?? null }),
        () => respond({ ok: false, error: 'It failed in the page' }),
      )
    return true
  })
}

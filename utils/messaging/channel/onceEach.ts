/** How long a wallet may take to hand a call on from its `send` to its `request`, milliseconds. */
const SOON = 1000
/** Calls remembered. */
const MOST = 40

interface Call {
  id: string
  words: string
  via: number[]
  /** When it went on to the wallet; null while it waits. */
  at: number | null
}

interface Echoes {
  /** Whether a call is the echo of another. One that is none is remembered, as waiting. */
  isEcho(id: string, words: string, via: number): boolean
  /** It goes on to the wallet: from now on there can be an echo. */
  release(id: string): void
  /** It was answered, or never went on: what comes now is asked anew. */
  end(id: string): void
}

/**
 * A wallet's `send` often hands the call on to its own `request`, at once or after a moment, and some wallets stand
 * before another (Rabby's page provider 0.4.10 does): one request of the page that several watchers see. A call is such
 * an echo when it has the same words, comes through another function, and comes between the moment at which the first
 * reached the wallet and its answer, within a second. The same function twice is two requests, and so is what a page asks
 * again while the first waits: else the second would go on without the person.
 * @param now milliseconds
 */
export function onceEach(now: () => number): Echoes {
  let calls: Call[] = []
  return {
    isEcho(id, words, via) {
      const time = now()
      const first = calls.find(
        (call) => call.words === words && call.at !== null && time - call.at < SOON && !call.via.includes(via),
      )
      if (first) first.via.push(via)
      else calls = [{ id, words, via: [via], at: null }, ...calls].slice(0, MOST)
      return Boolean(first)
    },
    release(id) {
      for (const call of calls) if (call.id === id) call.at = now()
    },
    end(id) {
      calls = calls.filter((call) => call.id !== id)
    },
  }
}

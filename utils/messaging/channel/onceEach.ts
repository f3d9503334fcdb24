/** How long a wallet may take to hand a call on from its `send` to its `request`, milliseconds. */
const SOON = 1000
/** Calls remembered. */
const MOST = 40

type IsEcho = ((words: string, via: number) => boolean) & {
  /** A call that had to wait reaches the wallet only now: its echo is still to come. */
  renew(words: string, via: number): void
}

/**
 * A wallet's `send` often hands the call on to its own `request`, at once or after a moment, and some wallets stand
 * before another (Rabby's page provider 0.4.10 does): one request of the page that several watchers see. Says whether
 * a call is such an echo: the same words, through another function, within a second. The same function twice is two
 * requests. An echo says nothing that the first did not say, so a page cannot hide behind it.
 * @param now milliseconds
 */
export function onceEach(now: () => number): IsEcho {
  const calls: { words: string; via: number[]; at: number }[] = []
  const isEcho = (words: string, via: number) => {
    const time = now()
    const first = calls.find((call) => call.words === words && time - call.at < SOON && !call.via.includes(via))
    if (first) {
      first.via.push(via)
      return true
    }
    calls.unshift({ words, via: [via], at: time })
    calls.length = Math.min(calls.length, MOST)
    return false
  }
  const renew = (words: string, via: number) => {
    const call = calls.find((call) => call.words === words && call.via.includes(via))
    if (call) call.at = now()
    else calls.unshift({ words, via: [via], at: now() })
  }
  return Object.assign(isEcho, { renew })
}

import { type FromPage, HELLO, type ToPage, WHERE } from './channel'

/** Longest message that is taken; the observer cuts parameters far below it. */
const LONGEST = 1_500_000

/** The isolated script's end of the channel. */
export interface Joined {
  tell(message: ToPage): void
}

/**
 * Learns the private name from the observer, whichever of the two starts first, and hands on what it tells. Only the
 * first name counts: it is told before any script of the page runs, and a later one would be the page's.
 * @param hear gets what has the outline of a message; its parts are still the page's word.
 */
export function joinChannel(document: Document, hear: (message: FromPage) => void): Joined {
  let name: string | null = null
  const waiting: ToPage[] = []
  const say = (type: string, detail: string) => document.dispatchEvent(new CustomEvent(type, { detail }))
  const learn = (event: Event) => {
    const { detail } = event as CustomEvent
    if (name || typeof detail !== 'string' || !/^[0-9a-f-]{16,64}$/.test(detail)) return
    name = detail
    document.removeEventListener(HELLO, learn)
    document.addEventListener(`${name}:up`, (message) => {
      const parsed = parse((message as CustomEvent).detail)
      if (parsed) hear(parsed)
    })
    // The first call shows the observer that it was heard, so that it stops telling the name.
    say(`${name}:down`, 'null')
    for (const message of waiting.splice(0)) say(`${name}:down`, JSON.stringify(message))
  }
  document.addEventListener(HELLO, learn)
  say(WHERE, '')
  return {
    tell(message) {
      if (name) say(`${name}:down`, JSON.stringify(message))
      else if (waiting.length < 5) waiting.push(message)
    },
  }
}

const KINDS = new Set(['ask', 'state', 'accounts', 'dropped', 'unwrappable'])

function parse(detail: unknown): FromPage | null {
  if (typeof detail !== 'string' || detail.length > LONGEST) return null
  try {
    const message = JSON.parse(detail)
    return message && KINDS.has(message.kind) ? message : null
  } catch {
    return null
  }
}

import { type FromPage, HELLO, type ToPage, WHERE } from './channel'
import { keepListening } from './keepListening'
import { shapeMessage } from './shapeMessage'

/** Longest message that is taken: what the observer keeps of the parameters, each letter written as `\u0000`, and some. */
const LONGEST = 3_300_000

/** The isolated script's end of the channel. */
export interface Joined {
  tell(message: ToPage): void
}

/**
 * Learns the private name from the observer, whichever of the two starts first, and hands on what it tells. Only the
 * first name counts: it is told before any script of the page runs, and a later one would be the page's.
 * @param hear gets what has the shape of a message; what it says is still the page's word.
 */
export function joinChannel(document: Document, hear: (message: FromPage) => void): Joined {
  let name: string | null = null
  const waiting: ToPage[] = []
  // Taken now: `<img name="dispatchEvent">` would stand in their place, in our world too.
  const dispatch = document.dispatchEvent.bind(document)
  const add = document.addEventListener.bind(document)
  const say = (type: string, detail: string) => dispatch(new CustomEvent(type, { detail }))
  const up = (message: Event) => {
    const parsed = parse((message as CustomEvent).detail)
    if (parsed) hear(parsed)
  }
  const learn = (event: Event) => {
    const { detail } = event as CustomEvent
    if (name || typeof detail !== 'string' || !/^[0-9a-f-]{16,64}$/.test(detail)) return
    name = detail
    add(`${name}:up`, up)
    // The first call shows the observer that it was heard, so that it stops telling the name.
    say(`${name}:down`, 'null')
    for (const message of waiting.splice(0)) say(`${name}:down`, JSON.stringify(message))
  }
  keepListening(document, () => {
    if (name) add(`${name}:up`, up)
    else add(HELLO, learn)
  })
  say(WHERE, '')
  return {
    tell(message) {
      if (name) say(`${name}:down`, JSON.stringify(message))
      else if (waiting.length < 5) waiting.push(message)
    },
  }
}

function parse(detail: unknown): FromPage | null {
  if (typeof detail !== 'string' || detail.length > LONGEST) return null
  try {
    return shapeMessage(JSON.parse(detail))
  } catch {
    return null
  }
}

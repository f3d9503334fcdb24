import { HELLO, type Told, type ToPage, WHERE } from '../messaging/channel/channel'
import { keepListening } from '../messaging/channel/keepListening'
import { randomName } from '../messaging/channel/randomName'

/** The observer's end of the channel. */
export interface Channel {
  tell(message: Told): void
  listen(answer: (message: ToPage) => void): void
}

/** Messages that wait until our isolated script is there. */
const MOST_WAITING = 20

/**
 * Makes the private event name and tells it to our isolated script, whichever of the two starts first. The functions
 * used later are taken now: the page may replace them, and would then hear what is not meant for it.
 */
export function openChannel(scope: Window & typeof globalThis): Channel {
  const { document, CustomEvent } = scope
  const { stringify, parse } = scope.JSON
  const dispatch = document.dispatchEvent.bind(document)
  const add = document.addEventListener.bind(document)
  const name = randomName()
  // No prototypes: a page that defines `bubbles` or `toJSON` on Object.prototype would be handed what is told.
  const say = (type: string, detail: string) => {
    dispatch(new CustomEvent(type, { __proto__: null, detail } as CustomEventInit))
  }
  const waiting: string[] = []
  let heard = false
  // The isolated script answers the hello by a call under the private name; until then it is told on request.
  const tellName = () => {
    if (!heard) say(HELLO, name)
  }
  let answer: (message: ToPage) => void
  const hear = (event: Event) => {
    heard = true
    for (const text of waiting.splice(0)) say(`${name}:up`, text)
    try {
      const message = parse((event as CustomEvent).detail)
      // The greeting is empty. To throw for it would cost more than all the rest: each error gathers a stack.
      if (message) answer(message)
    } catch {
      // Nobody but our own script knows the name; what is broken is dropped.
    }
  }
  keepListening(document, () => {
    add(WHERE, tellName)
    add(`${name}:down`, hear)
  })
  tellName()
  return {
    tell(message) {
      try {
        const text = stringify({ __proto__: null, ...message })
        if (heard) say(`${name}:up`, text)
        else if (waiting.length < MOST_WAITING) waiting.push(text)
      } catch {
        // Without a way to tell there is nothing to be done, and the page must not notice.
      }
    },
    listen(listener) {
      answer = listener
    },
  }
}

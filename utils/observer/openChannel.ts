import { type FromPage, HELLO, type ToPage, WHERE } from '../messaging/channel/channel'

/** The observer's end of the channel. */
export interface Channel {
  tell(message: FromPage): void
  listen(answer: (message: ToPage) => void): void
}

/**
 * Makes the private event name and tells it to our isolated script, whichever of the two starts first. The functions
 * used later are taken now: the page may replace them, and would then hear what is not meant for it.
 */
export function openChannel(scope: Window & typeof globalThis): Channel {
  const { document, CustomEvent } = scope
  const { stringify, parse } = scope.JSON
  const dispatch = document.dispatchEvent.bind(document)
  const add = document.addEventListener.bind(document)
  const remove = document.removeEventListener.bind(document)
  const name = [...scope.crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('-')
  const say = (type: string, detail: string) => {
    dispatch(new CustomEvent(type, { detail }))
  }
  let heard = false
  // The isolated script answers the hello by a call under the private name; until then it is told on request.
  const tellName = () => say(HELLO, name)
  add(WHERE, tellName)
  let answer: ((message: ToPage) => void) | null = null
  add(`${name}:down`, (event) => {
    if (!heard) {
      heard = true
      remove(WHERE, tellName)
    }
    try {
      const message = parse((event as CustomEvent).detail)
      if (message) answer?.(message)
    } catch {
      // Nobody but our own script knows the name; a broken message is dropped all the same.
    }
  })
  tellName()
  return {
    tell(message) {
      try {
        say(`${name}:up`, stringify(message))
      } catch {
        // Without a way to tell there is nothing to be done, and the page must not notice.
      }
    },
    listen(listener) {
      answer = listener
    },
  }
}

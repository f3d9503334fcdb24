import type { Told } from '../messaging/channel/channel'
import { quietly } from './quietly'
import { apply, defineProperty, getOwnPropertyDescriptor } from './reflect'
import { snapshotParams } from './snapshotParams'

/** Characters of a body that are read; x402's answers have a few thousand. */
const MOST = 65_536

/** What is used of a Response or an XMLHttpRequest. */
interface Answer {
  readyState?: number
  headers?: Headers
  response?: unknown
  body: ReadableStream
  clone(): Answer
  getAllResponseHeaders(): string
}

/**
 * Notices answers with status 402 that the page's own `fetch` and XMLHttpRequest get. Neither is wrapped: whoever listens
 * to the page's promise changes whether its failure counts as unhandled. What an answer says of itself is, and the first
 * time that the page looks there we look before it: at the header of x402 v2, else at a copy of the body.
 */
export function observePayments(tell: (message: Told) => void): void {
  const seen = new WeakSet<object>()

  const look = async (answer: Answer) => {
    const { headers } = answer
    const head = headers ? headers.get('payment-required') : answer.getAllResponseHeaders()
    let body = (answer.response ?? '') as string
    // A body that is no JSON stays untouched.
    if (!head && /json/.test((headers as Headers).get('content-type') as string)) {
      const copy = answer.clone()
      seen.add(copy)
      const text = copy.body.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>
      // Leaving the loop lets go of the rest.
      for await (const part of text) {
        body += part
        if (body.length > MOST) break
      }
    }
    tell({ kind: 'payment', head, body: snapshotParams(body).value })
  }

  for (const { prototype } of [XMLHttpRequest, Response]) {
    const status = getOwnPropertyDescriptor(prototype, 'status')?.get as () => number
    for (const key of Object.keys(prototype)) {
      const place = getOwnPropertyDescriptor(prototype, key) as PropertyDescriptor
      if (!place.get) continue
      place.get = new Proxy(place.get, {
        apply(native, answer, args) {
          quietly(async () => {
            // Of an XMLHttpRequest that has not ended nothing is known yet.
            if (seen.has(answer) || apply(status, answer, []) !== 402 || answer.readyState < 4) return
            seen.add(answer)
            await look(answer)
          })
          return apply(native, answer, args)
        },
      })
      defineProperty(prototype, key, place)
    }
  }
}

import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findMentions } from './findMentions'
import { asking } from './fixtures/asking'
import { everyday } from './fixtures/everyday'
import { guided } from './fixtures/guided'
import { hard } from './fixtures/hard'
import { heard } from './fixtures/heard'
import { listed } from './fixtures/listed'
import { mixed } from './fixtures/mixed'
import { placed } from './fixtures/placed'
import { plain } from './fixtures/plain'
import { pressed } from './fixtures/pressed'
import { settled } from './fixtures/settled'
import { several } from './fixtures/several'
import { silent } from './fixtures/silent'
import { sites } from './fixtures/sites'
import { sold } from './fixtures/sold'
import { spoken } from './fixtures/spoken'
import { told } from './fixtures/told'
import { worded } from './fixtures/worded'

function read(html: string) {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`).window
  return findMentions(document).map((mention) => ({
    coin: mention.coin,
    network: mention.network,
    amount: mention.amount === undefined ? undefined : Number(mention.amount),
    recipient: mention.recipient,
    token: mention.token,
  }))
}

const order = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

describe('findMentions', () => {
  it.each([
    ...asking,
    ...sites,
    ...hard,
    ...several,
    ...told,
    ...spoken,
    ...pressed,
    ...guided,
    ...settled,
    ...sold,
    ...mixed,
    ...placed,
    ...everyday,
    ...worded,
    ...heard,
    ...listed,
    ...plain,
  ])('reads what is asked for: $id', ({ html, asks }) => {
    const wanted = asks.map((ask) => ({
      coin: ask.coin,
      network: ask.network,
      amount: ask.amount === undefined ? undefined : Number(ask.amount),
      recipient: ask.recipient,
      token: ask.addressOfToken,
    }))
    expect(read(html).sort(order)).toEqual(wanted.sort(order))
  })

  it.each(silent)('sees no request: $id', ({ html }) => {
    expect(read(html)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { askChain } from './askChain'
import { EndpointError } from './EndpointError'
import { type Health, noteFailure, noteSuccess } from './Health'
import { orderEndpoints } from './orderEndpoints'

const now = 1_790_000_000
const fault = (name: EndpointError['fault'] = 'network', after: number | null = null) =>
  new EndpointError(name, 'x', after)

describe('health', () => {
  it('smooths the round trip and forgets failures at a success', () => {
    const once = noteSuccess(undefined, 100, now)
    expect(noteSuccess(once, 200, now).latency).toBe(130)
    expect(noteSuccess(noteFailure(once, fault(), now), 100, now)).toMatchObject({ failures: 0, restUntil: 0 })
  })

  it('rests twice as long at each failure in a row, up to a bound', () => {
    let health: Health | undefined
    const rests = Array.from({ length: 9 }, () => {
      health = noteFailure(health, fault(), now)
      return health.restUntil - now
    })
    expect(rests).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900])
  })

  it('rests as long as it asked for, and long on the wrong chain', () => {
    expect(noteFailure(undefined, fault('http', 42), now).restUntil).toBe(now + 42)
    expect(noteFailure(undefined, fault('wrong-chain'), now).restUntil).toBe(now + 900)
  })
})

describe('orderEndpoints', () => {
  const health = (latency: number | null, failures = 0, restUntil = 0): Health => ({
    latency,
    failures,
    restUntil,
    seenAt: 0,
  })

  it('asks the own ones first, then the quickest', () => {
    const known = { slow: health(900), quick: health(50) }
    expect(orderEndpoints(['mine', 'mine2'], ['slow', 'new', 'quick'], known, now)).toEqual([
      'mine',
      'mine2',
      'quick',
      'new',
      'slow',
    ])
  })

  it('asks the own ones by health where that is wanted, but still before any public one', () => {
    const known = { mine: health(900), mine2: health(40), quick: health(5), shaky: health(40, 2) }
    expect(orderEndpoints(['mine', 'shaky', 'mine2'], ['quick'], known, now, 'health')).toEqual([
      'mine2',
      'shaky',
      'mine',
      'quick',
    ])
  })

  it('puts those that rest last, but leaves none out, and none in twice', () => {
    const known = { mine: health(10, 3, now + 60), a: health(10, 1, now + 60), b: health(10) }
    expect(orderEndpoints(['mine', 'b'], ['a', 'b', 'b'], known, now)).toEqual(['b', 'mine', 'a'])
    expect(orderEndpoints(['mine', 'b'], ['a'], known, now + 61)).toEqual(['mine', 'b', 'a'])
  })
})

describe('askChain', () => {
  const server = (answers: Record<string, (id: number) => Response>) =>
    (async (url: string, init: RequestInit) =>
      answers[url]?.(JSON.parse(String(init.body)).id)) as unknown as typeof fetch
  const good = (id: number) => new Response(`{"jsonrpc":"2.0","id":${id},"result":"0x1"}`)
  const bad = () => new Response('no', { status: 503 })

  it('goes on to the next endpoint and notes both', async () => {
    const noted: Record<string, Health> = {}
    const answered = await askChain(['https://a.example/k', 'https://b.example/'], 'm', [], (r) => r, {
      fetch: server({ 'https://a.example/k': bad, 'https://b.example/': good }),
      note: (url, health) => {
        noted[url] = health
      },
    })
    expect(answered).toMatchObject({ value: '0x1', url: 'https://b.example/' })
    expect(noted['https://a.example/k']).toMatchObject({ failures: 1 })
    expect(noted['https://b.example/']).toMatchObject({ failures: 0 })
  })

  it('passes over an answer that cannot be right', async () => {
    const accept = (() => {
      let first = true
      return (result: unknown) => {
        if (first) {
          first = false
          throw new EndpointError('wrong-chain', 'answered for chain 5')
        }
        return result
      }
    })()
    const fetch = server({ a: good, b: good })
    expect(await askChain(['a', 'b'], 'm', [], accept, { fetch })).toMatchObject({ url: 'b' })
  })

  it('names every host and reason when none answers, and no path', async () => {
    const urls = ['https://a.example/secret', 'https://b.example/?key=secret']
    const fetch = server({ [urls[0] ?? '']: bad, [urls[1] ?? '']: bad })
    const error = await askChain(urls, 'm', [], (r) => r, { fetch }).catch((reason) => reason)
    expect(error.message).toBe('a.example answered with status 503; b.example answered with status 503')
    await expect(askChain([], 'm', [], (r) => r)).rejects.toThrow('no endpoint is known')
  })
})

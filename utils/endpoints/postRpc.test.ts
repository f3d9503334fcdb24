import { describe, expect, it } from 'vitest'
import type { EndpointError } from './EndpointError'
import { postRpc } from './postRpc'

const reply =
  (body: string | ReadableStream, init: ResponseInit = {}) =>
  async () =>
    new Response(body, init)
const withId = (build: (id: number) => string) => async (_: unknown, init?: RequestInit) =>
  new Response(build(JSON.parse(String(init?.body)).id))
const call = (fetch: unknown, more = {}) =>
  postRpc('https://rpc.example/v1/secret-key', 'eth_call', [], { fetch: fetch as typeof globalThis.fetch, ...more })

describe('postRpc', () => {
  it('gives the result', async () => {
    expect(await call(withId((id) => `{"jsonrpc":"2.0","id":${id},"result":"0x1"}`))).toBe('0x1')
  })

  it.each([
    ['HTML', reply('<html>blocked</html>'), 'malformed'],
    ['nothing', reply(''), 'malformed'],
    ['truncated JSON', withId((id) => `{"jsonrpc":"2.0","id":${id},"resu`), 'malformed'],
    ['JSON that is no answer', reply('[1,2]'), 'malformed'],
    ['another id', withId((id) => `{"jsonrpc":"2.0","id":${id + 1},"result":"0x1"}`), 'malformed'],
    ['an id as text', withId((id) => `{"jsonrpc":"2.0","id":"${id}","result":"0x1"}`), 'malformed'],
    ['neither result nor error', withId((id) => `{"jsonrpc":"2.0","id":${id}}`), 'malformed'],
    [
      'an error of the node',
      withId((id) => `{"jsonrpc":"2.0","id":${id},"error":{"code":-32000,"message":"no"}}`),
      'rpc',
    ],
    ['status 500', reply('x', { status: 500 }), 'http'],
    [
      'no network',
      async () => Promise.reject(new TypeError('fetch failed https://rpc.example/v1/secret-key')),
      'network',
    ],
  ])('refuses %s', async (_, fetch, fault) => {
    const error = await call(fetch).catch((reason: EndpointError) => reason)
    expect(error).toMatchObject({ name: 'EndpointError', fault })
    expect(String((error as EndpointError).message)).not.toContain('secret-key')
  })

  it('does not repeat a URL that a node puts into its words', async () => {
    const fetch = withId(
      (id) => `{"jsonrpc":"2.0","id":${id},"error":{"code":-1,"message":"bad https://rpc.example/v1/secret-key here"}}`,
    )
    await expect(call(fetch)).rejects.toThrow('refused the call (-1: bad … here)')
  })

  it('reads Retry-After and bounds it', async () => {
    const retryAfter = (value: string) =>
      call(reply('', { status: 429, headers: { 'retry-after': value } })).catch((e) => e.retryAfter)
    expect(await retryAfter('7')).toBe(7)
    expect(await retryAfter('999999')).toBe(3600)
    expect(await retryAfter('soon')).toBe(null)
    expect(await retryAfter(new Date(Date.now() + 60_000).toUTCString())).toBeGreaterThan(50)
  })

  it('stops reading a body that is far too long', async () => {
    let chunks = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        chunks++
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    await expect(call(reply(endless), { limit: 1_000_000 })).rejects.toMatchObject({ fault: 'malformed' })
    expect(chunks).toBeLessThan(25)
  })

  it('gives up on one that hangs', async () => {
    const hang = (_: unknown, init: RequestInit) =>
      new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
    await expect(call(hang, { timeout: 20 })).rejects.toMatchObject({ fault: 'timeout' })
  })
})

import { describe, expect, it } from 'vitest'
import { getJson } from './getJson'

const answer = (body: string, headers: Record<string, string> = {}, status = 200) =>
  (async () => new Response(body, { status, headers })) as unknown as typeof fetch

describe('the time of the server', () => {
  it('is read from its header', async () => {
    const date = 'Tue, 24 Nov 2026 22:37:37 GMT'
    const read = await getJson('https://prices.test/', answer('{"a":1}', { date }))
    expect(read).toEqual({ json: { a: 1 }, date: Date.UTC(2026, 10, 24, 22, 37, 37) / 1000 })
  })

  it.each([[undefined], ['soon'], [''], ['Thu, 01 Jan 1970 00:00:00 GMT']])(
    'is left out where it says %s',
    async (date) => {
      expect(await getJson('https://prices.test/', answer('[]', date === undefined ? {} : { date }))).toEqual({
        json: [],
      })
    },
  )
})

it.each([
  ['a status', answer('{}', {}, 503), 'http'],
  ['no JSON', answer('<html>'), 'malformed'],
  ['nobody', (async () => Promise.reject(new TypeError('no'))) as unknown as typeof fetch, 'network'],
])('tells in its own words of %s', async (_, fetch, fault) => {
  await expect(getJson('https://prices.test/', fetch)).rejects.toMatchObject({ fault })
})

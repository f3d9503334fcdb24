import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { UserError } from '../errors'
import { contract } from './Contract'
import { answer, handler } from './listen'

const own = { id: 'abc', origin: 'chrome-extension://abc' }
const page = { id: 'abc', origin: 'https://a.example', tab: { id: 7 }, frameId: 2 }
const view = { id: 'abc', origin: own.origin, url: `${own.origin}/popup.html` }
const double = contract<number>()({ name: 'double', senders: ['view'], input: v.object({ n: v.number() }) })
const run = vi.fn(({ n }: { n: number }) => {
  if (n === 13) throw new UserError('Thirteen is not doubled')
  if (n === 14) throw new Error('https://rpc.example/secret-key failed')
  return n * 2
})
const handlers = new Map([['double', handler(double, run)]])
const ask = (input: unknown, sender: object, name = 'double') =>
  answer(handlers, { peglight: 1, name, input }, sender, own)

describe('answer', () => {
  it('answers the right sender', async () => {
    expect(await ask({ n: 21 }, view)).toEqual({ ok: true, value: 42 })
  })

  it('refuses a wrong sender before it looks at the input', async () => {
    run.mockClear()
    const input = Object.defineProperty({}, 'n', { get: () => expect.unreachable('the input was looked at') })
    expect(await ask(input, page)).toEqual({ ok: false, error: 'Not allowed' })
    expect(await ask({ n: 1 }, { ...view, id: 'evil' })).toEqual({ ok: false, error: 'Not allowed' })
    expect(run).not.toHaveBeenCalled()
  })

  it.each([[undefined], [null], [{}], [{ n: '1' }], ['x']])(
    'refuses bad input %j before the handler',
    async (input) => {
      run.mockClear()
      expect(await ask(input, view)).toMatchObject({ ok: false, error: expect.stringContaining('Bad input') })
      expect(run).not.toHaveBeenCalled()
    },
  )

  it('does not take a name from the prototype', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(await ask({ n: 1 }, view, name)).toEqual({ ok: false, error: 'Not allowed' })
    }
  })

  it('passes on words made for people, and nothing else of an error', async () => {
    expect(await ask({ n: 13 }, view)).toEqual({ ok: false, error: 'Thirteen is not doubled' })
    expect(await ask({ n: 14 }, view)).toEqual({ ok: false, error: 'It failed' })
  })
})

// @vitest-environment jsdom
import { MetaMaskInpageProvider } from '@metamask/providers'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FromPage, Told, ToPage } from '../messaging/channel/channel'
import { joinChannel } from '../messaging/channel/joinChannel'
import { observeProviders } from './observeProviders'
import { openChannel } from './openChannel'
import { snapshotParams } from './snapshotParams'
import { type Provider, wrapProvider } from './wrapProvider'

const wait = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const send = (params: unknown) => ({ method: 'eth_sendTransaction', params })
const scope = window as unknown as Window & typeof globalThis & { ethereum?: unknown }

function wallet(answers: Record<string, unknown> = {}) {
  const calls: string[] = []
  const provider = {
    calls,
    request(args: { method: string }) {
      calls.push(args.method)
      return Promise.resolve(answers[args.method] ?? 'done')
    },
  }
  return provider
}
const announce = (provider: unknown, name = 'W') =>
  window.dispatchEvent(
    new CustomEvent('eip6963:announceProvider', {
      detail: Object.freeze({ info: { uuid: name, name, icon: '', rdns: `x.${name}` }, provider }),
    }),
  )

let told: Told[]
let answer: (message: ToPage) => void
/** What is said to each request that waits; undefined lets it wait. */
let decision: boolean | null | undefined
let unhandled: unknown[]
const asks = () => told.filter((message) => message.kind === 'ask')
beforeEach(() => {
  Reflect.deleteProperty(scope, 'ethereum')
  told = []
  decision = true
  unhandled = []
  process.on('unhandledRejection', (reason) => unhandled.push(reason))
})
// One observer a page, as in life: a second would watch the same wallets again.
beforeAll(() =>
  observeProviders(scope, {
    tell(message) {
      told.push(message)
      if (message.kind === 'ask' && message.held && decision !== undefined)
        answer({ kind: 'decide', id: message.id, go: decision })
    },
    listen: (listener) => {
      answer = listener
    },
  }),
)
afterEach(() => {
  process.removeAllListeners('unhandledRejection')
  expect(unhandled).toEqual([])
})

describe('observeProviders', () => {
  it('sees an announced wallet, with its name, chain and account', async () => {
    const provider = wallet({ eth_chainId: '0x2105', eth_accounts: [`0x${'a'.repeat(40)}`] })
    announce(provider, 'Aurora')
    expect(await provider.request(send([{ to: '0x1' }]) as never)).toBe('done')
    await wait()
    expect(asks()).toEqual([
      {
        kind: 'ask',
        id: expect.any(String),
        method: 'eth_sendTransaction',
        params: [{ to: '0x1' }],
        truncated: false,
        held: true,
        via: expect.any(Number),
        state: { accounts: [`0x${'a'.repeat(40)}`], chain: '0x2105', name: 'Aurora', rdns: 'x.Aurora' },
      },
    ])
  })

  it('never asks a wallet for more than it says unasked', async () => {
    const provider = wallet()
    announce(provider)
    await provider.request(send([]) as never)
    await wait()
    expect(new Set(provider.calls)).toEqual(new Set(['eth_sendTransaction', 'eth_accounts', 'eth_chainId']))
  })

  it('does not touch reads', async () => {
    const provider = wallet()
    announce(provider)
    for (const method of ['eth_call', 'eth_chainId', 'eth_getBalance']) await provider.request({ method } as never)
    await wait()
    expect(asks()).toEqual([])
  })

  it('looks at a bounded number of a thousand requests and counts the others', async () => {
    const provider = wallet()
    announce(provider)
    await Promise.all(Array.from({ length: 1000 }, () => provider.request(send([]) as never)))
    await wait(1300)
    const dropped = told.flatMap((message) => (message.kind === 'dropped' ? [message.count] : []))
    expect(asks().length).toBeLessThan(80)
    expect(asks().length + dropped.reduce((sum, count) => sum + count, 0)).toBe(1000)
  })

  it('notes a wallet that cannot be watched, once, and leaves it alone', async () => {
    const request = () => Promise.resolve('own')
    const frozen = Object.freeze({ request })
    announce(frozen, 'Ice')
    announce(frozen, 'Ice')
    expect(frozen.request).toBe(request)
    expect(told).toEqual([{ kind: 'unwrappable', name: 'Ice' }])
  })

  it('watches the real provider of MetaMask, in place', async () => {
    const { Duplex } = await import('node:stream')
    const stream = new Duplex({
      objectMode: true,
      read: () => undefined,
      write: (_c: unknown, _e: unknown, next: () => void) => next(),
    })
    const real = new MetaMaskInpageProvider(stream as never, { shouldSendMetadata: false })
    const descriptor = Object.getOwnPropertyDescriptor(real, 'request')
    announce(real, 'MetaMask')
    expect({ ...Object.getOwnPropertyDescriptor(real, 'request'), value: 0 }).toEqual({ ...descriptor, value: 0 })
    void real.request(send([{ to: '0x2' }]) as never).catch(() => undefined)
    await wait(400)
    expect(asks()).toMatchObject([{ params: [{ to: '0x2' }], state: { name: 'MetaMask' } }])
    expect(real.isMetaMask).toBe(true)
  })
})

describe('a request that moves or signs', () => {
  const outcomes = () => told.filter((message) => message.kind === 'outcome')

  it('reaches the wallet only once it was decided, and its answer is told', async () => {
    const hash = `0x${'b'.repeat(64)}`
    const provider = wallet({ eth_sendTransaction: hash })
    announce(provider)
    decision = undefined
    const asked = provider.request(send([]) as never)
    await wait()
    expect(provider.calls).not.toContain('eth_sendTransaction')
    const [ask] = asks()
    answer({ kind: 'decide', id: ask?.id ?? '', go: null })
    await wait(600)
    expect(provider.calls).not.toContain('eth_sendTransaction')
    answer({ kind: 'decide', id: ask?.id ?? '', go: true })
    expect(await asked).toBe(hash)
    await wait()
    expect(outcomes()).toEqual([{ kind: 'outcome', id: ask?.id, code: null, result: hash }])
  })

  it('never reaches it where the person rejects: the page gets the error of EIP-1193', async () => {
    const provider = wallet()
    announce(provider)
    decision = false
    await expect(provider.request(send([]) as never)).rejects.toMatchObject({ code: 4001 })
    expect(provider.calls).not.toContain('eth_sendTransaction')
    expect(outcomes()).toEqual([])
  })

  it('goes on after half a second without a verdict, and that is told', async () => {
    const provider = wallet()
    announce(provider)
    decision = undefined
    expect(await provider.request(send([]) as never)).toBe('done')
    expect(told).toContainEqual({ kind: 'late', id: asks()[0]?.id })
  })

  it('waits no more where nobody ever decides', async () => {
    const provider = wallet()
    announce(provider)
    decision = undefined
    await Promise.all([1, 2, 3].map((n) => provider.request(send([n]) as never)))
    const started = provider.calls.length
    void provider.request(send([4]) as never)
    expect(provider.calls.length).toBe(started + 1)
    await wait()
    expect(asks().at(-1)).toMatchObject({ held: false })
    // Somebody is there again: a decision that comes late shows it.
    answer({ kind: 'decide', id: asks()[0]?.id ?? '', go: true })
    decision = true
    await provider.request(send([5]) as never)
    expect(asks().at(-1)).toMatchObject({ held: true })
  })

  it('that fails in the wallet fails in the page with the same error, and its code is told', async () => {
    const error = Object.assign(new Error('no'), { code: 4001 })
    const provider = { request: (_: unknown) => Promise.reject(error) }
    announce(provider)
    await expect(provider.request(send([]))).rejects.toBe(error)
    await wait()
    expect(outcomes()).toMatchObject([{ code: 4001, result: null }])
  })

  it('tells no signature', async () => {
    const signature = `0x${'c'.repeat(130)}`
    const provider = wallet({ personal_sign: signature })
    announce(provider)
    expect(await provider.request({ method: 'personal_sign', params: [] } as never)).toBe(signature)
    await wait()
    expect(JSON.stringify(told)).not.toContain('ccc')
  })

  it('waits in the form with a callback too, and is rejected through it', async () => {
    const sendAsync = vi.fn()
    const provider: Provider = { request: () => Promise.resolve([]), sendAsync }
    announce(provider)
    const callback = vi.fn()
    provider.sendAsync?.(send([]), callback)
    expect(sendAsync).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(sendAsync).toHaveBeenCalledWith(send([]), expect.any(Function)))
    decision = false
    provider.sendAsync?.(send([1]), callback)
    await vi.waitFor(() => expect(callback).toHaveBeenCalledWith(expect.objectContaining({ code: 4001 })))
    expect(sendAsync).toHaveBeenCalledTimes(1)
  })

  it('is followed to its answer in the form with a callback too, which the page gets as ever', async () => {
    const hash = `0x${'d'.repeat(64)}`
    const refused = Object.assign(new Error('no'), { code: 4001 })
    const answers: unknown[][] = [[null, { id: 1, result: hash }], [refused]]
    const provider: Provider = {
      request: () => Promise.resolve([]),
      sendAsync: (_, callback) => void (callback as (...values: unknown[]) => void)(...(answers.shift() ?? [])),
    }
    announce(provider)
    const callback = vi.fn()
    expect(provider.sendAsync?.(send([]), callback)).toBeUndefined()
    await vi.waitFor(() => expect(callback).toHaveBeenCalledWith(null, { id: 1, result: hash }))
    provider.sendAsync?.(send([1]), callback)
    await vi.waitFor(() => expect(callback).toHaveBeenLastCalledWith(refused))
    await wait()
    expect(callback).toHaveBeenCalledTimes(2)
    expect(outcomes()).toMatchObject([
      { code: null, result: hash },
      { code: 4001, result: null },
    ])
  })

  it('is not overtaken by a change of chain that the page asks for after it', async () => {
    const provider = wallet()
    announce(provider)
    decision = undefined
    const sent = provider.request(send([]) as never)
    const switched = provider.request({ method: 'wallet_switchEthereumChain', params: [] } as never)
    await wait()
    answer({ kind: 'decide', id: asks().at(-2)?.id ?? '', go: true })
    await Promise.all([sent, switched])
    const acting = provider.calls.filter((call) => !['eth_accounts', 'eth_chainId'].includes(call))
    expect(acting).toEqual(['eth_sendTransaction', 'wallet_switchEthereumChain'])
  })

  it('that has to be answered at once is told, and does not wait', async () => {
    const provider: Provider = { request: () => Promise.resolve([]), send: () => 'at once' }
    announce(provider)
    expect(provider.send?.(send([]))).toBe('at once')
    await wait()
    expect(asks()).toMatchObject([{ held: false }])
  })
})

describe('wrapProvider', () => {
  it('returns the wallet’s very promise and passes this, arguments and sync errors', () => {
    const promise = Promise.resolve(1)
    const seen: unknown[] = []
    const provider = {
      request(this: unknown, ...args: unknown[]) {
        seen.push(this, args)
        if (args[0] === 'throw') throw new Error('at once')
        return promise
      },
    }
    wrapProvider(provider, () => undefined)
    const args = send([])
    expect(provider.request(args)).toBe(promise)
    expect(seen).toEqual([provider, [args]])
    expect(() => provider.request('throw')).toThrow('at once')
    expect([provider.request.name, provider.request.length, Object.keys(provider)]).toEqual(['request', 0, ['request']])
  })

  it('sees a call in whatever legacy form it comes, and says which function it came through', () => {
    const noted: unknown[] = []
    const vias: number[] = []
    const provider: Provider = {
      request: () => Promise.resolve(),
      send(method, params) {
        return provider.request?.({ method, params })
      },
      sendAsync: () => undefined,
    }
    wrapProvider(provider, (_, method, params, via) => {
      noted.push([method, params])
      vias.push(via)
      return undefined
    })
    provider.send?.('eth_sendTransaction', [1])
    provider.send?.({ method: 'eth_sendTransaction', params: [2] }, () => undefined)
    const batch = [4, 5].map((id) => ({ method: 'personal_sign', params: [id] }))
    provider.sendAsync?.([{ method: 'eth_call', params: [] }, ...batch], () => undefined)
    provider.send?.({ method: 'personal_sign', params: [3] })
    expect(noted).toEqual([
      ['eth_sendTransaction', [1]],
      ['eth_sendTransaction', [1]],
      ['eth_sendTransaction', [2]],
      ['personal_sign', [4]],
      ['personal_sign', [5]],
      ['personal_sign', [3]],
    ])
    const [send, request] = vias
    expect(request).not.toBe(send)
    expect(vias).toEqual([send, request, send, vias[3], vias[3], send])
  })

  it('takes what a wallet hands to itself for no new request', () => {
    const noted: unknown[] = []
    const provider: Provider = {
      sendAsync(payload: unknown) {
        if (Array.isArray(payload)) for (const each of payload) provider.sendAsync?.(each, () => undefined)
      },
    }
    wrapProvider(provider, (_, __, params) => {
      noted.push(params)
      return undefined
    })
    provider.sendAsync?.([send([1]), send([2])], () => undefined)
    provider.sendAsync?.(send([3]), () => undefined)
    expect(noted).toEqual([[1], [2], [3]])
  })

  it('sees what a page asks from within an event that the wallet tells it while it is asked', () => {
    const noted: unknown[] = []
    const provider = {
      listener: () => undefined as unknown,
      request({ method }: { method: string }) {
        if (method === 'eth_requestAccounts') provider.listener()
        return 'done'
      },
    }
    wrapProvider(provider as never, (_, method) => {
      noted.push(method)
      return undefined
    })
    provider.listener = () => provider.request(send([]))
    provider.request({ method: 'eth_requestAccounts' })
    expect(noted).toEqual(['eth_sendTransaction'])
  })

  it('is not put on twice, and is put on again over a replaced request', () => {
    const notice = vi.fn()
    const provider: Provider = { request: () => 1 }
    wrapProvider(provider, notice)
    wrapProvider(provider, notice)
    provider.request?.(send([]))
    expect(notice).toHaveBeenCalledTimes(1)
    provider.request = () => 2
    wrapProvider(provider, notice)
    expect(provider.request?.(send([]))).toBe(2)
    expect(notice).toHaveBeenCalledTimes(2)
  })

  it('lets nothing the page built trip it', () => {
    const provider: Provider = { request: () => 'fine' }
    wrapProvider(provider, () => {
      throw new Error('ours')
    })
    const traps: unknown[] = [
      undefined,
      null,
      7,
      {
        get method() {
          throw new Error('trap')
        },
      },
      new Proxy(
        {},
        {
          get() {
            throw new Error('trap')
          },
        },
      ),
      send(null),
    ]
    for (const trap of traps) expect(provider.request?.(trap)).toBe('fine')
  })
})

describe('snapshotParams', () => {
  it('copies plain data and says nothing is missing', () => {
    const value = [{ to: '0x1', value: 10n, deep: [true, null, 1.5] }]
    expect(snapshotParams(value)).toEqual({
      value: [{ to: '0x1', value: '10', deep: [true, null, 1.5] }],
      truncated: false,
    })
  })

  it('cuts what is too long, too deep, too many or cyclic, and says so', () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    let deep: unknown = 1
    for (let level = 0; level < 10_000; level++) deep = { deep }
    for (const value of [
      'f'.repeat(10_000_000),
      cyclic,
      deep,
      Array(100_000).fill(1),
      Object.fromEntries(Array.from({ length: 9000 }, (_, n) => [n, n])),
    ]) {
      const copy = snapshotParams([value])
      expect(copy.truncated).toBe(true)
      expect(JSON.stringify(copy.value).length).toBeLessThan(600_000)
    }
  })

  it('keeps what stands before the cut: a call’s first words say whom it concerns', () => {
    const { value } = snapshotParams([{ data: `0xa9059cbb${'1'.repeat(10_000_000)}` }])
    expect((value as { data: string }[])[0]?.data.slice(0, 12)).toBe('0xa9059cbb11')
  })

  it('survives getters, proxies and prototype keys', () => {
    const hostile = [
      {
        get a() {
          throw new Error('a')
        },
        b: 2,
      },
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('keys')
          },
        },
      ),
      JSON.parse('{"__proto__":{"polluted":1},"constructor":2}'),
      Symbol('x'),
      () => 1,
    ]
    const copy = snapshotParams(hostile)
    expect(JSON.stringify(copy.value)).toBe(
      '[{"a":null,"b":2},null,{"__proto__":{"polluted":1},"constructor":2},null,null]',
    )
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('the channel', () => {
  it.each(['observer first', 'page script first'])('is joined with the %s', (order) => {
    const heard: FromPage[] = []
    const answers: unknown[] = []
    let channel: ReturnType<typeof openChannel> | undefined
    const openIt = () => {
      channel = openChannel(scope)
      channel.listen((message) => answers.push(message))
    }
    if (order === 'observer first') openIt()
    const joined = joinChannel(document, (message) => heard.push(message))
    joined.tell({ kind: 'read-accounts', id: 'early', prompt: false })
    if (order !== 'observer first') openIt()
    channel?.tell({ kind: 'dropped', count: 3 })
    expect(heard).toEqual([{ kind: 'dropped', count: 3 }])
    joined.tell({ kind: 'read-accounts', id: 'late', prompt: true })
    expect(answers.at(-1)).toEqual({ kind: 'read-accounts', id: 'late', prompt: true })
  })

  it('tells its name no more once it was heard, and takes no second name', () => {
    const names: string[] = []
    const heard: FromPage[] = []
    openChannel(scope)
    joinChannel(document, (message) => heard.push(message))
    document.addEventListener('peglight:hello', (event) => names.push((event as CustomEvent).detail))
    document.dispatchEvent(new CustomEvent('peglight:where', { detail: '' }))
    expect(names).toEqual([])
    document.dispatchEvent(new CustomEvent('peglight:hello', { detail: '0-0-0-0-0-0-0-0-0-0-0-0-0-0-0-1' }))
    document.dispatchEvent(
      new CustomEvent('0-0-0-0-0-0-0-0-0-0-0-0-0-0-0-1:up', { detail: '{"kind":"dropped","count":1}' }),
    )
    expect(heard).toEqual([])
  })

  it('is deaf to a page that replaces the natives afterwards', () => {
    const stolen: unknown[] = []
    const heard: FromPage[] = []
    const channel = openChannel(scope)
    joinChannel(document, (message) => heard.push(message))
    const own = { stringify: JSON.stringify, dispatch: EventTarget.prototype.dispatchEvent }
    JSON.stringify = ((value: unknown) => stolen.push(value)) as never
    EventTarget.prototype.dispatchEvent = (event) => {
      stolen.push(event)
      return true
    }
    channel.tell({ kind: 'dropped', count: 9 })
    Object.assign(JSON, { stringify: own.stringify })
    EventTarget.prototype.dispatchEvent = own.dispatch
    expect(stolen).toEqual([])
    expect(heard).toEqual([{ kind: 'dropped', count: 9 }])
  })
})

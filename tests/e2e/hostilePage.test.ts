import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flagLines, waitForFlag } from '../harness/browser/flagText'
import { launchChromium } from '../harness/browser/launchChromium'
import { SPENDER, user } from '../harness/chains'
import { type Session, startSession, tokenOf } from '../harness/startSession'

/**
 * A page with a wallet of its own that answers everything at once, and a list of requests a wallet might get from a
 * broken or evil page. It writes down all it can see: results, errors, their order, and what the wallet was called with.
 */
const PAGE = `<!doctype html><html><head><title>Hostile</title></head><body><script>
  const seen = [];
  const provider = {
    isHostile: true,
    request(args) {
      if (args && args.method === 'throw_now') throw new Error('thrown at once');
      if (args && args.method === 'eth_chainId') return Promise.resolve('0x1');
      if (args && args.method === 'eth_accounts') return Promise.resolve([]);
      if (args && args.method === 'personal_sign') return Promise.reject(Object.assign(new Error('no'), { code: 4001 }));
      return Promise.resolve('done');
    },
    send(method, params) { return this.request({ method, params }); },
    sendAsync(payload, callback) { callback(null, { id: payload.id, jsonrpc: '2.0', result: 'async' }); },
  };
  window.ethereum = provider;
  const announce = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({
    info: Object.freeze({ uuid: 'a', name: 'Hostile \\u202e wallet', icon: '', rdns: 'x' }), provider }) }));
  window.addEventListener('eip6963:requestProvider', announce);
  announce();
  addEventListener('unhandledrejection', (event) => seen.push('unhandled ' + event.reason));
  addEventListener('error', (event) => seen.push('error ' + event.message));
  addEventListener('message', (event) => seen.push('message ' + JSON.stringify(event.data)));

  const cyclic = { from: '0x0' }; cyclic.self = cyclic;
  const deep = {}; let end = deep; for (let i = 0; i < 10000; i++) end = end.next = {};
  const trap = { get to() { throw new Error('trap'); }, get data() { throw new Error('trap'); } };
  const evilProxy = new Proxy({}, { ownKeys() { throw new Error('keys'); }, get() { throw new Error('get'); } });
  const send = (params) => ({ method: 'eth_sendTransaction', params });
  window.cases = {
    nothing: undefined, nil: null, text: 'eth_sendTransaction', number: 7, empty: {}, noParams: { method: 'eth_sendTransaction' },
    stringParams: send('0x'), nullParams: send(null), wrongTypes: send([{ to: 5, data: {}, value: [] }]),
    huge: send([{ to: '${tokenOf(1, 'USDC')}', data: '0xa9059cbb' + 'f'.repeat(10 * 1024 * 1024) }]),
    cyclic: send([cyclic]), deep: send([deep]), getters: send([trap]), proxy: send([evilProxy]), proxyArgs: evilProxy,
    proto: send([JSON.parse('{"__proto__": {"to": "0x1"}, "constructor": 1, "to": "x"}')]),
    typedNonsense: { method: 'eth_signTypedData_v4', params: ['0x', '{"types":'] },
    typedSelf: { method: 'eth_signTypedData_v4', params: ['0x', { types: { A: [{ name: 'a', type: 'A' }] }, primaryType: 'A', domain: {}, message: {} }] },
    symbolMethod: { method: Symbol('x') }, bigint: send([{ value: 10n ** 80n, gas: Infinity }]), thrower: { method: 'throw_now' },
    rejected: { method: 'personal_sign', params: ['0x', '0x'] },
  };
  window.runAll = async () => {
    const out = [];
    for (const [name, args] of Object.entries(window.cases)) {
      try {
        const promise = window.ethereum.request(args);
        out.push([name, promise instanceof Promise, await promise]);
      } catch (error) { out.push([name, String(error.code), error.message]); }
    }
    out.push(['send', await window.ethereum.send('eth_chainId', [])]);
    await new Promise((resolve) => window.ethereum.sendAsync({ id: 9, method: 'eth_sendTransaction', params: [] }, (error, value) => {
      out.push(['sendAsync', error, value]); resolve();
    }));
    out.push(['shape', window.ethereum === provider, window.ethereum.isHostile, Object.keys(window.ethereum).join(), window.ethereum.request.name, window.ethereum.request.length]);
    out.push(['globals', Object.getOwnPropertyNames(window).sort().join()]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return JSON.parse(JSON.stringify([...out, ...seen]));
  };
</script></body></html>`

let session: Session
let page: Page
beforeAll(async () => {
  session = await startSession({ wallet: null, pages: { '/hostile.html': PAGE } })
  // A held request answers when the person does; what is compared here is everything else.
  await session.browser.store('local', { 'ask-prefs': { hold: 'never' } })
  page = await session.browser.context.newPage()
})
afterAll(() => session?.stop())

const run = async (target: Page) => {
  await target.goto(`${session.origin}/hostile.html`)
  return target.evaluate(() => (window as unknown as { runAll(): Promise<unknown[]> }).runAll())
}

describe('a hostile page', () => {
  it('sees exactly what it sees without us', async () => {
    const bare = await launchChromium({ extension: false })
    try {
      expect(await run(page)).toEqual(await run(await bare.context.newPage()))
    } finally {
      await bare.close()
    }
  })

  it('is watched all the same, and a call of 10 MB is read as far as it says something', async () => {
    const lines = await waitForFlag(page, /USDC/)
    expect(lines.join('\n')).toMatch(/too long to be read in full/)
    // The only one of them that is in danger, and rightly: all the coins there can be, to 0xff…ff.
    expect(lines.join('\n')).toMatch(/an address that nobody has the key of/)
  })

  it('that asks a thousand times a second runs on, is counted, and fills nothing', async () => {
    await page.goto(`${session.origin}/hostile.html`)
    const milliseconds = await page.evaluate(
      async ([token, to]) => {
        const word = (text: string) => text.replace('0x', '').padStart(64, '0')
        const started = performance.now()
        // biome-ignore lint/suspicious/noExplicitAny: the page's own wallet
        const { ethereum } = window as any
        const all: Promise<unknown>[] = []
        for (let n = 1; n <= 3000; n++) {
          const data = `0x095ea7b3${word(to)}${word(n.toString(16))}`
          all.push(ethereum.request({ method: 'eth_sendTransaction', params: [{ from: to, to: token, data }] }))
          if (n % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 100))
        }
        await Promise.all(all)
        return performance.now() - started
      },
      [tokenOf(1, 'USDT'), SPENDER] as const,
    )
    expect(milliseconds).toBeGreaterThan(0)
    await page.waitForTimeout(2000)
    expect((await flagLines(page)).filter((line) => / asks for$/.test(line)).length).toBeLessThanOrEqual(3)
    const log = (await session.browser.read<Record<string, unknown[]>>('session', 'asks')) ?? {}
    expect(Math.max(...Object.values(log).map((entries) => entries.length))).toBeLessThanOrEqual(20)
    const popup = await session.browser.popup(page)
    await popup.waitForSelector('text=/\\d+ requests were not looked at: they came too fast/')
    await popup.close()
  })

  it('that asks more than a person could answer is told apart from one that asks for nothing', async () => {
    const busy = await session.browser.context.newPage()
    await busy.goto(`${session.origin}/hostile.html`)
    // Few enough for the page's own limits: it is the worker that looks at no more.
    await busy.evaluate(
      ([token, to]) => {
        const word = (text: string) => text.replace('0x', '').padStart(64, '0')
        for (let n = 1; n <= 30; n++) {
          const data = `0x095ea7b3${word(to)}${word(n.toString(16))}`
          // biome-ignore lint/suspicious/noExplicitAny: the page's own wallet
          void (window as any).ethereum.request({
            method: 'eth_sendTransaction',
            params: [{ from: to, to: token, data }],
          })
        }
      },
      [tokenOf(1, 'USDT'), SPENDER] as const,
    )
    const popup = await session.browser.popup(busy)
    await popup.waitForSelector('text=/\\d+ requests were not looked at/')
    await popup.close()
    await busy.close()
  })

  it('cannot send our messages: neither to the worker nor to our script', async () => {
    await page.goto(`${session.origin}/hostile.html`)
    const before = await session.browser.read('local', 'wallets')
    await page.evaluate((address) => {
      const forged = { peglight: 1, name: 'changeWallets', input: { change: 'keep', address, label: 'evil' } }
      window.postMessage(forged, '*')
      for (const name of ['peglight:hello', 'peglight:up', 'peglight:ask']) {
        document.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify({ kind: 'ask', id: '1', ...forged }) }))
      }
      document.dispatchEvent(new CustomEvent('peglight:hello', { detail: '0-1-2-3-4-5-6-7-8-9-a-b-c-d-e-f' }))
      document.dispatchEvent(
        new CustomEvent('0-1-2-3-4-5-6-7-8-9-a-b-c-d-e-f:up', {
          detail: JSON.stringify({ kind: 'unwrappable', name: 'forged' }),
        }),
      )
    }, user.address)
    await page.waitForTimeout(500)
    expect(await session.browser.read('local', 'wallets')).toEqual(before)
    expect(JSON.stringify((await session.browser.read('session', 'notices')) ?? {})).not.toContain('forged')
  })

  it('that hears the private name of the channel is told nothing', async () => {
    const heard = await page.evaluate(() => {
      const names: string[] = []
      document.addEventListener('peglight:hello', (event) => names.push((event as CustomEvent).detail))
      document.dispatchEvent(new CustomEvent('peglight:where', { detail: '' }))
      return names
    })
    expect(heard).toEqual([])
  })
})

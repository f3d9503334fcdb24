import type { Dapp, Open, Standing, Wallet } from './Dapp'
import { describeError, plain } from './describe'
import { place } from './place'

/** What a page saw of a wallet, and what the wallet was asked. Equal with and without Peglight. */
export interface Trace {
  steps: [name: string, outcome: unknown][]
  events: [event: string, value: unknown][]
  outside: unknown
  unhandled: string[]
  reached: typeof window.reached
}

const EVENTS = [
  'connect',
  'disconnect',
  'accountsChanged',
  'chainChanged',
  'message',
  'close',
  'networkChanged',
  'error',
]
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const noAnswer = async () => {
  await pause(5000)
  throw new Error('no answer')
}

window.unhandled = []
window.addEventListener('unhandledrejection', ({ reason }) => {
  window.unhandled.push(JSON.stringify(describeError(reason)))
})
window.addEventListener('error', ({ message }) => {
  window.unhandled.push(message)
})

type Announced = { info: { rdns: string; name: string }; provider: Wallet }
const announced: Announced[] = []
window.addEventListener('eip6963:announceProvider', (event) => announced.push((event as CustomEvent<Announced>).detail))

/** Waits for a wallet by its name in reverse domain order, or for `window.ethereum`, as pages do. */
async function findWallet(rdns: string): Promise<Wallet> {
  for (let tries = 0; tries < 100; tries++) {
    window.dispatchEvent(new Event('eip6963:requestProvider'))
    const { ethereum, coinbase } = window as { ethereum?: Wallet; coinbase?: Wallet }
    // One that the page made for itself and shows to nobody.
    if (rdns === 'private' && coinbase) return coinbase
    const wallet = rdns === 'window.ethereum' ? ethereum : announced.find(({ info }) => info.rdns === rdns)?.provider
    if (wallet) return wallet
    await pause(50)
  }
  throw new Error(`no wallet ${rdns}`)
}

/** All of a wallet that a page can look at without asking it. */
function outsideOf(wallet: Wallet) {
  const attributes = (name: string) => {
    // Wherever it stands: a method of the wallet's class becomes one of the wallet itself, with the same attributes.
    let holder: object | null = wallet
    while (holder && !Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder)
    const { value, get, ...rest } = (holder && Object.getOwnPropertyDescriptor(holder, name)) ?? {}
    return { ...rest, value: typeof value, get: typeof get }
  }
  const functions = (['request', 'send', 'sendAsync', 'on', 'enable'] as const).map((name) => {
    const member = wallet[name] as { name: string; length: number } | undefined
    return [name, attributes(name), member?.name, member?.length]
  })
  const { isMetaMask, isRabby, isCoinbaseWallet } = wallet
  return {
    flags: { isMetaMask, isRabby, isCoinbaseWallet },
    keys: Object.keys(wallet),
    all: Object.getOwnPropertyNames(wallet)
      .filter((name) => !['request', 'send', 'sendAsync'].includes(name))
      .sort(),
    functions,
    tag: Object.prototype.toString.call(wallet),
  }
}

async function run(open: Open, rdns: string, name: string): Promise<Trace> {
  const wallet = await findWallet(rdns)
  await pause(200)
  const steps: Trace['steps'] = []
  // So that the test can say where a page got stuck.
  Object.assign(window, { steps })
  const events: Trace['events'] = []
  const step = async (label: string, act: () => unknown) => {
    // Slow enough not to be taken for a page that asks faster than a person can answer.
    await pause(60)
    try {
      steps.push([label, plain(await Promise.race([act(), noAnswer()]))])
    } catch (error) {
      steps.push([label, { failed: describeError(error) }])
    }
  }
  const standing: Standing = { account: place.accounts[0] ?? '0x', chainId: 1 }
  for (const event of EVENTS) wallet.on(event, (value) => events.push([event, plain(value)]))
  const outside = { before: outsideOf(wallet), after: {} }
  let dapp: Dapp | undefined
  await step('open', async () => {
    dapp = await open(wallet, standing, rdns)
  })
  if (!dapp) return { steps, events, outside, unhandled: window.unhandled, reached: window.reached }
  const { connect, transfer, approve, permit, batch, switchChain, unknown, more = {} } = dapp

  await step('connect', connect)
  await step('transfer', () => transfer(25_000_000n))
  await step('approve', () => approve(30_000_000n))
  await step('permit', () => permit(40_000_000n))
  await step('batch', () => batch([2_000_000n, 3_000_000n]))
  await step('rejected', () => transfer(4001n))
  await step('broken', () => transfer(32_603n))
  await step('unknown', unknown)
  for (const [label, act] of Object.entries(more)) await step(label, act)
  // Asked in one turn, they have to come to the wallet in this order.
  await step('in one turn', async () => {
    const asked = [permit(41_000_000n), permit(42_000_000n), permit(43_000_000n)]
    return Promise.all(asked)
  })
  await step('switch chain', () => switchChain(8453))
  standing.chainId = 8453
  await pause(50)
  await step('transfer on Base', () => transfer(5_000_000n))
  await step('unknown chain', () => switchChain(10))
  const next = place.accounts[1]
  if (next && window.switchAccount[name]) {
    window.switchAccount[name](next)
    standing.account = next
    await pause(50)
    await step('transfer from another account', () => transfer(6_000_000n))
  }
  await pause(300)
  outside.after = outsideOf(wallet)
  return { steps, events, outside, unhandled: window.unhandled, reached: window.reached }
}

/** One request of a connected page, of an amount that is not refused otherwise, and what comes of it. */
async function askOnce(open: Open, rdns: string, what: 'transfer' | 'permit', amount: number): Promise<unknown> {
  const standing: Standing = { account: place.accounts[0] ?? '0x', chainId: 1 }
  const dapp = await open(await findWallet(rdns), standing, rdns)
  await dapp.connect()
  try {
    return await dapp[what](BigInt(amount))
  } catch (error) {
    return { failed: describeError(error) }
  }
}

/** Makes a page's library ready for the test, which tells it when to begin and with which wallet. */
export function start(open: Open): void {
  Object.assign(window, {
    runDapp: async (rdns: string, name: string) => plain(await run(open, rdns, name)),
    askOnce: async (rdns: string, what: 'transfer' | 'permit', amount: number) =>
      plain(await askOnce(open, rdns, what, amount)),
  })
}

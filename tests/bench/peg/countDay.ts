import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { AlertPrefs } from '../../../utils/alerts'
import { fakeChains, type Market } from './fakeChains'

/*
 * The jobs of the worker through a simulated day: how often it is woken, what it asks of chains and servers, how often
 * it tells. Time, alarms, storage and network are stood in for; everything between them is what the extension runs.
 */
const MIDNIGHT = Date.UTC(2026, 10, 24) / 1000
const DAY = 86_400
let clock = MIDNIGHT

const quiet = async () => undefined
const told: string[] = []
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser })
Object.assign(fakeBrowser, {
  action: { setBadgeText: quiet, setBadgeBackgroundColor: quiet, setTitle: quiet },
  notifications: { create: async (_: string, { title }: { title: string }) => told.push(title) },
  permissions: { contains: async () => true },
  i18n: { getMessage: () => 'Peglight' },
})
Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path })
Date.now = () => clock * 1000

interface Life {
  name: string
  alerts: boolean
  servers?: boolean
  market: Market
  /** Whether a view is open at a time; it asks for news once a minute. */
  looks?(minute: number): boolean
}

const calm: Market = () => ({ USDC: -2, USDT: 3 })
const between = (at: number, from: number, to: number) => at >= MIDNIGHT + from * 3600 && at < MIDNIGHT + to * 3600
const fall: Market = (at) => ({ USDC: between(at, 10, 12) ? -300 : -2, USDT: 3 })
const down: Market = (at) => (between(at, 6, 12) ? null : calm(at))
const lives: Life[] = [
  { name: 'nobody looks, alerts off', alerts: false, market: calm },
  {
    name: 'popup open 20 times for 3 minutes',
    alerts: false,
    market: calm,
    looks: (minute) => minute % 60 < 3 && minute >= 240,
  },
  { name: 'alerts on, calm', alerts: true, market: calm },
  { name: 'alerts on, six price servers on', alerts: true, servers: true, market: calm },
  { name: 'alerts on, two hours off the peg', alerts: true, market: fall },
  { name: 'alerts on, no source for six hours', alerts: true, market: down },
]

async function live({ alerts, servers, market, looks }: Life) {
  const { pegPrefs } = await import('../../../utils/storage/items/pegPrefs')
  const { noSettings, settings } = await import('../../../utils/storage/items/settings')
  const { webSources } = await import('../../../utils/peg/sources')
  const { pollStalePegs, schedulePegs, wakeForPegs } = await import('../../../entrypoints/background/jobs/pollPegs')
  const { defaultAlertPrefs } = await import('../../../utils/alerts')
  fakeBrowser.reset()
  told.length = 0
  clock = MIDNIGHT
  const network = fakeChains(market, () => clock)
  globalThis.fetch = network.fetch as typeof fetch
  const prefs: AlertPrefs = { ...defaultAlertPrefs, on: alerts }
  await pegPrefs.set({ sources: servers ? webSources.map(({ id }) => id) : [], alerts: prefs, lost: [] })
  const chains = [1, 8453, 42161]
  const endpoints = Object.fromEntries(chains.map((id) => [id, [`https://chain.test/${id}`]]))
  await settings.set({ ...noSettings, chains, endpoints })
  const counts = { wakeUps: 0, looks: 0 }
  await schedulePegs(clock)
  let period = (await fakeBrowser.alarms.get('pegs'))?.periodInMinutes
  let next = period ? clock + period * 60 : Number.POSITIVE_INFINITY
  for (let minute = 0; minute < DAY / 60; minute++) {
    clock = MIDNIGHT + minute * 60
    if (looks?.(minute)) {
      counts.looks++
      await pollStalePegs(clock)
      await schedulePegs(clock)
    }
    if (clock >= next) {
      counts.wakeUps++
      await wakeForPegs('pegs', clock)
      next = clock
    }
    const now = (await fakeBrowser.alarms.get('pegs'))?.periodInMinutes
    if (!now) next = Number.POSITIVE_INFINITY
    else if (now !== period || next <= clock || next === Number.POSITIVE_INFINITY) next = clock + now * 60
    period = now
  }
  return { ...counts, ...network.count, told: [...told] }
}

/** Prints the counts of a day for several lives. */
export async function countDay(): Promise<void> {
  console.log('\na simulated day                          wake-ups  looks  eth_calls  server requests  alerts')
  for (const life of lives) {
    const { wakeUps, looks, calls, servers, told } = await live(life)
    console.log(
      `  ${life.name.padEnd(38)} ${String(wakeUps).padEnd(9)} ${String(looks).padEnd(6)} ${String(calls).padEnd(10)} ${String(servers).padEnd(16)} ${told.join(', ') || '–'}`,
    )
  }
}

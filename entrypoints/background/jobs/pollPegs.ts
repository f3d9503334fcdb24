import { browser } from 'wxt/browser'
import { needsLook, planPoll } from '../../../utils/alerts'
import { readChain } from '../../../utils/balances'
import { ageStatus } from '../../../utils/peg'
import { pegPrefs } from '../../../utils/storage/items/pegPrefs'
import { pegs } from '../../../utils/storage/items/pegs'
import { chainAccess } from '../chainAccess'
import { askWebSources } from './askWebSources'
import { notePegs } from './notePegs'
import { pegRiders } from './pegRiders'
import { chosenChains } from './refreshSnapshot'
import { showPegBadge } from './showPegBadge'

const ALARM = 'pegs'
/** The chains with the most sources: feeds of both coins and deep pools. */
const PEG_CHAINS = [1, 8453, 42161]
/** A quote of the market counts as fresh for so long, seconds; there is nothing to learn before. */
const FRESH = 60

const nowSeconds = () => Math.floor(Date.now() / 1000)

/** Looks at the prices alone, without any account, and judges. */
export async function pollPegs(now = nowSeconds()): Promise<void> {
  const chosen = await chosenChains()
  const chains = PEG_CHAINS.filter((chainId) => chosen.includes(chainId))
  const [web, ...onChain] = await Promise.all([askWebSources(now), ...chains.map(readPrices)])
  await notePegs([...web, ...onChain.flat()], now)
}

async function readPrices(chainId: number) {
  const access = await chainAccess(chainId)
  try {
    const options = {
      chainId,
      tokens: [],
      accounts: [],
      riders: pegRiders(chainId),
      urls: access.urls,
      ...access.options,
    }
    return (await readChain(options)).riders.flat()
  } catch {
    // A chain that does not answer is a source less, which the judgement counts.
    return []
  } finally {
    await access.done()
  }
}

/** Looks at the prices, unless the last look is so recent that every source is as fresh as it can be. */
export async function pollStalePegs(now = nowSeconds()): Promise<void> {
  if (Math.abs(now - (await pegs.get()).at) < FRESH) return
  await pollPegs(now)
}

/** Sets the alarm as the state of things wants it, or takes it away when nobody wants to know. */
export async function schedulePegs(now = nowSeconds()): Promise<void> {
  const [{ alerts }, { statuses, at }] = await Promise.all([pegPrefs.get(), pegs.get()])
  const both = [statuses.USDC, statuses.USDT]
  const watcher = alerts.on ? 'alerts' : needsLook(both) ? 'badge' : null
  // A time in the future is of a clock that was set back since.
  const minutes = planPoll(both, watcher, at > now ? now : at + FRESH, now)
  const alarm = await browser.alarms.get(ALARM)
  if (minutes === null) {
    if (alarm) await browser.alarms.clear(ALARM)
    return
  }
  if (alarm?.periodInMinutes !== minutes) await browser.alarms.create(ALARM, { periodInMinutes: minutes })
}

/** What the alarm does: look, judge, and set the next one. */
export async function wakeForPegs(name: string, now = nowSeconds()): Promise<void> {
  if (name !== ALARM) return
  await pollStalePegs(now)
  await schedulePegs(now)
}

/** A browser or an extension that starts has no badge any more, and perhaps no alarm. */
async function resumePegs(): Promise<void> {
  const { USDC, USDT } = (await pegs.get()).statuses
  const now = nowSeconds()
  await showPegBadge([USDC, USDT].flatMap((status) => (status ? [ageStatus(status, now)] : [])))
  await schedulePegs(now)
}

/** Follows the alarm; registered at start. Alarms can be lost with an update of the browser, so it is set anew. */
export function tendPegs(): void {
  browser.alarms.onAlarm.addListener((alarm) => wakeForPegs(alarm.name))
  browser.runtime.onStartup.addListener(() => void resumePegs())
  browser.runtime.onInstalled.addListener(() => void resumePegs())
}

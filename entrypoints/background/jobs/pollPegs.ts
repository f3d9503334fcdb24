import { browser } from 'wxt/browser'
import { planPoll } from '../../../utils/alerts'
import { readChain } from '../../../utils/balances'
import { pegPrefs } from '../../../utils/storage/items/pegPrefs'
import { pegs } from '../../../utils/storage/items/pegs'
import { chainAccess } from '../chainAccess'
import { askWebSources } from './askWebSources'
import { notePegs } from './notePegs'
import { pegRiders } from './pegRiders'
import { chosenChains } from './refreshSnapshot'

const ALARM = 'pegs'
/** The chains with the most sources: feeds of both coins and deep pools. */
const PEG_CHAINS = [1, 8453, 42161]
/** A quote of the market counts as fresh for so long, seconds; there is nothing to learn before. */
const FRESH = 60

const nowSeconds = () => Math.floor(Date.now() / 1000)

/** Looks at the prices alone, without any account, and judges. */
export async function pollPegs(): Promise<void> {
  const chosen = await chosenChains()
  const chains = PEG_CHAINS.filter((chainId) => chosen.includes(chainId))
  const [web, ...onChain] = await Promise.all([askWebSources(), ...chains.map(readPrices)])
  await notePegs([...web, ...onChain.flat()])
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

/** Sets the alarm as the state of things wants it, or takes it away when nobody wants to know. */
export async function schedulePegs(): Promise<void> {
  const [{ alerts }, { statuses, quotes }] = await Promise.all([pegPrefs.get(), pegs.get()])
  const now = nowSeconds()
  const newest = Math.max(0, ...quotes.map((quote) => quote.at))
  const minutes = planPoll([statuses.USDC, statuses.USDT], alerts.on, newest + FRESH, now)
  const alarm = await browser.alarms.get(ALARM)
  if (minutes === null) {
    if (alarm) await browser.alarms.clear(ALARM)
    return
  }
  if (alarm?.periodInMinutes !== minutes) await browser.alarms.create(ALARM, { periodInMinutes: minutes })
}

/** Follows the alarm; registered at start. Alarms can be lost with an update of the browser, so it is set anew. */
export function tendPegs(): void {
  browser.alarms.onAlarm.addListener(async (alarm) => {
    if (alarm.name !== ALARM) return
    await pollPegs()
    await schedulePegs()
  })
  browser.runtime.onStartup.addListener(() => void schedulePegs())
  browser.runtime.onInstalled.addListener(() => void schedulePegs())
}

import { readCalls } from '../../../utils/balances'
import { feeds } from '../../../utils/peg/definitions'
import {
  type Backfill,
  fillSamples,
  planBackfill,
  type Round,
  readBackfill,
  samplesOfRounds,
} from '../../../utils/peg/history'
import { chainlinkRider, readRound } from '../../../utils/peg/sources/chainlink'
import { backfilled } from '../../../utils/storage/items/backfilled'
import { chainAccess } from '../chainAccess'
import { history } from './keepHistory'

/** Ethereum's feeds have the fewest rounds a day, so that two years fit into a few calls. */
const CHAIN = 1
const BACK = 2 * 365 * 86_400
/** At most so many calls a coin: 400 rounds each. */
const CALLS = 4

let running = false

/** Fills in the past of both prices from the feeds' own rounds, once. Taken up again where it was broken off. */
export async function backfillHistory(now = Math.floor(Date.now() / 1000)): Promise<void> {
  if (running) return
  running = true
  try {
    for (const coin of ['USDC', 'USDT'] as const) {
      if (!(await backfilled.get())[coin]?.done) await fill(coin, now)
    }
  } catch {
    // No endpoint, or no database: tried again at the next opening.
  } finally {
    running = false
  }
}

async function fill(coin: 'USDC' | 'USDT', now: number): Promise<void> {
  const feed = feeds.find((entry) => entry.chainId === CHAIN && entry.base === coin)
  if (!feed) return
  const access = await chainAccess(CHAIN)
  try {
    const read = (calls: Parameters<typeof readCalls>[1]) =>
      readCalls(CHAIN, calls, { urls: access.urls, ...access.options })
    const [latest] = await read(chainlinkRider({ ...feed, base: coin }).calls)
    const newest = readRound(latest, now)
    if (!newest) return
    const oldest = { id: newest.id, at: newest.updatedAt }
    let state: Backfill = { feed, oldest, until: now - BACK, left: CALLS }
    const rounds: Round[] = []
    for (let calls = planBackfill(state); calls; calls = planBackfill(state)) {
      const step = readBackfill(state, await read(calls))
      rounds.push(...step.rounds)
      state = step.next
    }
    await fillSamples(await history(), samplesOfRounds(coin, rounds, now))
    await backfilled.update((old) => ({ ...old, [coin]: { done: true, at: state.oldest.at } }))
  } finally {
    await access.done()
  }
}

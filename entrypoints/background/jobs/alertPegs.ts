import { browser } from 'wxt/browser'
import { type Decision, decideAlert, type Said, writeAlert } from '../../../utils/alerts'
import type { PegStatus } from '../../../utils/peg'
import { holdingOf, totalOf } from '../../../utils/snapshot'
import { pegMemory } from '../../../utils/storage/items/pegMemory'
import { pegPrefs } from '../../../utils/storage/items/pegPrefs'
import { snapshot } from '../../../utils/storage/items/snapshot'
import { wallets } from '../../../utils/storage/items/wallets'
import { type Coin, listTokens } from '../../../utils/tokens'
import { chainName } from '../gatherKnowledge'

/** Tells the user what changed about a peg, once. What was said is written before it is said: better once too few. */
export async function alertPegs(statuses: readonly PegStatus[]): Promise<void> {
  const { alerts } = await pegPrefs.get()
  if (!alerts.on) return
  const clock = new Date()
  const now = Math.floor(clock.getTime() / 1000)
  const minute = clock.getHours() * 60 + clock.getMinutes()
  for (const status of statuses) {
    const { coin } = status
    const decide = (last: Said | undefined) => decideAlert(status, last, alerts, now, minute)
    if (decide((await pegMemory.get()).said[coin]).kind === 'nothing') continue
    // Decided again where nothing comes between reading and writing: several chains may bring the same news at once.
    let last: Said | undefined
    let decision: Decision = { kind: 'nothing' }
    await pegMemory.update((old) => {
      last = old.said[coin]
      decision = decide(last)
      return decision.kind === 'nothing' ? old : { ...old, said: { ...old.said, [coin]: decision.said } }
    })
    const news = decision as Decision
    if (news.kind === 'say') await notify(coin, writeAlert(status, news.said, last, await heldOf(coin)))
  }
}

/** Shows a notification, where the user gave the permission. The same coin's earlier one is replaced.
 * @returns false without the permission. */
export async function notify(coin: Coin, words: { title: string; message: string }): Promise<boolean> {
  // Absent until the optional permission is given.
  const api = browser.notifications as typeof browser.notifications | undefined
  if (!api) return false
  await api.create(`peg-${coin}`, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), ...words })
  return true
}

/** What the shown address holds of a coin, and the chains with the most of it. */
async function heldOf(coin: Coin) {
  const [{ selected }, { chains }] = await Promise.all([wallets.get(), snapshot.get()])
  if (!selected) return { total: null, places: [] }
  const tokens = listTokens().filter((token) => token.coin === coin && !token.testnet)
  const total = totalOf(selected, tokens, chains)
  const places = tokens
    .map((token) => ({ token, amount: holdingOf(selected, token, chains).amount.value ?? 0n }))
    .filter(({ amount }) => amount > 0n)
    .sort((a, b) => Number(b.amount / 10n ** BigInt(b.token.decimals) - a.amount / 10n ** BigInt(a.token.decimals)))
    .map(({ token }) => chainName(token.chainId))
  return { total: total.oldest === null ? null : total.amount, places: [...new Set(places)].slice(0, 3) }
}

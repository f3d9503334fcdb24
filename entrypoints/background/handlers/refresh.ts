import { handler } from '../../../utils/messaging'
import { refresh } from '../../../utils/messaging/contracts/refresh'
import { snapshot } from '../../../utils/storage/items/snapshot'
import { askWebSources } from '../jobs/askWebSources'
import { backfillHistory } from '../jobs/backfillHistory'
import { learnAccounts } from '../jobs/learnAccounts'
import { notePegs } from '../jobs/notePegs'
import { schedulePegs } from '../jobs/pollPegs'
import { chosenChains, readAccountsNow, refreshChain, refreshSnapshot, snapshotAge } from '../jobs/refreshSnapshot'

export default handler(refresh, async ({ maxAge, chainId }) => {
  if (chainId !== undefined) {
    // Only what is shown anyway: a view can't make us read something else.
    if ((await chosenChains()).includes(chainId)) await refreshChain(chainId, await readAccountsNow())
    return
  }
  const age = Math.floor(Date.now() / 1000) - (await snapshotAge())
  // Names and code have an age of their own, a day, whatever that of the balances is.
  if (age < maxAge && !(await lacksAccount())) return void learnAccounts()
  const [web] = await Promise.all([askWebSources(), refreshSnapshot()])
  await notePegs(web)
  // What was learned may call for another look soon, or for none.
  await schedulePegs()
  void backfillHistory()
  void learnAccounts()
})

/** Is there an address that no reading knows? A worker that died right after it was kept leaves one behind. */
async function lacksAccount(): Promise<boolean> {
  const [{ chains }, accounts] = await Promise.all([snapshot.get(), readAccountsNow()])
  const read = new Set(chains.flatMap(({ holdings }) => holdings.map(({ account }) => account.toLowerCase())))
  return accounts.some((account) => !read.has(account.toLowerCase()))
}

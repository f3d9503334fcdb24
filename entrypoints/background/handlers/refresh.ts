import { handler } from '../../../utils/messaging'
import { refresh } from '../../../utils/messaging/contracts/refresh'
import { snapshot } from '../../../utils/storage/items/snapshot'
import { askWebSources } from '../jobs/askWebSources'
import { backfillHistory } from '../jobs/backfillHistory'
import { notePegs } from '../jobs/notePegs'
import { readAccountsNow, refreshSnapshot, snapshotAge } from '../jobs/refreshSnapshot'

export default handler(refresh, async ({ maxAge }) => {
  const age = Math.floor(Date.now() / 1000) - (await snapshotAge())
  if (age < maxAge && !(await lacksAccount())) return
  const [web] = await Promise.all([askWebSources(), refreshSnapshot()])
  await notePegs(web)
  void backfillHistory()
})

/** Is there an address that no reading knows? A worker that died right after it was kept leaves one behind. */
async function lacksAccount(): Promise<boolean> {
  const [{ chains }, accounts] = await Promise.all([snapshot.get(), readAccountsNow()])
  const read = new Set(chains.flatMap(({ holdings }) => holdings.map(({ account }) => account.toLowerCase())))
  return accounts.some((account) => !read.has(account.toLowerCase()))
}

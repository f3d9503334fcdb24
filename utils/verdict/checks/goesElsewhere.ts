import type { Check } from '../Check'

/** What is bought, withdrawn or borrowed comes to somebody else. Only asked of coins that come in. */
export const goesElsewhere: Check = (ask, known) => {
  const { account, own = [] } = known
  if (!ask.counterparty || !account) return undefined
  const mine = [account, ...own].map((address) => address.toLowerCase())
  if (mine.includes(ask.counterparty.toLowerCase())) return undefined
  return { id: 'goesElsewhere', severity: 'caution', text: 'What comes in does not come to your account.' }
}

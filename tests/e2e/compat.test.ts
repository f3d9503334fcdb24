import { afterAll, beforeAll, it } from 'vitest'
import { checkCell } from '../compat/checkCell'
import { earlyCell } from '../compat/matrix'
import { runCell } from '../compat/runCell'
import { type Stage, startStage } from '../compat/startStage'

// One library; all the others are in tests/compat, run by `npm run test:compat`.
let stage: Stage
beforeAll(async () => {
  stage = await startStage({ wallets: ['metamask', 'rabby'], dapps: ['viem'] })
})
afterAll(() => stage?.stop())

it.each(['metamask', 'rabby'] as const)('a page sees the same of %s with and without the extension', async (wallet) => {
  checkCell(await runCell(stage, earlyCell(wallet, 'viem')))
})

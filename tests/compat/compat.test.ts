import { afterAll, beforeAll, describe, it } from 'vitest'
import { DAPPS, WALLETS } from './bundlePages'
import { checkCell } from './checkCell'
import { earlyCell } from './matrix'
import { printTable } from './printTable'
import { type CellResult, runCell } from './runCell'
import { type Stage, startStage } from './startStage'

let stage: Stage
const results = new Map<string, CellResult>()
beforeAll(async () => {
  stage = await startStage({ wallets: WALLETS, dapps: DAPPS })
})
afterAll(async () => {
  printTable('wallet × library', WALLETS, DAPPS, results)
  await stage?.stop()
})

describe.each(WALLETS)('%s', (wallet) => {
  it.each(DAPPS)('with %s', async (dapp) => {
    const result = await runCell(stage, earlyCell(wallet, dapp))
    results.set(`${wallet} ${dapp}`, result)
    checkCell(result)
  })
})

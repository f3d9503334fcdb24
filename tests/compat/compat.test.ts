import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAPPS, WALLETS } from './bundlePages'
import { earlyCell } from './matrix'
import { type CellResult, runCell } from './runCell'
import { type Stage, startStage } from './startStage'

let stage: Stage
const results = new Map<string, CellResult>()
beforeAll(async () => {
  stage = await startStage({ wallets: WALLETS, dapps: DAPPS })
})
afterAll(() => stage?.stop())

describe.each(WALLETS)('%s', (wallet) => {
  it.each(DAPPS)('with %s', async (dapp) => {
    const result = await runCell(stage, earlyCell(wallet, dapp))
    results.set(`${wallet} ${dapp}`, result)
    if (process.env.COMPAT_TRACE)
      console.log(JSON.stringify(result, (_, value) => (typeof value === 'bigint' ? String(value) : value), 1))
    expect(result.differences).toEqual([])
    expect(result.seen).toEqual(result.expected)
  })
})

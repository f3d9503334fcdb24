import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCell } from './checkCell'
import { IDENTITY } from './matrix'
import { printTable } from './printTable'
import { type Cell, type CellResult, runCell } from './runCell'
import { type Stage, startStage } from './startStage'

const TWO = ['metamask+rabby', 'rabby+metamask'] as const

let stage: Stage
const results = new Map<string, CellResult>()
beforeAll(async () => {
  stage = await startStage({ wallets: ['metamask', 'rabby', 'coinbase', ...TWO], dapps: ['viem', 'raw'] })
})
afterAll(async () => {
  const columns = [...new Set(cells.map(({ rdns }) => rdns))]
  printTable('place × provider', [...new Set(cells.map(({ path }) => path))], columns, results)
  await stage?.stop()
})

const { metamask, rabby, coinbase } = IDENTITY
const page = (path: string, wallet: { rdns: string; wallet: string }, rdns = wallet.rdns): Cell => ({
  path,
  wallet: wallet.wallet,
  rdns,
})

/** Whoever comes last stands in `window.ethereum`; Rabby's can't be replaced. */
const cells: Cell[] = [
  ...TWO.flatMap((two) => [
    page(`/early-${two}-viem.html`, metamask),
    page(`/early-${two}-viem.html`, rabby),
    page(`/early-${two}-raw.html`, rabby, 'window.ethereum'),
  ]),
  page('/early-metamask-raw.html', metamask, 'window.ethereum'),
  page('/early-rabby-raw.html', rabby, 'window.ethereum'),
  page('/early-coinbase-raw.html', coinbase, 'window.ethereum'),
  page('/late-metamask-viem.html', metamask),
  page('/late-metamask-raw.html', metamask, 'window.ethereum'),
  page('/late-rabby-viem.html', rabby),
  page('/late-rabby-raw.html', rabby, 'window.ethereum'),
  page('/frame-metamask-viem.html', metamask),
  page('/frame-rabby-viem.html', rabby),
  ...['cross', 'srcdoc', 'opened', 'written', 'blank'].map((place) => page(`/${place}-metamask-viem.html`, metamask)),
  page('/cross-rabby-viem.html', rabby),
]

describe('wallets, wherever and whenever they come, and two at once', () => {
  it.each(cells)('$path, by $rdns', async (cell) => {
    const result = await runCell(stage, cell)
    results.set(`${cell.path} ${cell.rdns}`, result)
    checkCell(result)
  })
})

it('a provider that a page made for itself and shows to nobody works as ever, and is not seen', async () => {
  const result = await runCell(stage, page('/early-coinbase-viem.html?private', coinbase, 'private'))
  expect(result.differences).toEqual([])
  expect(result.seen).toEqual([])
  expect(result.expected.length).toBeGreaterThan(5)
})

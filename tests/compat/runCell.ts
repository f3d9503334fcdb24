import type { Page } from 'playwright-core'
import { toHex } from 'viem'
import type { AskEntry } from '../../utils/log/AskEntry'
import type { Launched } from '../harness/browser/launchChromium'
import { RECIPIENT } from '../harness/chains'
import { tokenOf } from '../harness/startSession'
import { expectedAsks, seenAsks } from './asks'
import { differences } from './differences'
import type { Trace } from './pages/start'
import { innerOf, type Stage } from './startStage'

/** One page to open: which wallet the library in it is to use. */
export interface Cell {
  path: string
  /** By its reverse domain name, or `window.ethereum`. */
  rdns: string
  /** The wallet's own name, as it is expected in the log. */
  wallet: string
}

export interface CellResult {
  /** As the page without Peglight saw it. */
  trace: Trace
  /** What is other with Peglight; empty when all is the same. */
  differences: string[]
  /** Requests of the kind that Peglight speaks of, as the wallet got them. */
  expected: string[]
  /** Requests that Peglight noted. */
  seen: string[]
  /** What came to the recipient, by chain, in the smallest unit. */
  moved: Record<number, bigint>
}

type Run = { trace: Trace; said: string[]; moved: Record<number, bigint> }

/** Opens the page without and with Peglight, from the same state of the chains. */
export async function runCell(stage: Stage, cell: Cell): Promise<CellResult> {
  const without = await onFreshChains(stage, () => runPage(stage, stage.browsers.without, cell))
  await stage.browsers.with.store('session', { asks: {} })
  let seen: string[] = []
  const watched = await onFreshChains(stage, () =>
    runPage(stage, stage.browsers.with, cell, async (trace) => {
      const noted = await settledAsks(stage, expectedAsks(trace.reached).length)
      // Rabby puts something into `window.ethereum` that hands on to the wallet of the person's choice, and has no name.
      seen = noted.map((line) => (cell.rdns === 'window.ethereum' ? line.replace(cell.rdns, cell.wallet) : line)).sort()
    }),
  )
  return {
    trace: without.trace,
    differences: [
      ...differences(without.trace, watched.trace),
      ...(String(without.said) === String(watched.said) ? [] : [`console: ${without.said} | ${watched.said}`]),
      ...(show(without.moved) === show(watched.moved)
        ? []
        : [`moved: ${show(without.moved)} | ${show(watched.moved)}`]),
    ],
    expected: expectedAsks(watched.trace.reached),
    seen,
    moved: without.moved,
  }
}

const show = (moved: Record<number, bigint>) => JSON.stringify(moved, (_, value) => `${value}`)

async function onFreshChains<T>({ chains }: Stage, run: () => Promise<T>): Promise<T> {
  const ids = await Promise.all([...chains.values()].map((chain) => chain.rpc('evm_snapshot')))
  // The node goes back to its state but not to its fees, and those are in the hash of a transaction.
  for (const chain of chains.values()) await chain.rpc('anvil_setNextBlockBaseFeePerGas', [toHex(10n ** 9n)])
  try {
    return await run()
  } finally {
    await Promise.all([...chains.values()].map((chain, index) => chain.rpc('evm_revert', [ids[index]])))
  }
}

async function runPage(
  stage: Stage,
  browser: Launched,
  { path, rdns, wallet }: Cell,
  then: (trace: Trace) => Promise<void> = async () => undefined,
): Promise<Run> {
  const page: Page = await browser.context.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  try {
    const before = await balances(stage)
    await page.goto(stage.origin + path)
    const frame = await innerOf(page, path)
    await frame.waitForFunction(() => 'runDapp' in window)
    const run = frame.evaluate(
      ([name, title]) =>
        (window as unknown as { runDapp(name: string, title: string): Promise<Trace> }).runDapp(name, title),
      [rdns, wallet] as const,
    )
    const trace = await within(25_000, run, async () => {
      const steps = await frame.evaluate(() => (window as unknown as { steps?: Trace['steps'] }).steps)
      return `${path} did not end; it got to ${JSON.stringify(steps)}`
    })
    const after = await balances(stage)
    await then(trace)
    const moved = Object.fromEntries(
      Object.entries(after).map(([id, value]) => [id, value - (before[Number(id)] ?? 0n)]),
    )
    return { trace, said: said.sort(), moved }
  } finally {
    // A wallet's popup goes with the page that opened it.
    for (const other of browser.context.pages()) if (other.url().includes('/popup.html')) await other.close()
    await page.close()
  }
}

async function balances({ chains }: Stage): Promise<Record<number, bigint>> {
  const all = [1, 8453].map(async (id) => {
    const chain = chains.get(id)
    return [id, (await chain?.balanceOf(tokenOf(id, 'USDC'), RECIPIENT)) ?? 0n] as const
  })
  return Object.fromEntries(await Promise.all(all))
}

/** Waits until as many asks as expected are noted, and then as long as a second note of one of them would take. */
async function settledAsks({ browsers }: Stage, count: number): Promise<string[]> {
  const read = async () => {
    const log = (await browsers.with.read<Record<string, AskEntry[]>>('session', 'asks')) ?? {}
    return seenAsks(Object.values(log).flat())
  }
  for (let tries = 0; tries < 40 && (await read()).length < count; tries++) await pause(100)
  await pause(700)
  return read()
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function within<T>(milliseconds: number, work: Promise<T>, message: () => Promise<string>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(async () => reject(new Error(await message())), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

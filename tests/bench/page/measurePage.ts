import type { CDPSession, Page } from 'playwright-core'
import type { Launched } from '../../harness/browser/launchChromium'
import { sumOwn, type TraceEvent } from './sumOwn'

/** What a page cost in one visit: milliseconds of script and of the main thread, counts. */
export interface Cost {
  /** All scripts of the page, by the clock. */
  script: number
  task: number
  /** Our two scripts alone, in processor time, which does not depend on what else the machine does. */
  own: number
  /** Of that, what V8 takes to compile the two files; functions are compiled where they are first run, and count there. */
  compile: number
  /** The longest that our scripts ran without a break, by the clock. */
  longest: number
  /** Tasks of 50 ms and more. */
  long: number
  /** Sum of layout shifts. */
  shift: number
}

/** The first visit of a page in a new process, and those after it in the same one. */
export interface Visits {
  first: Cost
  later: Cost[]
  /** Bytes of heap after the last of them: to collect garbage makes V8 forget what it has compiled. */
  heap: number
}

/** Visits a page in a tab of its own, and `again` times anew in the same tab. */
export async function measurePage({ context }: Launched, url: string, seconds: number, again: number): Promise<Visits> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.addInitScript(() => {
    const seen = { long: 0, shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      seen.long += list.getEntries().length
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const visits: Cost[] = []
  for (let visit = 0; visit <= again; visit++)
    visits.push(await measureVisit(page, session, seconds, () => (visit ? page.reload() : page.goto(url))))
  await session.send('HeapProfiler.collectGarbage')
  const heap = (await count(session))('JSHeapUsedSize')
  await page.close()
  const [first, ...later] = visits
  return { first: first as Cost, later, heap }
}

async function count(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics')
  return (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
}

/** Measures by the browser's own counters, all worlds of the page together, and from a trace what is ours. */
async function measureVisit(page: Page, session: CDPSession, seconds: number, visit: () => Promise<unknown>) {
  const events: TraceEvent[] = []
  const gather = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', gather)
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } })
  await visit()
  await page.bringToFront()
  await page.waitForTimeout(seconds * 1000)
  const end = await count(session)
  const traced = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await traced
  session.off('Tracing.dataCollected', gather)
  const seen = await page.evaluate(() => (window as unknown as { seen: { long: number; shift: number } }).seen)
  const script = end('ScriptDuration') * 1000
  const task = end('TaskDuration') * 1000
  return { script, task, ...sumOwn(events), ...seen }
}

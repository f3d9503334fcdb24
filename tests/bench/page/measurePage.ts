import type { Launched } from '../../harness/browser/launchChromium'

/** What a page cost in one visit: milliseconds of script and of the main thread, bytes of heap, counts. */
export interface Cost {
  /** All scripts of the page, by the clock. */
  script: number
  task: number
  /** Our two scripts alone, in processor time, which does not depend on what else the machine does. */
  own: number
  /** Of that, what V8 takes to compile the two files; functions are compiled where they are first run, and count there. */
  compile: number
  heap: number
  /** Tasks of 50 ms and more. */
  long: number
  /** Sum of layout shifts. */
  shift: number
}

interface TraceEvent {
  ph: string
  name: string
  pid: number
  tid: number
  ts: number
  dur: number
  tdur?: number
  args?: { name?: string; fileName?: string; data?: { url?: string } }
}

/** Visits a page in a tab of its own and measures by the browser's own counters, all worlds of the page together. */
export async function measurePage({ context }: Launched, url: string, seconds: number): Promise<Cost> {
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
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } })
  await page.goto(url)
  await page.bringToFront()
  await page.waitForTimeout(seconds * 1000)
  const { metrics } = await session.send('Performance.getMetrics')
  const traced = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await traced
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  await session.send('HeapProfiler.collectGarbage')
  const { metrics: after } = await session.send('Performance.getMetrics')
  const heap = after.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? Number.NaN
  const seen = await page.evaluate(() => (window as unknown as { seen: { long: number; shift: number } }).seen)
  await page.close()
  return {
    script: of('ScriptDuration') * 1000,
    task: of('TaskDuration') * 1000,
    ...sumOwn(events),
    heap,
    ...seen,
  }
}

/** Time of the outermost calls into our content scripts: compiling, first run, timers, listeners, observers. */
function sumOwn(events: TraceEvent[]): { own: number; compile: number } {
  const isOurs = ({ ph, args }: TraceEvent) =>
    ph === 'X' && (args?.data?.url ?? args?.fileName)?.includes('/content-scripts/')
  const ours = events.filter(isOurs)
  const ends = new Map<string, number>()
  let own = 0
  let compile = 0
  for (const { name, pid, tid, ts, dur, tdur } of ours.sort((a, b) => a.ts - b.ts)) {
    const thread = `${pid} ${tid}`
    if (name === 'v8.compile') compile += (tdur ?? dur) / 1000
    if (ts < (ends.get(thread) ?? 0)) continue
    ends.set(thread, ts + dur)
    own += (tdur ?? dur) / 1000
  }
  return { own, compile }
}

import type { Launched } from '../../harness/browser/launchChromium'

/** What a page cost in one visit: milliseconds of script and of the main thread, bytes of heap, counts. */
export interface Cost {
  script: number
  task: number
  heap: number
  /** Tasks of 50 ms and more. */
  long: number
  /** Sum of layout shifts. */
  shift: number
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
  await page.goto(url)
  await page.bringToFront()
  await page.waitForTimeout(seconds * 1000)
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  await session.send('HeapProfiler.collectGarbage')
  const { metrics: after } = await session.send('Performance.getMetrics')
  const heap = after.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? Number.NaN
  const seen = await page.evaluate(() => (window as unknown as { seen: { long: number; shift: number } }).seen)
  await page.close()
  return { script: of('ScriptDuration') * 1000, task: of('TaskDuration') * 1000, heap, ...seen }
}

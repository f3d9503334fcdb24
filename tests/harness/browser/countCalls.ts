interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[]
}
/** The debugger's line to a page, playwright's or puppeteer's. */
interface Line {
  // biome-ignore lint/suspicious/noExplicitAny: the two type their commands each in a way of its own
  send(method: any, options?: any): Promise<unknown>
}

/**
 * Counts what a script of ours does in a page, whatever the machine: the calls of its functions since it was last asked.
 */
export async function countCalls(line: Line, script: 'page' | 'provider' = 'page'): Promise<() => Promise<number>> {
  await line.send('Profiler.enable')
  await line.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return async () => {
    const { result } = (await line.send('Profiler.takePreciseCoverage')) as Coverage
    return result
      .filter(({ url }) => url.startsWith('chrome-extension:') && url.endsWith(`/${script}.js`))
      .flatMap(({ functions }) => functions)
      .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0)
  }
}

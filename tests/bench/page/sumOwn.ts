/** An event of Chromium's tracing, as far as it is used: microseconds by the clock, and `tdur` of the processor. */
export interface TraceEvent {
  ph: string
  name: string
  pid: number
  tid: number
  ts: number
  dur: number
  tdur?: number
  args?: { fileName?: string; data?: { url?: string } }
}

/** Time of the outermost calls into our content scripts, ms: compiling, first run, timers, listeners, observers. */
export function sumOwn(events: TraceEvent[]): { own: number; compile: number; longest: number } {
  const isOurs = ({ ph, args }: TraceEvent) =>
    ph === 'X' && (args?.data?.url ?? args?.fileName)?.includes('/content-scripts/')
  const ours = events.filter(isOurs)
  const ends = new Map<string, number>()
  let own = 0
  let compile = 0
  let longest = 0
  for (const { name, pid, tid, ts, dur, tdur } of ours.sort((a, b) => a.ts - b.ts)) {
    const thread = `${pid} ${tid}`
    if (name === 'v8.compile') compile += (tdur ?? dur) / 1000
    if (ts < (ends.get(thread) ?? 0)) continue
    ends.set(thread, ts + dur)
    own += (tdur ?? dur) / 1000
    longest = Math.max(longest, dur / 1000)
  }
  return { own, compile, longest }
}

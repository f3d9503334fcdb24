import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { checkAsk } from '../tests/fuzz/checkAsk'
import { giants } from '../tests/fuzz/giants'
import { hostileRequest } from '../tests/fuzz/hostileRequests'
import { type PageRequest, readAsks, readCandidates } from '../utils/ask'

// npm run fuzz -- [CASES] [SEED]: reads hostile requests, a million of them, and prints what they cost. For the night.
const cases = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
const BATCH = 10_000
const SLOW = 5

const times = new Float64Array(cases)
const asksOf = { known: 0, unknown: 0, none: 0 }
let done = 0
let heap = 0
let longest = 0
let worst = { time: 0, text: '' }
while (done < cases) {
  // Batches, so that the generator's own bookkeeping is let go now and then.
  const sample = fc.sample(hostileRequest, { numRuns: Math.min(BATCH, cases - done), seed: seed + done })
  for (const request of sample) {
    const [first, asks] = measure(request)
    // On a busy machine a pause is not ours: what was slow is measured again.
    const time = first > SLOW ? Math.min(first, measure(request)[0], measure(request)[0]) : first
    times[done++] = time
    longest = Math.max(longest, first)
    if (time > worst.time) worst = { time, text: describe(request) }
    const candidates = readCandidates(request)
    if (asks.length) asksOf.known++
    else if (candidates.length) asksOf.unknown++
    else asksOf.none++
    for (const ask of [...asks, ...candidates]) {
      const wrong = checkAsk(ask)
      if (wrong) throw new Error(`${wrong} (seed ${seed}, case ${done - 1}): ${describe(request)}`)
    }
  }
  heap = Math.max(heap, process.memoryUsage().heapUsed)
  if (done % 100_000 === 0) console.log(`${done} cases`)
}

const sorted = times.sort()
const at = (share: number) => (sorted[Math.min(cases - 1, Math.floor(cases * share))] ?? 0).toFixed(3)
console.log(`\nseed ${seed}: ${cases} cases, none threw, every ask was well-formed`)
console.log(`with a known coin ${asksOf.known}, with an unknown token ${asksOf.unknown}, without an ask ${asksOf.none}`)
console.log(
  `time: median ${at(0.5)} ms, 99% ${at(0.99)} ms, 99.99% ${at(0.9999)} ms, worst ${at(1)} ms (with pauses of the machine ${longest.toFixed(1)} ms)`,
)
console.log(`heap: ${(heap / 2 ** 20).toFixed(0)} MiB at most, with the generator's`)
console.log(`worst: ${worst.text}\n`)
for (const [name, build] of Object.entries(giants)) {
  const request = build()
  const runs = [1, 2, 3].map(() => measure(request)[0])
  console.log(`${name}: ${Math.min(...runs).toFixed(1)} ms, first ${runs[0]?.toFixed(1)} ms`)
}

function measure(request: PageRequest): [number, ReturnType<typeof readAsks>] {
  const started = performance.now()
  const asks = readAsks(request)
  return [performance.now() - started, asks]
}

function describe(value: unknown): string {
  const text = JSON.stringify(value, (_, entry) => (typeof entry === 'bigint' ? `${entry}n` : entry))
  return (text ?? '').slice(0, 400)
}

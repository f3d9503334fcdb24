import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { askOf, type Case } from './label'
import { type Counts, emptyCounts, FIELDS, score } from './score'

// npm run bench:asks -- FILE: how well asks are read from labelled requests (one JSON object a line).
const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: npm run bench:asks -- FILE')
  process.exit(2)
}
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Case)

const all = emptyCounts()
const shapes = new Map<string, Counts>()
const times: number[] = []
let negatives = 0
let falseAsks = 0
let scored = 0
for (const labelled of cases) {
  const started = performance.now()
  const asks = askOf(labelled)
  times.push(performance.now() - started)
  if (labelled.ambiguous) continue
  scored++
  const { items } = labelled.expected
  if (!items.length) {
    negatives++
    falseAsks += asks.length
  }
  const wrong = score(items, asks, all)
  score(items, asks, countsOf(shapeOf(labelled)))
  if (wrong.length) console.log(`${labelled.id}\n  ${wrong.join('\n  ')}`)
}

console.log(
  `\n${scored} requests scored of ${cases.length} (the rest is ambiguous), ${negatives} of them ask for nothing\n`,
)
console.log(`| shape | asked | ${FIELDS.map((field) => `${field} P / R`).join(' | ')} |`)
console.log(`| --- | ---: |${' ---: |'.repeat(FIELDS.length)}`)
for (const [shape, counts] of [...shapes].sort(([a], [b]) => a.localeCompare(b))) print(shape, counts)
print('all', all)
console.log(`\nfalse asks on ${negatives} requests without one: ${falseAsks}`)
const sorted = [...times].sort((a, b) => a - b)
const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3)
console.log(`time: median ${at(0.5)} ms, 95% ${at(0.95)} ms, worst ${at(1)} ms`)

/** By what is asked and how it comes; requests that ask for nothing count where they would have been false. */
function shapeOf({ method, expected }: Case): string {
  return `${method.replace(/^eth_|^wallet_/, '')} ${expected.items[0]?.action ?? '(none)'}`
}

function countsOf(shape: string): Counts {
  const counts = shapes.get(shape) ?? emptyCounts()
  shapes.set(shape, counts)
  return counts
}

function print(name: string, counts: Counts): void {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`)
  const cells = FIELDS.map((field) => {
    const { right, found, asked } = counts[field]
    return `${share(right, found)} / ${share(right, asked)}`
  })
  console.log(`| ${name} | ${counts.coin.asked} | ${cells.join(' | ')} |`)
}

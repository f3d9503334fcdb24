import { type Launched, launchChromium } from '../../harness/browser/launchChromium'
import { serveDapp } from '../../harness/dapp/serveDapp'
import { listCases } from './cases'
import { type Cost, measurePage, type Visits } from './measurePage'

/**
 * `npm run bench:page [-- RUNS [STORM_SECONDS]]`: what the extension adds to pages, against the same browser without it, turn by
 * turn in one run. Medians. Needs a build.
 */
const runs = Number(process.argv[2] ?? 5)
const stormSeconds = Number(process.argv[3] ?? 10)
/** Visits after the first in the same process. */
const AGAIN = 2

const HEAD = `Medians of ${runs} tabs, each with a first visit and ${AGAIN} more.
first: of a process that has just begun, where V8 compiles our two scripts and each function that runs, and the processor
has nothing of it at hand. later: the page again in the same process, as most pages of a site are; V8 has the code.
ours: processor time of our two scripts, from a trace; compile: of that, to compile the two files; longest: the longest
that they ran without a break. added: with the extension − without, by the clock, all that the browser does; it moves with
what else the machine does, and the range beside it is that of the control alone, so that less than it means nothing.

| page | visit | ours | compile | longest | script added | main thread added | long tasks, with and without | layout shift added | heap added | budget |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |`

const sorted = (values: number[]) => [...values].sort((a, b) => a - b)
const median = (values: number[]) => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN
const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)
/** The middle half of the values, from its least to its most. */
const spread = (values: number[]) =>
  (sorted(values)[Math.floor(values.length * 0.75)] ?? Number.NaN) -
  (sorted(values)[Math.floor(values.length * 0.25)] ?? Number.NaN)

const cases = listCases(stormSeconds)
const pages = Object.fromEntries(cases.map(({ html }, index) => [`/case-${index}.html`, html]))
const dapp = await serveDapp({ config: {}, pages })
const browsers: Launched[] = []
try {
  const [bare, ours] = [await launchChromium({ extension: false }), await launchChromium()] as const
  browsers.push(bare, ours)
  console.log(HEAD)
  for (const [index, { name, seconds, budget }] of cases.entries()) {
    const url = `${dapp.origin}/case-${index}.html`
    const control: Visits[] = []
    const visits: Visits[] = []
    for (let run = 0; run < runs; run++) {
      control.push(await measurePage(bare, url, seconds, AGAIN))
      visits.push(await measurePage(ours, url, seconds, AGAIN))
    }
    const heap = median(visits.map((each) => each.heap)) - median(control.map((each) => each.heap))
    const row = (visit: string, take: (visits: Visits) => Cost[], heapAdded: string) => {
      const costs = visits.flatMap(take)
      const without = control.flatMap(take)
      const of = (key: keyof Cost, of = costs) => of.map((cost) => cost[key])
      const added = (key: keyof Cost) => median(of(key)) - median(of(key, without))
      const ms = (key: keyof Cost) => `${added(key).toFixed(1)} ± ${spread(of(key, without)).toFixed(1)} ms`
      const own = median(of('own'))
      console.log(
        `| ${name} | ${visit} | ${own.toFixed(1)} ms (${(own / (seconds * 10)).toFixed(2)}%) | ${median(of('compile')).toFixed(1)} ms | ${median(of('longest')).toFixed(1)} ms | ${ms('script')} | ${ms('task')} | ${sum(of('long'))}, ${sum(of('long', without))} in ${costs.length} | ${added('shift').toFixed(3)} ± ${spread(of('shift', without)).toFixed(3)} | ${heapAdded} | ${budget ?? ''} |`,
      )
    }
    row('first', ({ first }) => [first], '')
    row('later', ({ later }) => later, `${(heap / 1000).toFixed(0)} kB`)
  }
} finally {
  for (const browser of browsers) await browser.close()
  await dapp.stop()
}

import { type Launched, launchChromium } from '../../harness/browser/launchChromium'
import { serveDapp } from '../../harness/dapp/serveDapp'
import { listCases } from './cases'
import { type Cost, measurePage } from './measurePage'

/**
 * `npm run bench:page [-- RUNS [STORM_SECONDS]]`: what the extension adds to pages, against the same browser without it, turn by
 * turn in one run. Medians. `ours` is the processor time of our two scripts, from a trace; what is added by the clock
 * stands beside it, and moves with what else the machine does. Each visit is the first of its process: scripts are
 * compiled anew. Needs a build.
 */
const runs = Number(process.argv[2] ?? 5)
const stormSeconds = Number(process.argv[3] ?? 10)
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const cases = listCases(stormSeconds)
const pages = Object.fromEntries(cases.map(({ html }, index) => [`/case-${index}.html`, html]))
const dapp = await serveDapp({ config: {}, pages })
const browsers: Launched[] = []
try {
  const [bare, ours] = [await launchChromium({ extension: false }), await launchChromium()] as const
  browsers.push(bare, ours)
  console.log(`Medians of ${runs}; added = with the extension − without\n`)
  console.log(
    '| page | ours | of it compiling | script without | with | added | main thread added | heap added | long tasks added | layout shift added | budget |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |')
  for (const [index, { name, seconds, budget }] of cases.entries()) {
    const url = `${dapp.origin}/case-${index}.html`
    const costs: { without: Cost[]; with: Cost[] } = { without: [], with: [] }
    for (let run = 0; run < runs; run++) {
      costs.without.push(await measurePage(bare, url, seconds))
      costs.with.push(await measurePage(ours, url, seconds))
    }
    const of = (side: 'without' | 'with', key: keyof Cost) => median(costs[side].map((cost) => cost[key]))
    const added = (key: keyof Cost) => of('with', key) - of('without', key)
    const share = (added('task') / (seconds * 10)).toFixed(2)
    console.log(
      `| ${name} | ${of('with', 'own').toFixed(1)} ms (${(of('with', 'own') / (seconds * 10)).toFixed(2)}%) | ${of('with', 'compile').toFixed(1)} ms | ${of('without', 'script').toFixed(1)} ms | ${of('with', 'script').toFixed(1)} ms | ${added('script').toFixed(1)} ms | ${added('task').toFixed(1)} ms (${share}%) | ${(added('heap') / 1000).toFixed(0)} kB | ${added('long').toFixed(0)} | ${added('shift').toFixed(3)} | ${budget ?? ''} |`,
    )
  }
} finally {
  for (const browser of browsers) await browser.close()
  await dapp.stop()
}

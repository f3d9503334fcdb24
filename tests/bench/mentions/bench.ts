import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { findMentions } from '../../../utils/mention'
import { emptyCounts, FIELDS, type Label, score } from './score'

interface Page {
  id: string
  file: string
  negative: boolean
  expectedMentions: Label[]
}

// npm run bench:mentions -- FOLDER: how well requests are found in labelled pages (pages.jsonl beside the HTML files).
const folder = process.argv[2]
if (!folder) {
  console.error('usage: npm run bench:mentions -- FOLDER')
  process.exit(2)
}
const pages = readFileSync(join(folder, 'pages.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Page)

const counts = emptyCounts()
let falseBadges = 0
let negatives = 0
for (const page of pages) {
  // A console that nobody reads: jsdom says of each canvas that it can't draw.
  const html = readFileSync(join(folder, page.file), 'utf8')
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window
  const mentions = findMentions(document)
  const { missed } = score(page.expectedMentions, mentions, counts)
  if (page.negative) {
    negatives++
    falseBadges += mentions.length
  }
  if (missed.length) console.log(`${page.id}\n  ${missed.join('\n  ')}`)
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`)
console.log('\n| field | asked | found | right | precision | recall |\n| --- | ---: | ---: | ---: | ---: | ---: |')
const all = { right: 0, found: 0, asked: 0 }
for (const field of FIELDS) {
  const { right, found, asked } = counts[field]
  all.right += right
  all.found += found
  all.asked += asked
  console.log(`| ${field} | ${asked} | ${found} | ${right} | ${share(right, found)} | ${share(right, asked)} |`)
}
console.log(
  `| all | ${all.asked} | ${all.found} | ${all.right} | ${share(all.right, all.found)} | ${share(all.right, all.asked)} |`,
)
console.log(`\nfalse badges on ${negatives} negative pages: ${falseBadges}`)

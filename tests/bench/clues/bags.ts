import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { cluesOf } from '../../../utils/mention/judge/cluesOf'
import { Reader } from '../../../utils/mention/judge/Reader'
import type { PageText } from '../../../utils/mention/page/PageText'
import { readPage } from '../../../utils/mention/page/readPage'
import { type Bag, FEWEST } from './learnWeights'

const FILE = new URL('bags.txt', import.meta.url)

/**
 * The bags that are kept: under a line `# NAME what it is`, a line a page, `+` for one that asks and `-` for one that does
 * not, then its clues in the alphabet's order, so that nobody's sentences are kept.
 */
export function readBags(): Bag[] {
  const bags: Bag[] = []
  let set = ''
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    const [mark, ...clues] = line.split(' ')
    if (mark === '#') set = clues[0] ?? ''
    else if (mark === '+' || mark === '-') bags.push({ set, asks: mark === '+', clues })
  }
  return bags
}

/** Makes bags of a folder of labelled pages (as the exam has them: `pages.jsonl` beside the HTML files). */
export function bagFolder(folder: string, set: string): Bag[] {
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').split('\n')
  return lines.flatMap((line) => {
    if (!line.trim()) return []
    const { file, negative } = JSON.parse(line) as { file: string; negative: boolean }
    const html = readFileSync(join(folder, file), 'utf8')
    const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window
    const page = readAll(document)
    return page ? [{ set, asks: !negative, clues: [...cluesOf(new Reader(page))].sort() }] : []
  })
}

function readAll(document: Document): PageText | undefined {
  const steps = readPage(document)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Keeps bags, set by set, without the clues that stand on too few pages to teach anything: names, for the most part. */
export function writeBags(bags: Bag[]): void {
  const counts = new Map<string, number>()
  for (const { clues } of bags) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const lines = ['// The clues of labelled pages; see bags.ts.']
  for (const set of new Set(bags.map((bag) => bag.set))) {
    lines.push(`# ${set}`)
    for (const bag of bags)
      if (bag.set === set)
        lines.push([bag.asks ? '+' : '-', ...bag.clues.filter((clue) => (counts.get(clue) ?? 0) >= FEWEST)].join(' '))
  }
  writeFileSync(FILE, `${lines.join('\n')}\n`)
}

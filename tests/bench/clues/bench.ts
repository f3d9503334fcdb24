import { writeFileSync } from 'node:fs'
import { bagFolder, readBags, writeBags } from './bags'
import { type Bag, learnWeights, weigh } from './learnWeights'
import { writeWeights } from './writeWeights'

// npm run bench:clues: how well a page's clues tell whether it asks, each set of pages weighed with what the others teach.
// -- --add FOLDER NAME takes a folder of labelled pages in (clues only); -- --write learns from all and writes the weights.
const [option, folder, name] = process.argv.slice(2)
if (option === '--add' && folder && name) {
  const bags = bagFolder(folder, name)
  writeBags([...readBags().filter(({ set }) => set !== name), ...bags])
  console.log(`${bags.length} pages of ${name}`)
} else if (option === '--write') {
  const learned = learnWeights(readBags())
  writeFileSync(new URL('../../../utils/mention/definitions/clueWeights.ts', import.meta.url), writeWeights(learned))
  console.log(`${learned.weights.size} clues`)
} else if (option === undefined) {
  printFolds(readBags())
} else {
  console.error('usage: npm run bench:clues [-- --write | --add FOLDER NAME]')
  process.exit(2)
}

function printFolds(bags: Bag[]): void {
  const sets = [...new Set(bags.map(({ set }) => set))]
  const weighed: { asks: boolean; sum: number }[] = []
  for (const set of sets) {
    const learned = learnWeights(bags.filter((bag) => bag.set !== set))
    for (const bag of bags) if (bag.set === set) weighed.push({ asks: bag.asks, sum: weigh(learned, bag.clues) })
  }
  const share = (asks: boolean, least: number) => {
    const all = weighed.filter((one) => one.asks === asks)
    const below = all.filter(({ sum }) => sum < least).length
    return `${below} of ${all.length} (${((100 * below) / all.length).toFixed(1)}%)`
  }
  console.log(`${bags.length} pages in ${sets.length} sets\n`)
  console.log('| below | of the pages that ask | of those that do not |\n| ---: | ---: | ---: |')
  for (const least of [-150, -100, -70, -50, 0, 30, 100, 120, 150])
    console.log(`| ${least} | ${share(true, least)} | ${share(false, least)} |`)
}

import type { Weights } from './learnWeights'

/** The weights as the source of a definition: clues of one weight in one line, in the order of weights and letters. */
export function writeWeights({ bias, weights }: Weights): string {
  const groups = new Map<number, string[]>()
  for (const [word, weight] of weights) groups.set(weight, [...(groups.get(weight) ?? []), word])
  const lines = [...groups]
    .sort(([one], [other]) => one - other)
    .map(([weight, words]) => `  '${weight}': '${words.sort().join(' ')}',\n`)
  return `// Written by \`npm run bench:clues -- --write\` from tests/bench/clues/bags.txt, and not by hand.

/** Hundredths of the log odds that a page asks its reader for money, before its clues are looked at. */
export const BIAS = ${bias}

/** By hundredths of log odds, the clues (as \`cluesOf\` writes them) that add so much where a page has them. */
export const CLUE_WEIGHTS: Record<string, string> = {
${lines.join('')}}
`
}

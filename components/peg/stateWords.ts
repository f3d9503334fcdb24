/** A state in words, its sign and its tone: in this order of importance. */
export const stateWords = {
  'on-peg': { sign: '✓', words: 'on its peg', tone: 'ok' },
  drifting: { sign: '~', words: 'drifting', tone: 'caution' },
  'off-peg': { sign: '!', words: 'off its peg', tone: 'danger' },
  unknown: { sign: '?', words: 'peg not known', tone: 'caution' },
} as const

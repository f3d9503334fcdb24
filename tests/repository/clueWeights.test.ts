import { expect, it } from 'vitest'
import { BIAS, CLUE_WEIGHTS } from '../../utils/mention/definitions/clueWeights'
import { readBags } from '../bench/clues/bags'
import { learnWeights } from '../bench/clues/learnWeights'

it('the weights of words are what the kept pages teach', () => {
  const { bias, weights } = learnWeights(readBags())
  const written = new Map(
    Object.entries(CLUE_WEIGHTS).flatMap(([weight, words]) => words.split(' ').map((word) => [word, Number(weight)])),
  )
  // Another machine's exponential may round a last digit in another way.
  const differ = (one = 0, other = 0) => Math.abs(one - other) > 5
  const wrong = [...new Set([...weights.keys(), ...written.keys()])].filter((word) =>
    differ(weights.get(word), written.get(word)),
  )
  expect(wrong).toEqual([])
  expect(differ(bias, BIAS)).toBe(false)
})

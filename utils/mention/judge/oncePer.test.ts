import { expect, it } from 'vitest'
import { oncePer } from './oncePer'

it('works once for each object, also where nothing comes of it', () => {
  const seen: number[][] = []
  const first = oncePer((list: number[]) => {
    seen.push(list)
    return list[0]
  })
  const [one, two, none]: number[][] = [[1], [2], []]
  const asked = [one, two, none, one, two, none].map((list) => first(list as number[]))
  expect(asked).toEqual([1, 2, undefined, 1, 2, undefined])
  expect(seen).toEqual([one, two, none])
})

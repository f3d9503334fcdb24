import { expect, it } from 'vitest'
import { priceServers } from '../../utils/peg/definitions'
import { webSources } from '../../utils/peg/sources'

it('every price server that can be turned on is one that can be asked, under the same permission', () => {
  expect(priceServers).toEqual(webSources.map(({ id, name, origin }) => ({ id, name, origin })))
})

it('every address that is asked is covered by that permission', () => {
  for (const { origin, urls } of webSources) {
    for (const url of urls) expect(url.startsWith(origin.replace('*', ''))).toBe(true)
  }
})

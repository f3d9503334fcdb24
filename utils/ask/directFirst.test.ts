import { expect, it } from 'vitest'
import { directFirst } from './directFirst'

it('puts what the request itself asks first, and leaves the order otherwise', () => {
  const paths = [['multicall[0]', 'approve'], ['multicall[1]', 'execute[0]', 'transfer'], ['transfer'], ['approve']]
  const sorted = directFirst(paths.map((path) => ({ path }))).map(({ path }) => path.join('/'))
  expect(sorted).toEqual(['transfer', 'approve', 'multicall[0]/approve', 'multicall[1]/execute[0]/transfer'])
})

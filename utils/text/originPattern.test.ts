import { expect, it } from 'vitest'
import { originPattern } from './originPattern'

it.each([
  ['https://rpc.example.org:8545/v1/secret?key=1', 'https://rpc.example.org/*'],
  [' http://127.0.0.1:8545/ ', 'http://127.0.0.1/*'],
  ['http://localhost:8545', 'http://localhost/*'],
  ['http://127.0.0.2:8545', null],
  ['http://[::1]:8545', null],
  ['http://rpc.example.org', null],
  ['file:///etc/passwd', null],
  ['rpc.example.org', null],
])('of %s is %s', (url, pattern) => expect(originPattern(url)).toBe(pattern))

import { expect, it } from 'vitest'
import { parseEndpoint } from './parseEndpoint'

it.each([
  [' https://rpc.example.org/v1/key?x=1#y ', 'https://rpc.example.org/v1/key?x=1'],
  ['http://127.0.0.1:8545', 'http://127.0.0.1:8545/'],
  ['http://localhost:8545', 'http://localhost:8545/'],
  ['http://[::1]:8545', 'http://[::1]:8545/'],
])('takes %j', (text, url) => expect(parseEndpoint(text)).toBe(url))

it.each([
  ['', /full URL/],
  ['rpc.example.org', /full URL/],
  ['http://rpc.example.org', /must be https/],
  ['http://127.0.0.1.example.org', /must be https/],
  ['javascript:alert(1)', /must be https/],
  ['wss://rpc.example.org', /WebSocket/],
  ['https://me:secret@rpc.example.org', /password/],
])('refuses %j', (text, reason) => expect(() => parseEndpoint(text)).toThrow(reason))

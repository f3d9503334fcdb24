import { describe, expect, it } from 'vitest'
import { classifySender } from './classifySender'

const own = { id: 'abc', origin: 'chrome-extension://abc' }

describe('classifySender', () => {
  it.each([
    ['another extension', { id: 'evil', origin: own.origin }, null],
    ['nobody', {}, null],
    ['a page through externally_connectable', { origin: 'https://evil.example', url: 'https://evil.example/' }, null],
    [
      'our script in a page',
      { id: 'abc', origin: 'https://a.example', url: 'https://a.example/x', tab: { id: 1 }, frameId: 0 },
      'content',
    ],
    ['our script in an opaque frame', { id: 'abc', origin: 'null', tab: { id: 1 }, frameId: 3 }, 'content'],
    ['the popup', { id: 'abc', origin: own.origin, url: `${own.origin}/popup.html` }, 'view'],
    [
      'our page in a tab',
      { id: 'abc', origin: own.origin, url: `${own.origin}/popup.html?tab=3`, tab: { id: 9 }, frameId: 0 },
      'view',
    ],
    ['the worker', { id: 'abc', origin: own.origin, url: `${own.origin}/background.js` }, 'background'],
    ['the worker without an address', { id: 'abc' }, 'background'],
    [
      'a page that names its file like the worker',
      { id: 'abc', origin: 'https://a.example', url: 'https://a.example/background.js', tab: { id: 1 }, frameId: 0 },
      'content',
    ],
  ])('%s', (_, sender, kind) => expect(classifySender(sender, own)).toBe(kind))
})

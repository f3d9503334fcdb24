import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { findMentions } from '..'
import { TRON } from '../fixtures/addresses'

const ASK = '<p>Please send exactly 25 USDT on TRC20</p>'

function open(shadow: string, frame: string): Document {
  const { document } = new JSDOM('<!doctype html><body><pay-box></pay-box><iframe></iframe></body>').window
  const host = document.querySelector('pay-box') as Element
  host.attachShadow({ mode: 'open' }).innerHTML = shadow
  const inner = document.querySelector('iframe')?.contentDocument as Document
  inner.body.innerHTML = frame
  return document
}
const read = (document: Document) => findMentions(document).map(({ amount, recipient }) => [amount, recipient])

it.each([
  ['another sum', `<p>Please send exactly 75 USDT on TRC20</p><p>Address: ${TRON}</p>`, ['75', TRON]],
  ['the same', ASK, ['25', undefined]],
])('keeps what a shadow root asks for apart from what a frame asks for: %s', (_, frame, asked) => {
  expect(read(open(ASK, frame))).toEqual([['25', undefined], asked])
})

it('joins a form that is spread over shadow roots', () => {
  expect(read(open(ASK, `<p>Address</p><p>${TRON}</p>`))).toEqual([['25', TRON]])
})

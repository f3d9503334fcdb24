import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { findMentions } from '..'
import { EVM, TRON } from '../fixtures/addresses'

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

it('keeps recipients apart that differ by the case of a base58 letter alone, and joins an EVM one of either case', () => {
  const other = TRON.replace(/[a-z](?=[A-Z]*$)/, (letter) => letter.toUpperCase())
  expect(other).not.toBe(TRON)
  const recipients = (words: string, ...addresses: string[]) => {
    const html = addresses.map((address) => `<p>${words} ${address}</p>`).join('')
    return findMentions(new JSDOM(`<!doctype html><body>${html}</body>`).window.document).map((one) => one.recipient)
  }
  expect(recipients('Send USDT (TRC20) to', TRON, other)).toEqual([TRON, other])
  expect(recipients('Send USDT (TRC20) to', TRON, TRON)).toEqual([TRON])
  expect(recipients('Send USDC on Base to', EVM, EVM.toLowerCase())).toEqual([EVM])
})

import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { EVM, TRON } from '../fixtures/addresses'
import { locate } from './locate'
import type { PageReading } from './PageText'
import { readPage } from './readPage'
import { readText } from './readText'

function open(html: string): Document {
  return new JSDOM(`<!doctype html><body>${html}</body>`).window.document
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const read = (root: Node): PageReading => finish(readText(root))

describe('readText', () => {
  it('sets blocks and inline elements apart, but not what reads as one', () => {
    const { text } = read(open('<p>a</p><p>b<span>c</span></p><p>25<small>.50</small> USD<sub>T</sub></p>').body)
    expect(text).toBe('a\nb\vc\n25.50 USDT')
  })

  it('drops invisible characters, folds blanks and foreign digits', () => {
    expect(read(open('<p>US\u200bDT \n\n ２５٫٥</p>').body).text).toBe('USDT 25.5')
  })

  it('takes what the page puts into fields, not what is hidden, unchosen or typed', () => {
    const html = `<input readonly value="${TRON}"><input value="my note"><input type="hidden" value="secret">
      <select><option>ERC20</option><option selected>TRC20</option></select><p hidden>gone</p><p style="display: none">gone</p>
      <label for="a">No</label><input type="radio" id="a"><label><input type="radio" checked>Yes</label>
      <div contenteditable="true">draft</div><script>gone()</script>`
    expect(read(open(html).body).text.split(/\s+/).filter(Boolean)).toEqual([TRON, 'TRC20', 'Yes'])
  })

  it('takes the placeholder of a fixed field where it is all that shows', () => {
    const document = open(
      `<input readonly placeholder="${TRON}"><input id="b" readonly placeholder="${EVM}"><input placeholder="${EVM}">`,
    )
    const field = document.querySelector('#b') as HTMLInputElement
    field.value = 'typed'
    const { text } = read(document.body)
    expect(text).toContain(TRON)
    expect(text).not.toContain(EVM)
  })

  it('reads copy buttons and explorer links that show an address cut short', () => {
    const html = `<button data-clipboard-text="${TRON}">TEiX…whA</button><a href="https://etherscan.io/address/${EVM}">0x13…</a>`
    const { text } = read(open(html).body)
    expect(text).toContain(TRON)
    expect(text).toContain(EVM)
  })

  it('reads open shadow roots and same-origin frames', () => {
    const document = open('<pay-box></pay-box><iframe></iframe>')
    const host = document.querySelector('pay-box') as Element
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>send USDT</p>'
    const inner = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document
    inner.body.innerHTML = '<p>pay USDC</p>'
    const scopes: Node[] = []
    const page = finish(readPage(document, (scope) => scopes.push(scope)))
    expect(page?.text).toContain('send USDT')
    expect(page?.text).toContain('pay USDC')
    expect(scopes).toHaveLength(2)
  })

  it('finds its way back to the node and the offset in it', () => {
    const document = open('<p>x</p><p>  Pay \u200b now  25 USDT</p>')
    const page = read(document.body)
    const place = locate(page, page.text.indexOf('25'))
    expect(place.node).toBe(document.querySelectorAll('p')[1]?.firstChild)
    expect((place.node.textContent ?? '').slice(place.offset)).toBe('25 USDT')
  })

  it('notices when what it was about to read is taken away', () => {
    const document = open('<p>a</p>'.repeat(2_000))
    const steps = readText(document.body)
    steps.next()
    document.body.replaceChildren()
    expect(finish(steps).torn).toBe(true)
  })

  it('reads an XML and an SVG document', () => {
    const { window } = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"><text>Pay 5 USDT</text></svg>', {
      contentType: 'image/svg+xml',
    })
    expect(finish(readPage(window.document))?.text).toBe('Pay 5 USDT')
  })

  it('keeps of a 20 MB text node only what stands near a coin', () => {
    const document = open('<p></p>')
    const text = document.createTextNode(`${'lorem ipsum '.repeat(1_700_000)}please send 5 USDT`)
    document.body.append(text)
    const page = read(document.body)
    expect(page.text.length).toBeLessThan(40_000)
    const place = locate(page, page.text.indexOf('5 USDT'))
    expect(text.data.slice(place.offset)).toBe('5 USDT')
  })

  it('leaves out the far parts of a large page', () => {
    const document = open(`<div>${'<p>words and words and words</p>'.repeat(4_000)}</div><p>Send 5 USDT</p>`)
    const page = read(document)
    expect(page.text).toContain('5 USDT')
    expect(page.text.length).toBeLessThan(1_000)
  })

  it('takes few steps between pauses', () => {
    const document = open('<p>send USDT</p>'.repeat(3_000))
    let steps = 0
    for (const _ of readPage(document)) steps++
    expect(steps).toBeGreaterThan(30)
  })
})

describe('readPage', () => {
  it('ends after one pass where no coin is shown, whatever scripts say', () => {
    const document = open('<script>const USDT = 1</script><p class="usdt">Hello</p>')
    expect(finish(readPage(document))).toBeUndefined()
  })

  it('goes on for a payment link without a word', () => {
    expect(finish(readPage(open(`<a href="ethereum:${EVM}@1/transfer">Pay</a>`)))?.links).toHaveLength(1)
  })
})

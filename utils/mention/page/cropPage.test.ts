import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { judgePage } from '../judge/judgePage'
import { cropPage } from './cropPage'
import type { PageReading } from './PageText'
import { placeMention } from './placeMention'
import { readText } from './readText'

function read(html: string): PageReading {
  const steps = readText(new JSDOM(`<!doctype html><body>${html}</body>`).window.document.body)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('cropPage', () => {
  it('leaves a short page as it is', () => {
    const page = read('<p>Send 5 USDT</p>')
    expect(cropPage(page)).toBe(page)
  })

  it('keeps what stands around coins, and the way back to the nodes', () => {
    const filler = '<p>words that have nothing to do with it, again and again</p>'.repeat(60)
    const section = `<section>${filler}</section>`.repeat(12)
    const hot = '<section><p id="ask">Please send exactly 5 USDT on TRC20</p></section>'
    const page = read(`${`<div>${section}<p>USDT is named</p></div>`.repeat(3)}${hot}`)
    const cropped = cropPage({ ...page, text: page.text.padEnd(70_000, ' ') })
    expect(cropped.text.length).toBeLessThan(70_000)
    const [mention] = judgePage(cropped).map((one) => placeMention(cropped, one))
    expect(mention?.node.parentElement?.id).toBe('ask')
    expect(mention).toMatchObject({ coin: 'USDT', network: 'tron', amount: '5' })
  })
})

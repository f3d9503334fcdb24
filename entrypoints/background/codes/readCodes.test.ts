import { describe, expect, it, vi } from 'vitest'
import { readCodes } from './readCodes'

const PAY = 'Scan to pay 25 USDC on Base\n'
const page = (text: string, ...uris: string[]) => ({
  text,
  spans: [],
  links: uris.map((uri) => ({ at: text.length, uri })),
})
const png = (name: string) => `data:image/png;base64,${name}`
let tab = 0
const read = () => vi.fn(async (source: string) => (source.includes('none') ? null : `read ${source.slice(-4)}`))

describe('readCodes', () => {
  it('reads codes beside a word of paying, and takes their pixels out of the page', async () => {
    const result = await readCodes(
      page(PAY, png('aaaa'), 'ethereum:0x1', png('none'), '<svg viewBox="0 0 9 9">bbbb'),
      ++tab,
      read(),
    )
    expect(result?.codes).toEqual([
      { link: 0, text: 'read aaaa' },
      { link: 3, text: 'read bbbb' },
    ])
    expect(result?.page.links.map(({ uri }) => uri)).toEqual(['', 'ethereum:0x1', '', ''])
    expect(result?.page.text).toBe(PAY)
  })

  it('says which the browser keeps to itself, without reading', async () => {
    const reader = read()
    expect((await readCodes(page(PAY, 'data:,'), ++tab, reader))?.codes).toEqual([{ link: 0, text: null }])
    expect(reader).not.toHaveBeenCalled()
  })

  it('reads none elsewhere', async () => {
    const reader = read()
    expect((await readCodes(page('USDC is a coin.', png('cccc')), ++tab, reader))?.codes).toEqual([])
    expect(reader).not.toHaveBeenCalled()
  })

  it('reads the same image once, and puts off those of a page that brings ever new ones', async () => {
    const reader = read()
    const here = ++tab
    for (let i = 0; i < 5; i++) await readCodes(page(PAY, png('same')), here, reader)
    expect(reader).toHaveBeenCalledTimes(1)
    let later = 0
    for (let i = 0; i < 40; i++) if (!(await readCodes(page(PAY, png(`new${i}`)), here, reader))) later++
    expect(later).toBeGreaterThan(20)
    expect(reader.mock.calls.length).toBeLessThan(20)
    // One that was read is known all the same.
    expect((await readCodes(page(PAY, png('new0')), here, reader))?.codes).toHaveLength(1)
  })
})

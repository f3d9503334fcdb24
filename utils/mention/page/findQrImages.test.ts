import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findQrImages } from './findQrImages'

const find = (html: string) =>
  findQrImages(new JSDOM(`<body>${html}</body>`).window.document).map((image) => image.localName)

describe('findQrImages', () => {
  it.each([
    '<div><p>Scan to pay</p><img alt="QR code" src="a.png"></div>',
    '<div><p>Deposit address</p><canvas width="200" height="200"></canvas></div>',
    '<div><p>扫码支付</p><div class="qrcode"><svg></svg></div></div>',
  ])('takes %s', (html) => {
    expect(find(html)).toHaveLength(1)
  })

  it.each([
    '<div><p>Our team</p><img width="200" height="200" src="me.jpg"></div>',
    '<div><p>Pay here</p><img src="logo.png" width="120" height="40"></div>',
  ])('leaves %s', (html) => {
    expect(find(html)).toEqual([])
  })
})

import { encodeQR } from 'qr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVM, EVM_2, TRON, USDC_BASE } from '../../utils/mention/fixtures/addresses'
import { type Launched, launchChromium } from '../harness/browser/launchChromium'
import { readBadges, waitForBadges } from '../harness/browser/readBadges'
import { serveDapp } from '../harness/dapp/serveDapp'

const image = (text: string) =>
  `<img alt="QR code" width="200" height="200" src="${encodeQR(text, 'data-url', { scale: 4 })}">`
const svg = (text: string) => encodeQR(text, 'svg').replace('<svg', '<svg width="200" height="200"')
/** As many libraries draw it: black on nothing, with hardly a margin. */
const canvas = (text: string) => `<canvas id="c" style="background:#fff"></canvas><script>
  const rows = ${JSON.stringify(encodeQR(text, 'raw', { border: 1 }).map((row) => row.map(Number).join('')))}
  const c = document.getElementById('c'); c.width = c.height = rows.length * 5
  const x = c.getContext('2d')
  rows.forEach((row, j) => [...row].forEach((on, i) => on > 0 && x.fillRect(i * 5, j * 5, 5, 5)))
</script>`
const form = (code: string) => `<!doctype html><meta charset="utf-8"><title>Checkout</title>
  <body style="font:16px/24px sans-serif;margin:24px"><h2>Checkout</h2><p>Please send exactly <b>25 USDC</b> on Base.</p>
  ${code}<p>Send to: <code>${EVM}</code></p>`
const scan = (code: string) => `<!doctype html><meta charset="utf-8"><title>Deposit</title>
  <body style="font:16px/24px sans-serif;margin:24px"><h2>Deposit</h2><p>Pay <b>25 USDT</b> on TRC20.</p>
  <p>Scan the code:</p>${code}`
const pay = (to: string, units = '25e6') => `ethereum:${USDC_BASE}@8453/transfer?address=${to}&uint256=${units}`

let browser: Launched
let dapp: Awaited<ReturnType<typeof serveDapp>>
let other: Awaited<ReturnType<typeof serveDapp>>
let page: Awaited<ReturnType<Launched['context']['newPage']>>
let asked = 0
beforeAll(async () => {
  other = await serveDapp({
    config: {},
    answer: (_, response) => {
      asked++
      response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' })
      response.end(encodeQR(pay(EVM_2), 'svg').replace('<svg', '<svg width="200" height="200"'))
      return true
    },
  })
  dapp = await serveDapp({
    config: {},
    pages: {
      '/same': form(image(pay(EVM))),
      '/recipient': form(image(pay(EVM_2))),
      '/amount': form(canvas(pay(EVM, '26e6'))),
      '/svg': form(svg(EVM_2)),
      '/alone': scan(canvas(TRON)),
      '/coinless': `<!doctype html><meta charset="utf-8"><title>Till</title><body style="margin:24px"><h2>Till 4</h2><p>Scan to pay</p>${image(pay(EVM))}`,
      '/unknown': `<!doctype html><meta charset="utf-8"><title>Till</title><body style="margin:24px"><h2>USDC accepted</h2><p>Scan to pay</p><img class="qr" src="${other.origin}/qr">`,
      '/wifi': form(image('WIFI:T:WPA;S:home;P:secret;;')),
      '/foreign': form(`<img class="qr" src="${other.origin}/qr">`),
    },
  })
  browser = await launchChromium()
  page = await browser.context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await dapp?.stop()
  await other?.stop()
})

/** Opens a page; its badge's story, once that says `words`: an image may come after the text has been read. */
const story = async (path: string, words: RegExp) => {
  await page.goto(`${dapp.origin}${path}`)
  let told = ''
  const look = async () => {
    await page.mouse.move(0, 0)
    const [badge] = await waitForBadges(page, 1)
    const { x = 0, y = 0 } = badge?.box ?? {}
    await page.mouse.move(x + 5, y + 5)
    told = (await readBadges(page)).story ?? ''
    return told
  }
  await expect.poll(look, { timeout: 8_000 }).toMatch(words)
  return told
}

describe('a QR code in a page', () => {
  it('that says the same adds nothing, nor does one with something else in it', async () => {
    for (const path of ['/same', '/wifi']) {
      const told = await story(path, /Pay 25 USDC on Base to 0x1375/)
      expect(told).not.toMatch(/QR/)
    }
  })

  it('that says another thing is told beside the words, be it an image, a canvas or an SVG', async () => {
    await story('/recipient', /The QR code pays another address than the page names: 0x30C2/)
    await story('/amount', /The QR code asks for 26, the page for 25/)
    await story('/svg', /The QR code pays another address/)
  })

  it('is read where the address stands in it alone', async () => {
    await story('/alone', /Pay 25 USDT on Tron to TEiXmi/)
  })

  it('is read on a page whose words name no coin', async () => {
    await story('/coinless', /Pay 25 USDC on Base to 0x1375/)
  })

  it('of another site is told in the popup alone where nothing else is known of it', async () => {
    await page.goto(`${dapp.origin}/unknown`)
    const noted = async () => JSON.stringify(await browser.read('session', 'mentions'))
    await expect.poll(noted, { timeout: 8_000 }).toContain('"kind":"code"')
    const popup = await browser.popup(page)
    const told = popup.getByText('A code here could not be read')
    await told.click({ timeout: 8_000 })
    await popup.getByText('the browser keeps another site’s image from us').waitFor({ timeout: 8_000 })
    await popup.close()
    expect((await readBadges(page)).badges).toEqual([])
  })

  it('of another site is left alone, and said not to be readable', async () => {
    asked = 0
    await story('/foreign', /could not be read/)
    expect(asked).toBe(1)
  })
})

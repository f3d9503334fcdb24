import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { USDC_BASE } from '../../utils/mention/fixtures/addresses'
import { type Launched, launchChromium } from '../harness/browser/launchChromium'
import { readBadges, waitForBadges } from '../harness/browser/readBadges'
import { serveDapp } from '../harness/dapp/serveDapp'
import { loadPages } from './pages/loadPages'

let browser: Launched
let dapp: Awaited<ReturnType<typeof serveDapp>>
let page: Page
beforeAll(async () => {
  dapp = await serveDapp({ config: {}, pages: loadPages() })
  browser = await launchChromium()
  page = await browser.context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await dapp?.stop()
})
beforeEach(async () => {
  await page.emulateMedia({ media: 'screen', forcedColors: 'none' })
  await page.mouse.move(0, 0)
})

const open = (name: string) => page.goto(`${dapp.origin}/${name}.html`)
const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5

/** Rectangles of all text that the page shows. */
const textRects = () =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { x: number; y: number; width: number; height: number }[] = []
    while (walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      if (!walker.currentNode.nodeValue?.trim()) continue
      for (const { x, y, width, height } of range.getClientRects()) found.push({ x, y, width, height })
    }
    return found as DOMRect[]
  })

describe('badges', () => {
  it.each([
    ['checkout-light', ['Verified native USDC on Base', 'Bridged USDT on Scroll'], ['✓', '⇄']],
    ['checkout-dark', ['Exchange-pegged USDT on BNB Chain'], ['◇']],
    ['checkout-fake', ['Fake USDC on Base'], ['!']],
    ['exchange-deposit', ['Native USDT on Tron'], ['•']],
    ['checkout-rtl', ['Native USDT on Tron'], ['•']],
    ['mismatch', ['Native USDT on Tron'], ['!']],
    ['several-networks', ['USDT or USDC on 6 networks'], ['◇']],
  ])('on %s say what is meant, and cover no word', async (name, names, signs) => {
    await open(name)
    const badges = await waitForBadges(page, names.length)
    expect(badges.map(({ sign }) => sign)).toEqual(signs)
    for (const [index, words] of names.entries()) expect(badges[index]?.label).toContain(words)
    const words = await textRects()
    for (const { box } of badges) expect(words.filter((word) => overlap(word, box as DOMRect))).toEqual([])
  })

  it.each(['article', 'exchange-withdraw', 'swap', 'supply'])(
    'there are none on %s, and nothing of ours',
    async (name) => {
      await open(name)
      await page.waitForTimeout(1500)
      expect(await readBadges(page)).toEqual({ badges: [], story: null, hosts: 0 })
    },
  )

  it('tell their story on hover, on focus and on tap, and take it back', async () => {
    await open('mismatch')
    const [badge] = await waitForBadges(page, 1)
    const { x = 0, y = 0 } = badge?.box ?? {}
    await page.mouse.move(x + 5, y + 5)
    await expect.poll(async () => (await readBadges(page)).story).toMatch(/recipient is an Ethereum-type address/)
    await page.mouse.move(0, 0)
    await expect.poll(async () => (await readBadges(page)).story).toBeNull()
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await readBadges(page)).story).toMatch(/Native USDT on Tron/)
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await readBadges(page)).story).toBeNull()
    await page.mouse.click(x + 5, y + 5)
    await page.mouse.move(0, 0)
    expect((await readBadges(page)).story).toMatch(/Native USDT on Tron/)
  })

  it('stand behind the words in the page’s direction', async () => {
    await open('checkout-rtl')
    const [badge] = await waitForBadges(page, 1)
    const amount = await page.evaluate(() => document.querySelector('b')?.getBoundingClientRect().left)
    expect((badge?.box?.x ?? 0) + (badge?.box?.width ?? 0)).toBeLessThanOrEqual(amount ?? 0)
  })

  it('beside buttons lie on the edge of none', async () => {
    await page.goto(dapp.origin)
    const badges = await waitForBadges(page, 3)
    const buttons = await page.evaluate(() =>
      [...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect().toJSON() as DOMRect),
    )
    for (const { box } of badges) expect(buttons.filter((button) => overlap(button, box as DOMRect))).toEqual([])
  })

  it('grow with the page’s own zoom and stay beside their words', async () => {
    await open('mismatch')
    const [small] = await waitForBadges(page, 1)
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.1'))
    await page.waitForTimeout(1500)
    const [large] = await waitForBadges(page, 1)
    const amount = await page.evaluate(() => document.querySelector('b')?.getBoundingClientRect().toJSON())
    expect(large?.box?.width ?? 0).toBeGreaterThan(small?.box?.width ?? 0)
    expect(Math.abs((large?.box?.x ?? 0) - amount.right)).toBeLessThan(8)
  })

  it('shift nothing', async () => {
    await open('exchange-deposit')
    const shifts = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(sum), 800)
          }),
      )
    await waitForBadges(page, 1)
    await page.evaluate(() => window.scrollTo(0, 50))
    expect(await shifts()).toBe(0)
  })

  it('are not printed, and keep a border in high contrast', async () => {
    await open('mismatch')
    await waitForBadges(page, 1)
    await page.emulateMedia({ media: 'print' })
    expect((await readBadges(page)).badges.map(({ box }) => box)).toEqual([null])
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    await waitForBadges(page, 1)
  })

  it('hold nothing of the user’s and do nothing when clicked', async () => {
    const requests: string[] = []
    await open('mismatch')
    const [badge] = await waitForBadges(page, 1)
    page.on('request', (request) => requests.push(request.url()))
    const { x = 0, y = 0 } = badge?.box ?? {}
    await page.mouse.click(x + 5, y + 5)
    await page.waitForTimeout(300)
    expect(requests).toEqual([])
    expect(page.url()).toMatch(/mismatch\.html$/)
  })
})

describe('no badge outlives what it marks', () => {
  it.each<[string, () => void]>([
    ['its element is removed', () => document.querySelector('b')?.remove()],
    ['its text changes', () => document.querySelector('b')?.replaceChildren('nothing')],
    [
      'its text is written over',
      () => {
        const text = document.querySelector('b')?.firstChild
        if (text) text.nodeValue = 'nothing'
      },
    ],
    ['it is hidden', () => document.querySelector('p:has(b)')?.setAttribute('style', 'display:none')],
    [
      'something is laid over it',
      () => {
        const cover = document.createElement('div')
        cover.style.cssText = 'position:fixed;inset:0;background:#fff'
        document.body.append(cover)
      },
    ],
    [
      'the page goes on by its history',
      () => {
        history.pushState({}, '', '/elsewhere')
        document.body.replaceChildren('Thank you')
      },
    ],
  ])('when %s', async (_, change) => {
    await open('mismatch')
    await waitForBadges(page, 1)
    await page.evaluate(change)
    await expect
      .poll(async () => (await readBadges(page)).badges.filter(({ box }) => box), { timeout: 4000 })
      .toEqual([])
  })

  it('and one comes back with the page from the cache of pages gone by', async () => {
    await open('mismatch')
    await waitForBadges(page, 1)
    await open('article')
    await page.goBack()
    await waitForBadges(page, 1)
  })

  it('and it follows its words when they move', async () => {
    await open('mismatch')
    const [before] = await waitForBadges(page, 1)
    await page.evaluate(() => document.querySelector('h2')?.setAttribute('style', 'margin-top:120px'))
    await page.waitForTimeout(1500)
    const [after] = await waitForBadges(page, 1)
    expect((after?.box?.y ?? 0) - (before?.box?.y ?? 0)).toBeGreaterThan(60)
  })
})

describe('a page that plays with our element', () => {
  it.each<[string, () => void]>([
    ['removes', () => document.documentElement.lastElementChild?.remove()],
    ['moves', () => document.body.append(document.documentElement.lastElementChild as Element)],
  ])('and %s it again and again goes on, and so do we, at rest', async (_, change) => {
    await open('mismatch')
    await waitForBadges(page, 1)
    await page.evaluate(change)
    await waitForBadges(page, 1)
    const changes = await page.evaluate(
      (source) =>
        new Promise<number>((resolve) => {
          const run = new Function(`return (${source})()`)
          let count = 0
          new MutationObserver(() => {
            const host = document.documentElement.lastElementChild
            if (++count < 1000 && host && host !== document.body) run()
          }).observe(document.documentElement, { childList: true })
          run()
          setTimeout(() => resolve(count), 1500)
        }),
      String(change),
    )
    expect(changes).toBeLessThan(20)
    expect(await page.evaluate(() => document.querySelector('b')?.textContent)).toBe('75 USDT')
  })

  it('and clones it gets an empty one', async () => {
    await open('mismatch')
    await waitForBadges(page, 1)
    await page.evaluate(() =>
      document.body.append(document.documentElement.lastElementChild?.cloneNode(true) as Element),
    )
    await page.waitForTimeout(500)
    expect((await readBadges(page)).badges).toHaveLength(1)
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull()
  })

  it('or has redefined the DOM before us is read all the same', async () => {
    const other = await browser.context.newPage()
    await other.addInitScript(() => {
      for (const type of [Node, Element, Document, HTMLElement]) {
        for (const name of Object.getOwnPropertyNames(type.prototype)) {
          if (
            /^(?:textContent|shadowRoot|localName|getAttribute|evaluate|getElementsByTagName|attachShadow)$/.test(name)
          )
            Object.defineProperty(type.prototype, name, { get: () => null, configurable: true })
        }
      }
      Object.assign(window, {
        MutationObserver: undefined,
        requestIdleCallback: undefined,
        IntersectionObserver: undefined,
      })
    })
    await other.goto(`${dapp.origin}/mismatch.html`)
    await waitForBadges(other, 1)
    await other.close()
  })

  it.each([
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Pay 25 USDT on TRC20</text></svg>'],
    ['application/xml', '<a>Please send exactly 25 USDT on TRC20</a>'],
  ])('or is %s is left alone', async (type, body) => {
    await page.route('**/strange', (route) => route.fulfill({ contentType: type, body }))
    await page.goto(`${dapp.origin}/strange`)
    await page.waitForTimeout(1000)
    expect((await readBadges(page)).hosts).toBe(0)
  })
})

describe('places of all kinds', () => {
  it('in an open shadow root are found', async () => {
    await open('article')
    await page.evaluate(() => {
      const box = document.createElement('pay-box')
      document.body.append(box)
      box.attachShadow({ mode: 'open' }).innerHTML = '<p>Please send exactly 25 USDT on TRC20</p>'
    })
    const badges = await waitForBadges(page, 1)
    expect(badges[0]?.label).toMatch(/Pay 25 USDT on Tron/)
    // A frame that asks for something else is a request of its own.
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.style.cssText = 'width:600px;height:300px'
      frame.src = '/mismatch.html'
      document.body.append(frame)
    })
    const both = await waitForBadges(page, 2)
    expect(both.map(({ label }) => label).join()).toMatch(/25 USDT.*75 USDT|75 USDT.*25 USDT/)
  })

  it('beside a token’s contract that nothing is asked with are drawn too', async () => {
    await open('article')
    await page.evaluate((address) => {
      document.body.insertAdjacentHTML('beforeend', `<p>Base</p><p>USDC token contract: ${address}</p>`)
    }, USDC_BASE)
    const [badge] = await waitForBadges(page, 1)
    expect(badge?.sign).toBe('✓')
    expect(badge?.label).toMatch(/Verified native USDC on Base/)
  })

  it('in a frame that loads late are found', async () => {
    await open('article')
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.style.cssText = 'width:600px;height:300px'
      frame.src = '/mismatch.html'
      document.body.append(frame)
    })
    const badges = await waitForBadges(page, 1)
    expect(badges[0]?.label).toMatch(/Pay 75 USDT on Tron/)
  })

  it('in what the user writes get none', async () => {
    await open('article')
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<div contenteditable>Please send exactly 25 USDT on TRC20</div>')
    })
    await page.waitForTimeout(1500)
    expect((await readBadges(page)).badges).toEqual([])
  })
})

describe('the popup', () => {
  it('jumps to the one badge of a place from each of what is asked there', async () => {
    await open('several-networks')
    await waitForBadges(page, 1)
    const popup = await browser.popup(page)
    const rows = popup.getByRole('button', { name: /US(?:DC|DT0?) on / })
    await rows.first().waitFor()
    expect(await rows.count()).toBe(12)
    await page.bringToFront()
    for (const name of [/Native USDC on Base/, /Bridged USDT on Base/]) {
      await popup.getByRole('button', { name }).click()
      await expect.poll(async () => (await readBadges(page)).story).toMatch(/Native USDC on Base/)
      await page.keyboard.press('Escape')
      await expect.poll(async () => (await readBadges(page)).story).toBeNull()
    }
    await popup.close()
  })

  it('lists what the page asks, jumps to it, and turns badges off and on for the site', async () => {
    await open('mismatch')
    await waitForBadges(page, 1)
    const popup = await browser.popup(page)
    await popup.waitForSelector('text=/recipient is an Ethereum-type address/')
    await page.bringToFront()
    await popup.getByRole('button', { name: /Native USDT on Tron/ }).click()
    await expect.poll(async () => (await readBadges(page)).story).toMatch(/Native USDT/)
    await popup.getByRole('button', { name: 'Turn badges off here' }).click()
    await expect.poll(async () => (await readBadges(page)).badges).toEqual([])
    await page.reload()
    await page.waitForTimeout(1200)
    expect((await readBadges(page)).hosts).toBe(0)
    await popup.reload()
    await popup.getByRole('button', { name: /Turn badges on/ }).click()
    await waitForBadges(page, 1)
    await popup.close()
  })
})

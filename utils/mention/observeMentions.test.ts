import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it } from 'vitest'
import { TRON } from './fixtures/addresses'
import { judgePage } from './judge/judgePage'
import type { Mention } from './Mention'
import { observeMentions } from './observeMentions'
import type { PageText } from './page/PageText'

/** A clock and a scheduler that move by hand; each look at the clock costs a tenth of a millisecond. */
class Bench {
  time = 0
  tasks: { at: number; task: () => void }[] = []
  ran = 0

  now = () => {
    this.time += 0.1
    return this.time
  }

  schedule = (task: () => void, delay: number) => {
    const entry = { at: this.time + delay, task }
    this.tasks.push(entry)
    return () => {
      this.tasks = this.tasks.filter((one) => one !== entry)
    }
  }

  /** Runs what is due until nothing is left, or the time is over. */
  async run(until = Number.POSITIVE_INFINITY): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      const next = this.tasks.sort((a, b) => a.at - b.at)[0]
      if (!next || next.at > until) break
      this.tasks = this.tasks.filter((one) => one !== next)
      this.time = Math.max(this.time, next.at)
      this.ran++
      next.task()
    }
  }
}

const open: { disconnect(): void }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.disconnect()
})

function observe(
  html: string,
  judge: (page: PageText) => ReturnType<typeof judgePage> | Promise<never> = judgePage,
  prepare?: (document: Document) => void,
) {
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`, { pretendToBeVisual: true })
  prepare?.(window.document)
  const bench = new Bench()
  const told: Mention[][] = []
  const read: string[] = []
  const observation = observeMentions(window.document, (mentions) => told.push(mentions), {
    judge: (page) => {
      read.push(page.text)
      return judge(page)
    },
    schedule: bench.schedule,
    now: bench.now,
  })
  open.push(observation)
  return { document: window.document, window, bench, told, read, observation }
}

const ASK = '<p>Please send exactly 25 USDT on TRC20</p>'

describe('observeMentions', () => {
  it('tells what stands in the page at first', async () => {
    const { bench, told } = observe(ASK)
    await bench.run()
    expect(told).toHaveLength(1)
    expect(told[0]?.[0]).toMatchObject({ coin: 'USDT', network: 'tron', amount: '25' })
  })

  it('goes quiet on a page without a coin: nothing is judged, nothing is due', async () => {
    const { bench, told, read } = observe('<p>Hello</p>')
    await bench.run()
    expect([told, read, bench.tasks]).toEqual([[], [], []])
  })

  it('reads changes that name a coin, and only the part they stand in', async () => {
    const { document, bench, told, read } = observe(
      `<main>${'<p>some other words</p>'.repeat(600)}</main><aside></aside>`,
    )
    await bench.run()
    document.querySelector('aside')?.insertAdjacentHTML('beforeend', ASK)
    await bench.run()
    expect(told).toHaveLength(1)
    expect(read).toHaveLength(1)
    expect(read[0]?.length).toBeLessThan(100)
  })

  it('does not look at changes that name none', async () => {
    const { document, bench, read } = observe(
      `<div>${ASK}</div><section>${'<p>some words</p>'.repeat(300)}${'<p>1.00</p>'.repeat(190)}</section>`,
    )
    await bench.run()
    for (const cell of [...document.querySelectorAll('section p')].slice(300)) cell.textContent = '2.00'
    await bench.run()
    expect(read).toHaveLength(1)
  })

  it('follows a change within a request', async () => {
    const { document, bench, told } = observe(ASK)
    await bench.run()
    const text = document.querySelector('p')?.firstChild as Text
    text.data = `Please send exactly 30 USDT on TRC20 to ${TRON}`
    await bench.run()
    expect(told.at(-1)?.[0]).toMatchObject({ amount: '30', recipient: TRON })
  })

  it('tells when a request has gone', async () => {
    const { document, bench, told } = observe(`<div>${ASK}</div>`)
    await bench.run()
    document.querySelector('p')?.remove()
    await bench.run()
    expect(told.at(-1)).toEqual([])
  })

  it('tells nothing twice', async () => {
    const { document, bench, told } = observe(`<div>${ASK}</div>`)
    await bench.run()
    document.querySelector('div')?.append('!')
    await bench.run()
    expect(told).toHaveLength(1)
  })

  it('watches shadow roots', async () => {
    const { document, bench, told } = observe('<pay-box></pay-box>', judgePage, (page) => {
      page.querySelector('pay-box')?.attachShadow({ mode: 'open' })
    })
    await bench.run()
    const root = document.querySelector('pay-box')?.shadowRoot
    if (root) root.innerHTML = ASK
    await bench.run()
    expect(told.at(-1)).toHaveLength(1)
  })

  it('takes at most a fiftieth of the time in a storm', async () => {
    const { document, bench } = observe(ASK)
    await bench.run()
    const start = bench.time
    let busy = 0
    for (let i = 0; i < 200; i++) {
      for (let j = 0; j < 20; j++) document.body.insertAdjacentHTML('beforeend', `<p>${i} ${j} USDT</p>`)
      await new Promise((resolve) => setImmediate(resolve))
      const before = bench.time
      const due = bench.tasks.filter((task) => task.at <= bench.time)
      bench.tasks = bench.tasks.filter((task) => task.at > bench.time)
      for (const { task } of due) task()
      busy += bench.time - before
      bench.time += 50
    }
    // What is under way is finished; then the next reading has to wait until all of it is a fiftieth.
    while (bench.tasks[0] && bench.tasks[0].at <= bench.time) {
      const before = bench.time
      bench.tasks.shift()?.task()
      busy += bench.time - before
    }
    document.body.insertAdjacentHTML('beforeend', ASK)
    await new Promise((resolve) => setImmediate(resolve))
    const due = bench.tasks[0]?.at ?? 0
    expect(busy).toBeGreaterThan(0)
    expect(busy / (due - start)).toBeLessThan(0.021)
  })

  it('does not listen to a storm, but looks again after ever longer pauses, or soon after a click', async () => {
    const cells = '<p>1.00</p>'.repeat(800)
    const { document, window, bench, told } = observe(`<section>${cells}</section><div></div>`)
    await bench.run()
    const looks: number[] = []
    for (let i = 0; i < 200; i++) {
      for (const cell of document.querySelectorAll('section p')) (cell.firstChild as Text).data = `${i}.00`
      const ran = bench.ran
      await bench.run(bench.time)
      if (bench.ran > ran) looks.push(i)
      bench.time += 100
    }
    expect(looks.length).toBeLessThan(8)
    document.querySelector('div')?.insertAdjacentHTML('beforeend', ASK)
    document.body.dispatchEvent(new window.Event('click', { bubbles: true }))
    await bench.run(bench.time + 600)
    expect(told.at(-1)).toHaveLength(1)
  })

  it('waits longer for a table of prices than for a page that is being built', async () => {
    const cells = '<p>1.00</p>'.repeat(800)
    /** When the request is told that comes while the storm is not listened to, in ms after it. */
    const measure = async (storm: (document: Document) => Promise<void> | void) => {
      const { document, bench, told } = observe(`<section>${cells}</section><div></div>`)
      await bench.run()
      const start = bench.time
      await storm(document)
      await new Promise((resolve) => setImmediate(resolve))
      document.querySelector('div')?.insertAdjacentHTML('beforeend', ASK)
      await bench.run()
      expect(told.at(-1)).toHaveLength(1)
      return bench.time - start
    }
    const tick = (document: Document, count: number) => {
      for (const cell of [...document.querySelectorAll('section p')].slice(0, count))
        (cell.firstChild as Text).data += '0'
    }
    const build = (document: Document, count: number) => {
      for (let i = 0; i < count; i++) document.body.insertAdjacentHTML('beforeend', '<p>new</p>')
    }
    const prices = await measure((document) => tick(document, 800))
    expect(prices).toBeGreaterThan(3_900)
    expect(prices).toBeLessThan(5_000)
    expect(await measure((document) => build(document, 800))).toBeLessThan(1_500)
    // Something new among the numbers, and before them.
    expect(
      await measure((document) => {
        tick(document, 300)
        build(document, 1)
        tick(document, 300)
      }),
    ).toBeLessThan(1_500)
    expect(
      await measure(async (document) => {
        build(document, 300)
        await new Promise((resolve) => setImmediate(resolve))
        tick(document, 300)
      }),
    ).toBeLessThan(1_500)
  })

  it('does nothing while the document is hidden, and catches up', async () => {
    const { document, window, bench, told } = observe('<p>Hello</p>')
    await bench.run()
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.body.insertAdjacentHTML('beforeend', ASK)
    await bench.run()
    expect([told, bench.tasks]).toEqual([[], []])
    Object.defineProperty(document, 'visibilityState', { value: 'visible' })
    document.dispatchEvent(new window.Event('visibilitychange'))
    await bench.run()
    expect(told).toHaveLength(1)
  })

  it('takes back what was due when the document was hidden', async () => {
    const { document, window, bench, told } = observe('<p>Hello</p>')
    await bench.run()
    document.body.insertAdjacentHTML('beforeend', ASK)
    await new Promise((resolve) => setImmediate(resolve))
    expect(bench.tasks).toHaveLength(1)
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.body.insertAdjacentHTML('beforeend', '<p>more</p>')
    await new Promise((resolve) => setImmediate(resolve))
    expect(bench.tasks).toEqual([])
    Object.defineProperty(document, 'visibilityState', { value: 'visible' })
    document.dispatchEvent(new window.Event('visibilitychange'))
    await bench.run()
    expect(told).toHaveLength(1)
  })

  it('stops when told to', async () => {
    const { document, bench, told, observation } = observe('<p>Hello</p>')
    await bench.run()
    observation.disconnect()
    document.body.insertAdjacentHTML('beforeend', ASK)
    await bench.run()
    expect([told, bench.tasks]).toEqual([[], []])
  })

  it('gives up when nobody judges any more', async () => {
    const { document, bench, read } = observe(ASK, () => Promise.reject(new Error('context invalidated')))
    for (let i = 0; i < 6; i++) {
      await bench.run()
      document.body.insertAdjacentHTML('beforeend', ASK)
    }
    expect(read).toHaveLength(3)
    expect(bench.tasks).toEqual([])
  })
})

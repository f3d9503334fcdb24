import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { CountingNode, type Work } from './fixtures/countingDom'
import { judgePage } from './judge/judgePage'
import type { PageReading, Span } from './page/PageText'
import { readText } from './page/readText'

function read(root: CountingNode): PageReading {
  const steps = readText(root.asNode())
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function makeWide(work: Work, count: number): CountingNode {
  const root = new CountingNode(work)
  for (let i = 0; i < count; i++) root.append(new CountingNode(work, 'word '))
  return root
}

function makeDeep(work: Work, depth: number): CountingNode {
  const root = new CountingNode(work)
  let inner = root
  for (let i = 0; i < depth; i++) {
    const next = new CountingNode(work)
    inner.append(next)
    inner = next
  }
  inner.append(new CountingNode(work, 'pay 5 USDT'))
  return root
}

describe('reading a page', () => {
  it('does not look through all that is left on every level of a deep page full of words', () => {
    const { document, Node } = new JSDOM('<body></body>').window
    let inner: Element = document.body
    const levels = 1_500
    for (let i = 0; i < levels; i++) {
      const next = document.createElement('div')
      inner.append('words and words on each level ', next)
      inner = next
    }
    const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') as { get(this: Node): string | null }
    let read = 0
    Object.defineProperty(Node.prototype, 'textContent', {
      get() {
        const text = get.call(this)
        read += text?.length ?? 0
        return text
      },
    })
    inner.append('Please send exactly 25 USDT on TRC20')
    const all = get.call(document.body)?.length ?? 0
    const steps = readText(document.body)
    while (!steps.next().done);
    // Every level would be half as many times all of it as there are levels.
    expect(read / all).toBeLessThan(levels / 4)
  })

  it.each([
    ['nodes in a row', makeWide, 10_000],
    ['levels of nesting', makeDeep, 10_000],
  ] as const)('asks the page in proportion to its %s', (_, make, size) => {
    const [small, large] = [size, size * 8].map((count) => {
      const work = { count: 0 }
      read(make(work, count))
      return work.count
    })
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(9)
  })

  it('goes through a million text nodes and 100,000 levels', () => {
    expect(read(makeWide({ count: 0 }, 1_000_000)).text.length).toBeGreaterThan(1_000_000)
    expect(read(makeDeep({ count: 0 }, 100_000)).text).toBe('pay 5 USDT')
  })
})

/** Text made to keep a careless pattern busy; each grows with `n` characters. */
const BAIT: Record<string, (n: number) => string> = {
  digits: (n) => `pay USDT ${'1'.repeat(n)}`,
  groups: (n) => `${'1,111'.repeat(n / 5)} USDT pay`,
  hex: (n) => `USDT pay 0x${'a1'.repeat(n / 2)}`,
  base58: (n) => `USDT pay to T${'aB1c'.repeat(n / 4)}`,
  'nearly symbols': (n) => `${'usd'.repeat(n / 3)} USDT`,
  symbols: (n) => 'USDT '.repeat(n / 5),
  verbs: (n) => `${'send '.repeat(n / 5)}USDT`,
  blanks: (n) => `pay USDT${' '.repeat(n)}25`,
  'short sentences': (n) => `pay USDT ${'a. '.repeat(n / 3)}`,
  bullets: (n) => `pay USDT ${'a - b '.repeat(n / 6)}`,
  requests: (n) => 'pay 25 USDT\n'.repeat(n / 12),
  'requests with addresses': (n) =>
    Array.from(
      { length: n / 62 },
      (_, i) => `pay ${i} USDT (TRC20): 0x${(i + 1e9).toString(16).padStart(40, '7')}`,
    ).join('\n'),
  pairs: (n) => 'USDT/'.repeat(n / 5),
  gaps: (n) => `USDT pay 0x${'\v'.repeat(n)}`,
  quotes: (n) => `${'"a": '.repeat(n / 5)} pay USDT`,
  'groups of hex': (n) => `USDT pay 0x${'a1b2 '.repeat(n / 5)}`,
  'lines of base58': (n) => `USDT pay to\n${'TaB1cdEfG\n'.repeat(n / 10)}`,
  'split sums': (n) => `pay ${'1\v,\v'.repeat(n / 4)} USDT`,
  'labelled numbers': (n) => 'USDT amount: 1.25\n'.repeat(n / 18),
  'dollars behind': (n) => `USDT pay ${'1 $ '.repeat(n / 4)}`,
  menus: (n) => 'BTC\nUSDT\nETH\nUSDC\n'.repeat(n / 19),
  'menus with addresses': (n) =>
    Array.from({ length: n / 52 }, (_, i) => `BTC USDT\n0x${(i + 1e9).toString(16).padStart(40, '7')}`).join('\n'),
  purposes: (n) => `To ${'get your '.repeat(n / 9)}, send 5 USDT`,
  posts: (n) => 'ana.b 2h\nUSDT pay\nReply\n'.repeat(n / 24),
  'fields to send to': (n) => 'Send to\nUSDT pay\n'.repeat(n / 17),
  letters: (n) => `pay USDT ${'ß'.repeat(n)}`,
  'numbers and words': (n) => `pay USDT ${'5 to '.repeat(n / 5)}`,
  plans: (n) => `pay with USDC\n${'5 USDC/month\n'.repeat(n / 13)}`,
  'entries with dashes': (n) => `USDC - a - ${'x'.repeat(3_000)}. - y\n`.repeat(n / 3_020),
  'raw answers': (n) => `payment required ${'"payTo": "0x1", address = a '.repeat(n / 28)} USDC`,
  receipts: (n) => 'Your USDT payment was received\nUSDT (TRC20)\n'.repeat(n / 44),
  'sums to choose from': (n) => Array.from({ length: n / 12 }, (_, i) => `${1000 + (i % 900)} USDC`).join('\n'),
  'several networks': (n) => 'please use USDT (TRC20/ERC20) to pay, then send the tx hash\n'.repeat(n / 60),
  'fees and buttons': (n) => 'Entry fee: 5 USDC\nSend USDC\nJoin game\n'.repeat(n / 38),
  'answers in steps': (n) => `{"error": "payment required", ${'"step1": "Send 5 USDC to 0x1 ", '.repeat(n / 33)}}`,
  talk: (n) => '10:41 ana USDT pay\n'.repeat(n / 19),
}

/** Processor time of judging, in microseconds, the least of up to three runs, so that what else the machine does counts little. */
function measure(text: string, around: Span['role'][] = [], enough = 0): number {
  // A field after every line, so that forms are looked for too.
  const spans: Span[] = [...text.matchAll(/\n/g)].map(({ index }) => ({ role: 'field', start: index, end: index + 1 }))
  for (const role of around) spans.push({ role, start: 0, end: text.length })
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3 && least > enough; run++) {
    const start = process.cpuUsage()
    judgePage({ text, spans, links: [] })
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, user + system)
  }
  return least
}

/** Eight times the text: a quadratic pattern would take 64 times as long. A base of 2 ms covers what does not grow. */
function expectLinear(make: (n: number) => string, around: Span['role'][] = []): void {
  const bound = 20 * (measure(make(40_000), around) + 2_000)
  expect(measure(make(320_000), around, bound)).toBeLessThan(bound)
}

// By processor time; on a busy machine the clock goes on for longer.
describe('judging a page', { timeout: 60_000 }, () => {
  it.each(Object.entries(BAIT))('does not slow down on %s', (_, make) => {
    measure(make(20_000))
    expectLinear(make)
  })

  it.each(['requests', 'plans', 'labelled numbers', 'sums to choose from'])(
    'does not slow down on %s that stand in one button, row and link',
    (name) => expectLinear(BAIT[name] as (n: number) => string, ['action', 'row', 'link']),
  )
})

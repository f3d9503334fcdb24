import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findMentions } from './findMentions'
import { EVM, TRON } from './fixtures/addresses'
import { type Deposits, deposits, type Forms, forms, type Orders, orders, sums } from './fixtures/languages'

/** What is found on a page, as one line a request: `25 USDT tron T…`. */
function read(html: string): string[] {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window
  return findMentions(document).map(({ amount, coin, network, recipient }) =>
    [amount && Number(amount), coin, network, recipient].filter(Boolean).join(' '),
  )
}

const TO_TRON = `USDT tron ${TRON}`

const depositPages = (say: Deposits): [string, string, string[]][] => [
  [
    'a deposit page',
    `<h2>${say.deposit}</h2><p>${say.network}: TRC20</p><p>${say.address}</p><p>${TRON}</p><p>${say.only}</p>`,
    [TO_TRON],
  ],
  [
    'a deposit form',
    `<h2>${say.deposit}</h2><div><label>${say.network}</label><span>TRC20</span></div><div><label>${say.address}</label><input value="${TRON}" readonly></div>`,
    [TO_TRON],
  ],
  ['a sentence over an address', `<p>${say.exactly}</p><p>${TRON}</p>`, [`25 ${TO_TRON}`]],
  [
    'an amount due',
    `<div>${say.due}</div><div>25.00 USDT</div><div>${say.network}</div><div>BEP20</div><div>${say.address}</div><div>${EVM}</div><p>${say.within}</p>`,
    [`25 USDT bsc ${EVM}`],
  ],
  ['a donation', `<h2>${say.support}</h2><ul><li>USDT (TRC20): <code>${TRON}</code></li></ul>`, [TO_TRON]],
  ['terms', `<p>${say.terms}</p>`, ['USDT polygon']],
  ['a warning', `<p>${say.only}</p>`, ['USDT tron']],
  [
    'a withdrawal',
    `<h2>${say.withdraw}</h2><p>${say.network}: TRC20</p><label>${say.yours}</label><input><p>${say.get}: 24.00 USDT</p><button>${say.withdraw}</button>`,
    [],
  ],
  [
    'a balance and a history',
    `<p>${say.balance}: 25.00 USDT</p><h3>${say.history}</h3><table><tr><td>2026-01-02</td><td>+25.00 USDT</td><td>${say.from} ${TRON}</td></tr></table>`,
    [],
  ],
  ['news', `<p>${say.news}</p>`, []],
  ['ways to pay', `<p>${say.ways}</p>`, []],
]

const orderPages = (say: Orders): [string, string, string[]][] => [
  [
    'a bot',
    `<p>${say.order}<br>${say.amount}: 25 USDT<br>${say.network}: TRC20<br>${say.address}: <code>${TRON}</code><br>${say.after}</p><button>${say.paid}</button>`,
    [`25 ${TO_TRON}`],
  ],
  [
    'a table of an order',
    `<h3>${say.order}</h3><table><tr><td>${say.amount}</td><td>25</td></tr><tr><td>${say.network}</td><td>USDT TRC20</td></tr><tr><td>${say.address}</td><td>${TRON}</td></tr></table><button>${say.paid}</button>`,
    [`25 ${TO_TRON}`],
  ],
  ['steps', `<p>${say.steps}</p>`, [`25 ${TO_TRON}`]],
  ['a gift', `<p>${say.gift}</p>`, [TO_TRON]],
  ['a button with a sum', `<button>${say.pay}</button>`, ['25 USDT']],
  ['a button under a total', `<p>${say.total}: 25.00 USD</p><button>${say.payWith}</button>`, ['25 USDT tron']],
  ['a subscription', `<p>${say.subscription}</p>`, [`10 ${TO_TRON}`]],
  ['an invoice', `<p>${say.invoice}</p>`, [`USDT ethereum ${EVM}`]],
  ...([say.buy, say.withdrawn, say.rate, say.received, say.enter, say.invite, say.minimum] as const).map(
    (text): [string, string, string[]] => [text, `<p>${text}</p>`, []],
  ),
  ['a form for payouts', `<p>${say.enter}</p><input placeholder="T..."><p>${say.minimum}</p><p>${say.rate}</p>`, []],
]

const formPages = (say: Forms): [string, string, string[]][] => [
  ['a rule', `<p>${say.only}</p>`, ['USDT tron']],
  [
    'an address with the least sum',
    `<h3>${say.yours}</h3><p>USDT (TRC20)</p><code>${TRON}</code><p>${say.least}</p><p>${say.only}</p>`,
    [TO_TRON],
  ],
  ['what is to be scanned', `<p>${say.scan}</p><img alt="QR">`, ['25 USDT tron']],
  [
    'a form to top up',
    `<h2>${say.topUp}</h2><label>${say.amountIn}</label><input type="number"><button>${say.topUpButton}</button>`,
    ['USDT'],
  ],
  ['a price over a button', `<p>${say.price}: 25 USDT</p><button>${say.buy}</button>`, ['25 USDT']],
  [
    'a list of wallets',
    `<h3>${say.wallets}</h3><p>USDT TRC20: ${TRON}</p><p>USDT ERC20: ${EVM}</p>`,
    [TO_TRON, `USDT ethereum ${EVM}`],
  ],
  ['what follows a transfer', `<p>${say.afterwards}</p>`, [TO_TRON]],
  ...([say.withdrawals, say.credited, say.never, say.earn, say.buyWithCard, say.volume, say.salaries] as const).map(
    (text): [string, string, string[]] => [text, `<p>${text}</p>`, []],
  ),
]

const filled = (html: string) => html.replaceAll('{T}', TRON).replaceAll('{E}', EVM)

describe.each(Object.entries(deposits))('in the words of %s', (_, say) => {
  it.each(depositPages(say))('reads %s', (_name, html, wanted) => {
    expect(read(html)).toEqual(wanted)
  })
})

describe.each(Object.entries(orders))('in the words of %s', (_, say) => {
  it.each(orderPages(say))('reads %s', (_name, html, wanted) => {
    expect(read(filled(html))).toEqual(wanted)
  })
})

// To top up in Italian and Turkish is said in words that the quick look at a page does not know (`mayAsk`, for want of room).
const UNSEEN = ['it', 'tr']
describe.each(Object.entries(forms))('in the words of %s', (language, say) => {
  const pages = formPages(say).filter(([name]) => !(name === 'a form to top up' && UNSEEN.includes(language)))
  it.each(pages)('reads %s', (_name, html, wanted) => {
    expect(read(filled(html))).toEqual(wanted)
  })
})

describe.each(Object.entries(sums))('in the words of %s', (_, { send, ...labels }) => {
  it.each(Object.values(labels))('takes no sum for the one to be sent: %s', (label) => {
    const request = `<p>${send}</p><code>${TRON}</code>`
    expect(read(`${request}<p>${label}: 10 USDT</p>`)).toEqual([TO_TRON])
    expect(read(`<p>${label}</p><p>10 USDT</p>${request}`)).toEqual([TO_TRON])
  })
})

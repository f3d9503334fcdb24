import { describe, expect, it } from 'vitest'
import { classifyPage } from '../classify'
import { BITCOIN, EVM, EVM_2, TRON, TRON_2, USDC_BASE, USDC_POLYGON } from '../fixtures/addresses'

/** Judges a page whose code stands at `▣`. */
function judge(words: string, ...texts: (string | null)[]) {
  const pieces = words.split('▣')
  const links = texts.map((_, i) => ({ at: pieces.slice(0, i + 1).join('').length, uri: '' }))
  const page = { text: pieces.join(''), spans: [], links }
  const codes = texts.map((text, link) => ({ link, text }))
  return classifyPage(page, undefined, codes).map(({ at, link, coin, network, amount, recipient, findings }) => ({
    place: link === undefined ? pieces.join('').slice(at, at + 8) : `code ${link}`,
    said: [amount, coin, network, recipient].filter(Boolean).join(' '),
    findings: findings.map(({ id, severity }) => `${id} ${severity}`),
  }))
}
const pay = (token: string, chain: number, to: string, units: string) =>
  `ethereum:${token}@${chain}/transfer?address=${to}&uint256=${units}`
const PAGE = `Please send exactly 25 USDC on Base.\n▣\nSend to: ${EVM}`
const plain = [{ place: '25 USDC ', said: `25 USDC base ${EVM}`, findings: [] }]

describe('judgeCodes', () => {
  it.each([
    ['the same', pay(USDC_BASE, 8453, EVM, '25000000')],
    ['the address alone', EVM.toLowerCase()],
    ['a web page', 'https://example.org/0x'],
    ['another coin’s address', `bitcoin:${BITCOIN}`],
  ])('adds no request and finds nothing where the code is %s', (_, text) => {
    const found = judge(PAGE, text)
    expect(found.map(({ said, findings }) => ({ said, findings }))).toEqual([{ said: plain[0]?.said, findings: [] }])
  })

  it.each([
    ['amount', pay(USDC_BASE, 8453, EVM, '26e6'), 'code-amount caution'],
    ['recipient', pay(USDC_BASE, 8453, EVM_2, '25e6'), 'code-recipient danger'],
    ['recipient, as an address alone', EVM_2, 'code-recipient danger'],
    ['recipient of another kind', TRON, 'code-recipient caution'],
    ['network', pay(USDC_POLYGON, 137, EVM, '25e6'), 'code-network danger'],
    ['network, by CAIP', `eip155:137:${EVM}`, 'code-network danger'],
    ['coin', pay('0xdAC17F958D2ee523a2206206994597C13D831ec7', 1, EVM, '25e6'), 'code-coin danger'],
    ['token, which nobody knows', pay(EVM_2, 8453, EVM, '25e6'), 'code-token danger'],
  ])('says that the code has another %s', (_, text, finding) => {
    const found = judge(PAGE, text)
    expect(found).toHaveLength(1)
    expect(found[0]?.findings).toContain(finding)
  })

  it('takes from the code what the words leave out, at its place', () => {
    expect(judge('Pay 25 USDT on TRC20\nScan the code\n▣\nExpires in 15:00', TRON)).toEqual([
      { place: expect.any(String), said: `25 USDT tron ${TRON}`, findings: [] },
    ])
    expect(judge('Deposit\nUSDT\nNetwork: TRC20\n▣\nScan the code to pay', EVM)[0]?.findings).toEqual([
      'network-address danger',
    ])
    expect(judge('Scan to pay\n▣\nThank you', pay(USDC_BASE, 8453, EVM, '25e6'))).toEqual([
      { place: 'code 0', said: `25 USDC base ${EVM}`, findings: [] },
    ])
  })

  it('leaves the places of everything else where they were', () => {
    const words = `Donate USDT (TRC20)\n▣\nScan to pay\n\nDonate USDC on Base\nSend to: ${EVM}`
    const found = judge(words, TRON)
    expect(found.map(({ said }) => said)).toEqual([`USDT tron ${TRON}`, `USDC base ${EVM}`])
    expect(words.replace('▣', '')).toContain(found[1]?.place)
    expect(found[1]?.place).toBe(EVM.slice(0, 8))
  })

  it('compares each of several with its own words', () => {
    const words = `Send USDT (TRC20) to:\n${TRON}\n▣\nSend USDC on Base to:\n${EVM}\n▣`
    expect(judge(words, TRON, EVM).flatMap(({ findings }) => findings)).toEqual([])
    expect(judge(words, TRON_2, EVM).map(({ findings }) => findings)).toEqual([['code-recipient danger'], []])
  })

  it('tells the code’s address from one that differs by the case of a base58 letter', () => {
    const other = TRON.replace(/[a-z](?=[A-Z]*$)/, (letter) => letter.toUpperCase())
    const words = `Send 25 USDT (TRC20) to:\n${TRON}\n▣`
    expect(judge(words, TRON)[0]?.findings).toEqual([])
    expect(judge(words, other)[0]?.findings).toEqual(['code-recipient danger'])
  })

  it('says of a code that it could not be read', () => {
    expect(judge(PAGE, null)[0]?.findings).toEqual(['code-unread info'])
  })

  it('says so too where nothing else is known of a code to pay by, and nothing of other codes', () => {
    const unread = [{ place: 'code 0', said: '', findings: ['code-unread info'] }]
    expect(judge('USDC accepted here.\nScan to pay\n▣', null)).toEqual(unread)
    expect(judge('USDC accepted here.\nScan to pay\n▣▣', null, null)).toEqual(unread)
    expect(judge('Trade USDC on the go\n▣\nScan to get our app', null)).toEqual([])
    expect(judge('USDC pays interest.\n▣\nDownload our app', null)).toEqual([])
  })

  it('takes hostile texts as text', () => {
    for (const text of ['\n'.repeat(2_000), `${EVM}\nSend to ${EVM_2}`, '\u202e', '"><script>', '{"coin":"USDC"}'])
      expect(judge(PAGE, text)).toEqual(plain)
  })
})

import { describe, expect, it } from 'vitest'
import {
  EVM,
  SOLANA,
  TRON,
  USDC_BASE,
  USDC_POLYGON,
  USDC_SOLANA,
  USDT_ETHEREUM,
  USDT_TRON,
} from '../fixtures/addresses'
import type { Asked } from '../Mention'
import { checkAddress } from './checkAddress'
import { classifyMentions } from './classifyMentions'
import { classifyPage } from './classifyPage'

function classify(asked: Asked) {
  const [one] = classifyMentions([asked])
  return { mark: one?.mark, findings: one?.findings.map((finding) => finding.id) ?? [], known: one?.known?.symbol }
}

describe('classifyMentions', () => {
  it.each<[string, Asked, string, string[]]>([
    ['a genuine token', { coin: 'USDC', network: 'base', chainId: 8453, token: USDC_BASE }, 'native', []],
    ['a token by its address alone', { coin: 'USDC', token: USDC_POLYGON }, 'native', []],
    [
      'another chain’s token',
      { coin: 'USDC', network: 'base', chainId: 8453, token: USDC_POLYGON },
      'unknown',
      ['token-elsewhere'],
    ],
    [
      'the other coin’s token',
      { coin: 'USDC', network: 'ethereum', chainId: 1, token: USDT_ETHEREUM },
      'unknown',
      ['token-elsewhere'],
    ],
    ['an imitation', { coin: 'USDC', network: 'base', chainId: 8453, token: EVM }, 'fake', ['token-unknown']],
    ['a token that nothing is known of', { coin: null, token: EVM }, 'unknown', ['token-unknown']],
    ['a mint', { coin: 'USDC', network: 'solana', token: USDC_SOLANA }, 'native', []],
    ['Binance’s form', { coin: 'USDT', network: 'bsc', chainId: 56 }, 'exchange-pegged', []],
    ['a bridged symbol', { coin: 'USDC', network: 'polygon', chainId: 137, symbol: 'USDC.e' }, 'bridged', []],
    ['a bridged coin only', { coin: 'USDT', network: 'scroll', chainId: 534352 }, 'bridged', ['network-bridged-only']],
    ['a retired coin', { coin: 'USDC', network: 'tron' }, 'unknown', ['network-retired']],
    ['a network without the coin', { coin: 'USDC', network: 'ton' }, 'unknown', ['network-without-coin']],
    ['a network nobody knows', { coin: 'USDC', network: 'near' }, 'native', []],
    ['no network', { coin: 'USDT', amount: '5' }, 'unknown', []],
  ])('judges %s', (_, asked, mark, findings) => {
    expect(classify(asked)).toMatchObject({ mark, findings })
  })

  it.each<[string, Asked, string[]]>([
    ['an EVM address on Tron', { coin: 'USDT', network: 'tron', recipient: EVM }, ['network-address']],
    [
      'a Solana address on Base',
      { coin: 'USDC', network: 'base', chainId: 8453, recipient: SOLANA },
      ['network-address'],
    ],
    ['a token as recipient', { coin: 'USDT', network: 'tron', recipient: USDT_TRON }, ['recipient-is-token']],
    [
      'a changed letter',
      { coin: 'USDT', network: 'tron', recipient: TRON.replace('iX', 'iY') },
      ['recipient-checksum'],
    ],
    ['nothing', { coin: 'USDT', network: 'tron', recipient: TRON }, []],
  ])('finds in the recipient: %s', (_, asked, findings) => {
    expect(classify(asked).findings).toEqual(findings)
  })

  it('never throws on what a page may send', () => {
    const wild = {
      coin: 'USDC',
      network: '__proto__',
      token: '0x',
      recipient: '\u0000',
      amount: 'NaN',
      chainId: -1,
    } as const
    expect(() => classifyMentions([wild, { coin: null }])).not.toThrow()
  })
})

describe('classifyPage', () => {
  const page = { text: `Deposit address\nUSDT (BEP20)\n${EVM}`, spans: [], links: [] }

  it('judges and classifies, and keeps the place', () => {
    const [mention] = classifyPage(page)
    expect(mention).toMatchObject({
      coin: 'USDT',
      network: 'bsc',
      recipient: EVM,
      mark: 'exchange-pegged',
      findings: [],
    })
    expect(page.text.slice(mention?.at)).toBe(EVM)
  })

  it('is silent on a page that is known to be for withdrawing', () => {
    expect(classifyPage(page, 'https://www.kraken.com/c/funding/withdraw')).toEqual([])
  })
})

describe('checkAddress', () => {
  it.each<[string, boolean | undefined]>([
    [TRON, true],
    [TRON.replace('iX', 'iY'), false],
    [EVM, true],
    [EVM.replace('Fdf', 'fdF'), false],
    [EVM.toLowerCase(), undefined],
    [SOLANA, undefined],
    ['', undefined],
  ])('%s: %s', (address, valid) => {
    expect(checkAddress(address)).toBe(valid)
  })
})

import { describe, expect, it } from 'vitest'
import { BITCOIN, EVM, HASH, SOLANA, TON, TRON } from '../fixtures/addresses'
import { findAddresses } from './findAddresses'
import { findAmountOf, normalizeAmount } from './findAmounts'
import { findCoins } from './findCoins'
import { findNetworks } from './findNetworks'

describe('findCoins', () => {
  it.each([
    ['USDT', 'USDT'],
    ['usdc', 'USDC'],
    ['USDC.e', 'USDC'],
    ['USDbC', 'USDC'],
    ['USD₮0', 'USDT'],
    ['USDT0', 'USDT'],
    ['USDt', 'USDT'],
    ['axlUSDC', 'USDC'],
    ['m.USDT', 'USDT'],
    ['xcUSDT', 'USDT'],
    ['USD Coin', 'USDC'],
    ['Tether', 'USDT'],
    ['泰达币', 'USDT'],
    ['تتر', 'USDT'],
    ['테더를', 'USDT'],
    ['テザーを', 'USDT'],
    ['USDTTRC20', 'USDT'],
    ['UЅDТ', 'USDT'],
  ])('reads %s as %s', (written, coin) => {
    expect(findCoins(`pay 5 ${written} now`).map((part) => part.coin)).toEqual([coin])
  })

  it.each(['USDTs', 'USDCe', 'USDTX', 'AUSDC1', 'usdt.com', 'a@usdt', 'tether-element', 'USDA', 'تترك'])(
    'leaves %s alone',
    (word) => {
      expect(findCoins(`about ${word} here`)).toEqual([])
    },
  )

  it('keeps the symbol where it is a form of the coin or imitated', () => {
    expect(findCoins('USDC USDC.e UЅDC').map((part) => part.symbol)).toEqual([undefined, 'USDC.e', 'UЅDC'])
  })

  it.each([
    ['BTC/USDT', true],
    ['USDT/EUR', true],
    ['BTC-USDT', true],
    ['TRC20/USDT', false],
    ['USDT/TRC20', false],
    ['base/usdt', false],
  ])('sees whether %s is a pair', (text, pair) => {
    expect(findCoins(text)[0]?.pair).toBe(pair)
  })
})

describe('findAddresses', () => {
  it('knows the shapes', () => {
    const text = `${EVM} ${TRON} ${SOLANA} ${TON} ${BITCOIN}`
    expect(findAddresses(text).map((part) => part.kind)).toEqual(['evm', 'tron', 'solana', 'ton', 'bitcoin'])
  })

  it('reads an address whose ends are set apart', () => {
    const text = `${TRON.slice(0, 4)}\v${TRON.slice(4, 30)}\v${TRON.slice(30)}`
    expect(findAddresses(text).map((part) => part.value)).toEqual([TRON])
  })

  it('takes no part of a longer run for an address', () => {
    expect(findAddresses(`${EVM}00 x${EVM} ${TRON}${TRON}`)).toEqual([])
  })

  it('does not take a transaction for an address', () => {
    expect(findAddresses(`Tx hash: ${HASH}`)).toEqual([])
    expect(findAddresses(`Address: ${HASH}`)).toHaveLength(1)
  })

  it.each(['TXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX', `0x${'0'.repeat(40)}`, '0x1234567890123456789012345678901234567890'])(
    'knows %s for an example',
    (value) => {
      expect(findAddresses(value)[0]?.placeholder).toBe(true)
    },
  )
})

describe('findAmountOf', () => {
  const read = (text: string) => {
    const coin = findCoins(text)[0]
    return coin && findAmountOf(text, coin)?.value
  }

  it.each([
    ['25.00 USDT', '25.00'],
    ['25,00 USDT', '25.00'],
    ['$1,500.00 USDC', '1500.00'],
    ['$25 in USDC', '25'],
    ['USDT: 25', '25'],
    ['USDT 42.173', '42.173'],
    ['28.88\vUSDT', '28.88'],
    ['18.2 base/usdt', '18.2'],
    ['10 TRC20 USDT', '10'],
    ['5000\nUSDT\n', '5000'],
  ])('reads %s as %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each(['30~1000000 USDT', '+0.01 USDT', 'USDT 50%', 'USDT 15 confirmations', 'step 2\nUSDT deposit'])(
    'sees no sum in %s',
    (text) => {
      expect(read(text)).toBeUndefined()
    },
  )

  it.each([
    ['1.500,00', '1500.00'],
    ['1 500,5', '1500.5'],
    ['4,200', '4200'],
    ['0,125', '0.125'],
    ['1.234', '1.234'],
    ["1'000.5", '1000.5'],
    ['1,234,567', '1234567'],
  ])('normalises %s to %s', (written, value) => {
    expect(normalizeAmount(written)).toBe(value)
  })
})

describe('findNetworks', () => {
  const read = (text: string) => findNetworks(text).map((part) => part.id)

  it.each([
    ['USDT (TRC-20)', ['tron']],
    ['BNB Smart Chain (BEP20)', ['bsc']],
    ['Polygon (ERC20)', ['polygon']],
    ['Arbitrum One', ['arbitrum']],
    ['Base Sepolia', ['base-sepolia']],
    ['USDC on Base', ['base']],
    ['Network: Base', ['base']],
    ['USDC (Ethereum or Base)', ['ethereum', 'base']],
    ['TRC20_USDT（TRON）', ['tron']],
    ['USDT-BSC', ['bsc']],
    ['сеть TON', ['ton']],
  ])('finds in %s: %j', (text, ids) => {
    expect(read(text)).toEqual(ids)
  })

  it.each(['on the basis of', 'Base salary', 'SOL 5', 'not TRC20', 'an electron'])('finds none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

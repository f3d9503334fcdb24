import { describe, expect, it } from 'vitest'
import { findLookalike } from './findLookalike'

describe('findLookalike', () => {
  it.each([
    ['USDC', 'USDC'],
    ['usdc', 'USDC'],
    ['US DC', 'USDC'],
    ['$USDC', 'USDC'],
    ['U$DC', 'USDC'],
    ['USDC.e', 'USDC'],
    ['USDbC', 'USDC'],
    ['USDС', 'USDC'], // Cyrillic С
    ['UЅDС', 'USDC'], // Cyrillic Ѕ and С
    ['US\u200bDC', 'USDC'],
    ['\u202eUSDC', 'USDC'],
    ['USDC', 'USDC'], // full width
    ['𝗨𝗦𝗗𝗖', 'USDC'],
    ['ᴜꜱᴅᴄ', 'USDC'],
    ['🅄🅂🄳🄲', 'USDC'],
    ['🆄🆂🅳🅲', 'USDC'],
    ['ÚSDĆ', 'USDC'],
    ['USDC (Visit usdc-bonus.com)', 'USDC'],
    ['USDT', 'USDT'],
    ['USDТ', 'USDT'], // Cyrillic Т
    ['USD₮', 'USDT'],
    ['USD₮0', 'USDT'],
    ['USDT0', 'USDT'],
    ['USDTO', 'USDT'],
    ['UЅDΤ', 'USDT'], // Cyrillic Ѕ, Greek Τ
    ['U5DT', 'USDT'],
    ['Flash USDT', 'USDT'],
    ['USDT ERC20', 'USDT'],
    ['USDT | claim at t.me', 'USDT'],
  ])('takes the symbol %s for %s', (symbol, coin) => expect(findLookalike({ symbol })?.coin).toBe(coin))

  it.each([
    ['USD Coin', 'USDC'],
    ['USD Coin (PoS)', 'USDC'],
    ['Circle USD', 'USDC'],
    ['Bridged USDC (Somewhere)', 'USDC'],
    ['Binance-Peg USD Coin', 'USDC'],
    ['Tether USD', 'USDT'],
    ['Теther USD', 'USDT'], // Cyrillic Те
    ['Tether USD (Bridged)', 'USDT'],
    ['Tether USD on xDai', 'USDT'],
    ['TetherToken', 'USDT'],
  ])('takes the name %s for %s, whatever the symbol', (name, coin) =>
    expect(findLookalike({ symbol: 'XYZ', name })?.coin).toBe(coin),
  )

  it.each([
    'aUSDC',
    'yvUSDT',
    'USDCx yield',
    'USDCx',
    'oUSDT',
    'axlUSDC',
    'vbUSDC',
    'm.USDT',
    'cUSDCv3',
    'USDC/USDT',
    'USDC-LP',
    'UNI-V3 USDC',
    'steakUSDC',
    'DAI',
    'USDD',
    'USDe',
    'sUSDe',
    'USDS',
    'USD0',
    'USD1',
    'USDB',
    'USDtb', // Ethena's
    'TUSD',
    'BUSD',
    'FDUSD',
    'USDG',
    'PYUSD',
    'XAUt',
    'EURC',
    'EURt',
    'CUSD',
    'TUSDC Vault',
    '',
    '   ',
    '💵',
  ])('leaves %j alone', (symbol) => expect(findLookalike({ symbol })).toBeUndefined())

  it.each([
    'Tether Gold',
    'Aave v3 USDC',
    'Yearn USDT Vault',
    'Dai Stablecoin',
    'Circle Internet',
    'Decentralized USD',
  ])('leaves the name %j alone', (name) => expect(findLookalike({ name })).toBeUndefined())

  it('says how it is written', () => {
    expect(findLookalike({ symbol: 'USDC' })?.because).toBe('Its symbol says USDC; its address is not a known USDC.')
    expect(findLookalike({ symbol: 'USDТ' })?.because).toMatch(/reads like USDT but is written with other characters/)
    expect(findLookalike({ symbol: 'US\u200bDC' })?.because).toMatch(/other characters/)
  })

  it('bears anything', () => {
    expect(findLookalike({ symbol: `USDC${' '.repeat(1e6)}` })?.coin).toBe('USDC')
    expect(findLookalike({ symbol: '\ud800', name: '\u0000' })).toBeUndefined()
    for (const odd of [null, 5, {}, [], () => 0])
      expect(findLookalike({ symbol: odd as never, name: odd as never })).toBeUndefined()
  })
})

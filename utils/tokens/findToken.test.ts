import { describe, expect, it } from 'vitest'
import { findToken, listTokens, stablecoinChains } from '.'

const usdc = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'

describe('findToken', () => {
  it('knows an address in any case', () => {
    for (const address of [usdc, usdc.toLowerCase(), `0x${usdc.slice(2).toUpperCase()}`])
      expect(findToken(1, address)).toMatchObject({ coin: 'USDC', form: 'native', decimals: 6, address: usdc })
  })

  it('knows it on its own chain only', () => {
    expect(findToken(8453, usdc)).toBeUndefined()
    expect(findToken(1.5, usdc)).toBeUndefined()
  })

  it('tells one address on several chains apart', () => {
    const address = '0x779Ded0c9e1022225f8E0630b35a9b54bE713736'
    expect(findToken(988, address)).toMatchObject({ symbol: 'USDT0', gasView: true })
    expect(findToken(196, address)).toMatchObject({ symbol: 'USD₮0' })
    expect(findToken(196, address)?.gasView).toBeUndefined()
  })

  it('tells the two USDT of OP Mainnet apart', () => {
    expect(findToken(10, '0x01bFF41798a0BcF287b996046Ca68b395DbC1071')).toMatchObject({ form: 'usdt0' })
    expect(findToken(10, '0x94b008aA00579c1307B0EF2c499aD98a8ce58e58')).toMatchObject({
      form: 'bridged',
      status: 'superseded',
    })
  })

  it('bears junk', () => {
    for (const junk of ['', '0x', usdc.slice(0, 41), `${usdc}0`, 'x'.repeat(42), 'ß'.repeat(42), '\u0130'.repeat(42)])
      expect(findToken(1, junk)).toBeUndefined()
    for (const junk of [undefined, null, 7, {}, [usdc]]) expect(findToken(1, junk as never)).toBeUndefined()
    for (const chain of [Number.NaN, undefined, null, '1', {}])
      expect(() => findToken(chain as never, usdc)).not.toThrow()
  })
})

describe('lists', () => {
  it('hides testnets unless asked', () => {
    expect(stablecoinChains()).toContain(1)
    expect(stablecoinChains()).not.toContain(11155111)
    expect(stablecoinChains({ testnets: true })).toContain(11155111)
  })

  it('lists a chain', () => {
    expect(listTokens(56).map((token) => token.decimals)).toEqual(expect.arrayContaining([18, 18]))
    expect(listTokens(-1)).toEqual([])
  })
})

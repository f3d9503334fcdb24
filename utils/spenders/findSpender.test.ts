import { getAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { listTokens } from '../tokens'
import { findSpender, spenderName } from '.'
import { spenders } from './definitions'

describe('every definition', () => {
  it('has a checksummed address, a source and a date', () => {
    expect(spenders.length).toBeGreaterThan(250)
    for (const { address, sources, asOf, name, protocol } of spenders) {
      expect(address).toBe(getAddress(address))
      expect(sources.length).toBeGreaterThan(0)
      expect(asOf).toMatch(/^2026-/)
      expect(name.length * protocol.length).toBeGreaterThan(0)
    }
  })

  it('says one thing of one address', () => {
    const seen = new Map<string, boolean>()
    for (const { address, chainIds, approve } of spenders) {
      for (const chainId of chainIds === 'every' ? ['every'] : chainIds) {
        const key = `${chainId}:${address}`
        expect([key, seen.get(key) ?? approve]).toEqual([key, approve])
        seen.set(key, approve)
      }
    }
  })

  it('is no coin', () => {
    const coins = new Set(listTokens().map(({ chainId, address }) => `${chainId}:${address}`))
    for (const { address, chainIds } of spenders) {
      if (chainIds !== 'every') for (const id of chainIds) expect(coins.has(`${id}:${address}`)).toBe(false)
    }
  })
})

describe('a spender', () => {
  it('is known by chain and address, whatever the case', () => {
    const router = '0x66a9893cc07d91d95644aedd05d03f95e1dba8af'
    expect(findSpender(1, router)).toMatchObject({ protocol: 'Uniswap', approve: true })
    expect(findSpender(10, router)).toBeUndefined()
    expect(findSpender(1, router.toUpperCase().replace('0X', '0x'))?.name).toMatch(/Universal Router/)
    expect(findSpender(1, undefined as never)).toBeUndefined()
  })

  it.each([
    [8453, '0xcA11bde05977b3631167028862bE2a173976CA11', 'Multicall3'],
    [10, '0x0000000071727De22E5E9d8BAf0edAc6f37da032', 'ERC-4337 EntryPoint v0.7'],
    [1, '0x9008D19f58AAbD9eD0D60971565AA8510560ab41', 'CoW Protocol GPv2Settlement'],
    [137, '0x00000000000004533Fe15556B1E086BB1A72cEae', '0x Settler deployer/registry (ERC-721)'],
  ])('on chain %i at %s is never to be given an allowance', (chainId, address, name) => {
    const found = findSpender(chainId, address)
    expect(found?.approve).toBe(false)
    expect(found && spenderName(found)).toBe(name)
  })

  it('is called by its protocol once', () => {
    const permit2 = findSpender(1, '0x000000000022D473030F116dDEE9F6B43aC78BA3')
    expect(permit2 && spenderName(permit2)).toBe('Permit2')
  })
})

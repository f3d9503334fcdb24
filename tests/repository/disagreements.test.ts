import * as aave from '@aave-dao/aave-address-book/tokenlist'
import * as kit from '@circle-fin/bridge-kit/chains'
import uniswapList from '@uniswap/default-token-list'
import { isAddress, isAddressEqual } from 'viem'
import * as viemChains from 'viem/chains'
import { usdc, usdce, usdt0 } from 'viem/tokens'
import { describe, expect, it } from 'vitest'
import { findChain, listChains } from '../../utils/chains'
import { feeds, sequencers } from '../../utils/peg/definitions'
import { findToken, listTokens, type Token } from '../../utils/tokens'
import { findLookalike } from '../../utils/tokens/findLookalike'
import { accepted } from './acceptedDisagreements'

/** Every disagreement must have been accepted with a reason, and every accepted one must still exist. */
function compare(list: string, found: string[]) {
  const known = Object.keys(accepted[list] ?? {})
  expect({
    new: found.filter((disagreement) => !known.includes(disagreement)),
    gone: known.filter((disagreement) => !found.includes(disagreement)),
  }).toEqual({ new: [], gone: [] })
}

interface Listed {
  chainId: number
  address: string
  symbol: string
  name: string
  decimals: number
}

/**
 * What a token list says otherwise. Which of its tokens are meant is found with the product's own eye for imitations:
 * whatever calls itself USDC or USDT in a list that people trust has to be in the registry.
 */
function againstList(list: readonly Listed[]): string[] {
  return list.flatMap(({ chainId, address, symbol, name, decimals }) => {
    if (!isAddress(address)) return []
    const token = findToken(chainId, address)
    const claimed = findLookalike({ symbol, name })?.coin
    if (!token) return claimed ? [`${chainId} ${address} ${symbol}: unknown here`] : []
    return [
      ...(token.decimals === decimals ? [] : [`${chainId} ${address} ${symbol}: ${decimals} decimals`]),
      ...(token.symbol === symbol ? [] : [`${chainId} ${address} ${token.symbol}: called ${symbol}`]),
    ]
  })
}

/** What a table of one issuer's or bridge's addresses says otherwise, both ways. */
function againstTable(
  table: Readonly<Record<number, string>>,
  coin: Token['coin'],
  form: Token['form'],
  both = true,
): string[] {
  const theirs = Object.entries(table).flatMap(([id, address]) => {
    const token = findToken(Number(id), address)
    if (!token) return [`${id} ${address}: unknown here`]
    return token.coin === coin && token.form === form ? [] : [`${id} ${address}: ${token.coin}, ${token.form} here`]
  })
  const ours = listTokens().filter((token) => token.coin === coin && token.form === form && !table[token.chainId])
  return both ? [...theirs, ...ours.map((token) => `${token.chainId} ${token.address}: only here`)] : theirs
}

describe('viem', () => {
  it('tokens', () => {
    compare('viem/tokens', [
      ...againstTable(usdc.addresses, 'USDC', 'native'),
      ...againstTable(usdce.addresses, 'USDC', 'bridged', false),
      ...againstTable(usdt0.addresses, 'USDT', 'usdt0', false),
    ])
  })

  it('chains', () => {
    const theirs = Object.values(viemChains).filter((chain) => typeof chain === 'object' && 'nativeCurrency' in chain)
    const found = listChains({ testnets: true }).flatMap((chain) => {
      const same = theirs.filter((other) => other.id === chain.id)
      if (same.length === 0) return [`${chain.id} ${chain.name}: only here`]
      // Some ids are held by several chains in viem; one of them has to agree in everything.
      const odd = same.map((other) => {
        const multicall = (other.contracts as { multicall3?: { address: `0x${string}` } } | undefined)?.multicall3
          ?.address
        return [
          ...(other.nativeCurrency.symbol === chain.native.symbol ? [] : [`gas is ${other.nativeCurrency.symbol}`]),
          ...(other.nativeCurrency.decimals === chain.native.decimals ? [] : ['gas decimals']),
          ...(multicall?.toLowerCase() === chain.multicall3?.toLowerCase() ? [] : [`multicall3 ${multicall}`]),
          ...(!other.testnet === !chain.testnet ? [] : [`testnet ${other.testnet}`]),
          ...(other.blockExplorers?.default.url.replace(/\/$/, '') === chain.explorer ? [] : ['explorer']),
        ]
      })
      const best = odd.sort((a, b) => a.length - b.length)[0] ?? []
      return best.map((what) => `${chain.id} ${chain.name}: ${what}`)
    })
    compare('viem/chains', found)
  })
})

it('Circle’s bridge kit', () => {
  const evm = Object.values(kit).filter((chain) => typeof chain === 'object' && 'type' in chain && chain.type === 'evm')
  const table = (key: 'usdcAddress' | 'usdtAddress') =>
    Object.fromEntries(evm.flatMap((chain) => (chain[key] ? [[chain.chainId, chain[key]] as const] : [])))
  compare('@circle-fin/bridge-kit', [
    ...againstTable(table('usdcAddress'), 'USDC', 'native'),
    ...againstTable(table('usdtAddress'), 'USDT', 'native'),
  ])
})

it('Uniswap’s token list', () => {
  compare('@uniswap/default-token-list', againstList(uniswapList.tokens))
})

describe('Aave’s address book', () => {
  const underlying = aave.tokens.filter((token) => token.tags.includes('underlying'))

  it('tokens', () => compare('aave/tokens', againstList(underlying)))

  it('names, which are the domains’ names', () => {
    const found = underlying.flatMap(({ chainId, address, name }) => {
      const domain = findToken(chainId, address)?.domain
      return !domain || domain.name === name ? [] : [`${chainId} ${address} ${domain.name}: named ${name}`]
    })
    compare('aave/names', found)
  })

  it.each([
    'Arbitrum',
    'Avalanche',
    'BNB',
    'Base',
    'Celo',
    'Ethereum',
    'Gnosis',
    'Linea',
    'Mantle',
    'Metis',
    'Optimism',
    'Polygon',
    'Scroll',
    'Soneium',
    'Sonic',
    'ZkSync',
  ])('Chainlink feeds on %s', async (name) => {
    const book: Record<string, string | number> = await import(`@aave-dao/aave-address-book/Chainlink${name}`)
    const chainId = Number(book.CHAIN_ID)
    const symbol = findChain(chainId)?.native.symbol
    // Gnosis' gas coin is DAI bridged; Polygon's feed kept its name when MATIC became POL.
    const gas = symbol === 'XDAI' ? 'DAI' : symbol === 'POL' ? 'MATIC' : symbol
    const keys = { USDC: 'USDC__USD', USDT: 'USDT__USD', USDT0: 'USDT0__USD', native: `${gas}__USD` }
    for (const [base, key] of Object.entries(keys)) {
      const ours = feeds.find((feed) => feed.chainId === chainId && feed.base === base)?.address
      expect([base, ours]).toEqual([base, book[key]])
    }
    const uptime = sequencers.find((sequencer) => sequencer.chainId === chainId)?.address
    const theirs = book.L2_Sequencer_Uptime_Status_Feed
    if (theirs !== undefined) expect(uptime && isAddressEqual(uptime, String(theirs) as `0x${string}`)).toBe(true)
  })
})

import {
  concatHex,
  domainSeparator,
  encodeAbiParameters,
  getAddress,
  getCreate2Address,
  keccak256,
  parseAbiParameters,
} from 'viem'
import { describe, expect, it } from 'vitest'
import { findChain, listChains } from '../../utils/chains'
import { listPublicEndpoints } from '../../utils/endpoints/definitions'
import { publicEndpoints } from '../../utils/endpoints/definitions/publicEndpoints'
import { feeds, type Pool, pools, pythContracts, pythPriceIds, sequencers } from '../../utils/peg/definitions'
import { findToken, listTokens, stablecoinChains } from '../../utils/tokens'
import { domainSeparators } from './domainSeparators'

const tokens = listTokens()
const chains = listChains({ testnets: true })
const chainIds = new Set(chains.map((chain) => chain.id))
const today = new Date().toISOString().slice(0, 10)
const label = ({ coin, chainId, address }: { coin: string; chainId: number; address: string }) =>
  `${coin} ${chainId} ${address}`

/** Facts of a definition that every file shares: a real source, a date that has been, addresses in EIP-55. */
function wellFounded(entry: { sources: readonly string[]; asOf: string; address?: string }): string[] {
  return [
    ...(entry.sources.length > 0 ? [] : ['no source']),
    ...entry.sources.filter((source) => !/^(github:[\w.-]+\/[\w.-]+|@?[\w./-]+@\d|https:\/\/)/.test(source)),
    ...(/^\d{4}-\d\d-\d\d$/.test(entry.asOf) && entry.asOf <= today ? [] : [`date ${entry.asOf}`]),
    ...(entry.address === undefined || getAddress(entry.address) === entry.address ? [] : [`case of ${entry.address}`]),
  ]
}

describe('tokens', () => {
  it('have a source, a date and a checksummed address', () => {
    expect(tokens.filter((token) => wellFounded(token).length > 0).map(label)).toEqual([])
  })

  it("stand once, on a known chain, with the chain's kind", () => {
    const keys = tokens.map(({ chainId, address }) => `${chainId} ${address.toLowerCase()}`)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    expect(tokens.filter((token) => !chainIds.has(token.chainId)).map(label)).toEqual([])
    expect(tokens.filter((token) => !token.testnet !== !findChain(token.chainId)?.testnet).map(label)).toEqual([])
  })

  it('have 6 decimals, or 18 where Binance mints them', () => {
    const odd = tokens.filter((token) => token.decimals !== (token.form === 'exchange-pegged' ? 18 : 6))
    expect(odd.map(label)).toEqual([])
  })

  it('name who mints them exactly where it is not the issuer', () => {
    const minted = (form: string) => form === 'bridged' || form === 'exchange-pegged'
    expect(tokens.filter((token) => minted(token.form) !== (token.by !== undefined)).map(label)).toEqual([])
  })

  it('have a domain only where signatures exist, and a salt only on Polygon', () => {
    expect(tokens.filter((token) => token.domain && !token.eip2612 && !token.eip3009).map(label)).toEqual([])
    expect(tokens.filter((token) => token.domain?.salt && token.chainId !== 137).map(label)).toEqual([])
    // Without a domain although there are signatures: allowed, but only where it is said to be an inference.
    expect(tokens.filter((token) => token.eip2612 && !token.domain && !token.inferred).map(label)).toEqual([])
  })

  it('count the gas coin once on the chains that pay with a dollar', () => {
    const views = tokens.filter((token) => token.gasView)
    expect(views.map((token) => [token.chainId, token.symbol])).toEqual(
      expect.arrayContaining([
        [5042, 'USDC'],
        [988, 'USDT0'],
        [5042002, 'USDC'],
      ]),
    )
    for (const view of views) expect(findChain(view.chainId)?.native.symbol).toBe(view.symbol)
    const dollars = chains.filter((chain) => /^USD[CT]/.test(chain.native.symbol))
    expect(dollars.filter((chain) => !views.some((view) => view.chainId === chain.id))).toEqual([])
  })

  it('give the DOMAIN_SEPARATOR that their contracts give', () => {
    const wrong = domainSeparators.filter(([chainId, address, separator]) => {
      const domain = findToken(chainId, address)?.domain
      if (!domain) return true
      const place = domain.salt ? {} : { chainId }
      return domainSeparator({ domain: { ...domain, ...place, verifyingContract: getAddress(address) } }) !== separator
    })
    expect(wrong).toEqual([])
  })

  it('have no domain that says itself inferred although it was read', () => {
    const read = domainSeparators.map(([chainId, address]) => findToken(chainId, address))
    expect(read.filter((token) => token?.inferred)).toEqual([])
  })
})

describe('chains', () => {
  it('have a source, a date, a checksummed Multicall3 and an https explorer', () => {
    const bad = chains.filter((chain) => wellFounded({ ...chain, address: chain.multicall3 }).length > 0)
    expect(bad.map((chain) => chain.name)).toEqual([])
    const explorers = chains.map((chain) => chain.explorer).filter((url) => url !== undefined)
    expect(explorers.filter((url) => !/^https:\/\/[a-z0-9.-]+(\/[a-z]+)?$/.test(url))).toEqual([])
  })

  it('are exactly those where a coin lives, each once', () => {
    expect(chains.map((chain) => chain.id).sort((a, b) => a - b)).toEqual(stablecoinChains({ testnets: true }))
    expect(new Set(chains.map((chain) => chain.name)).size).toBe(chains.length)
  })
})

describe('endpoints', () => {
  it('exist for every chain and for no other', () => {
    expect(chains.filter((chain) => listPublicEndpoints(chain.id).length === 0)).toEqual([])
    expect(Object.keys(publicEndpoints).filter((id) => !chainIds.has(Number(id)))).toEqual([])
  })

  it('are https, without key, query or user, and stand once', () => {
    const urls = Object.values(publicEndpoints).flat()
    const bad = urls.filter((url) => {
      const { protocol, search, username, port, pathname } = new URL(url)
      const keyed = pathname.split('/').some((part) => part.length >= 20) || /\/v[23]\//.test(pathname)
      return protocol !== 'https:' || search || username || port || keyed || url.endsWith('/')
    })
    expect(bad).toEqual([])
    expect(new Set(urls).size).toBe(urls.length)
  })
})

describe('feeds', () => {
  it('have a source, a date, a checksummed address and stand once', () => {
    expect([...feeds, ...sequencers].filter((feed) => wellFounded(feed).length > 0)).toEqual([])
    const keys = feeds.map(({ chainId, base, provider }) => `${chainId} ${base} ${provider}`)
    expect(new Set(keys).size).toBe(keys.length)
    const places = [...feeds, ...sequencers].map(({ chainId, address }) => `${chainId} ${address}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('live on known chains of their kind', () => {
    expect([...feeds, ...sequencers].filter(({ chainId }) => !chainIds.has(chainId))).toEqual([])
    expect(feeds.filter((feed) => !feed.testnet !== !findChain(feed.chainId)?.testnet)).toEqual([])
    expect(sequencers.filter(({ chainId }) => !findChain(chainId)?.layer2)).toEqual([])
  })

  it('have a heartbeat within a day and a deviation within a percent, both or none', () => {
    const odd = feeds.filter(
      ({ heartbeat, deviation }) =>
        (heartbeat === undefined) !== (deviation === undefined) ||
        (heartbeat !== undefined && !(heartbeat > 0 && heartbeat <= 86_400)) ||
        (deviation !== undefined && !(deviation > 0 && deviation <= 100)),
    )
    expect(odd).toEqual([])
  })

  it('know the traps: Ethereum USDC/USD at 82,800 s, Polygon not swapped', () => {
    const at = (chainId: number, base: string) => feeds.find((feed) => feed.chainId === chainId && feed.base === base)
    expect(at(1, 'USDC')?.heartbeat).toBe(82_800)
    expect(at(137, 'USDC')?.address).toBe('0xfE4A8cc5b5B2366C1B58Bea3858e81843581b2F7')
    expect(at(137, 'USDT')?.address).toBe('0x0A6513e40db6EB1b165753AD52E80663aeA50545')
  })

  it('has Pyth ids and contracts in shape', () => {
    for (const id of Object.values(pythPriceIds)) expect(id).toMatch(/^0x[0-9a-f]{64}$/)
    expect(new Set(Object.values(pythPriceIds)).size).toBe(3)
    for (const [id, address] of Object.entries(pythContracts)) {
      expect(chainIds.has(Number(id))).toBe(true)
      expect(getAddress(address)).toBe(address)
    }
  })
})

describe('pools', () => {
  const sorted = ({ usdc, usdt }: Pool) => (BigInt(usdc) < BigInt(usdt) ? [usdc, usdt] : [usdt, usdc]) as [never, never]

  it('have a source, a date, and one known USDC and one known USDT', () => {
    expect(pools.filter((pool) => wellFounded(pool).length > 0)).toEqual([])
    const strange = pools.filter(
      ({ chainId, usdc, usdt }) =>
        findToken(chainId, usdc)?.coin !== 'USDC' ||
        findToken(chainId, usdt)?.coin !== 'USDT' ||
        getAddress(usdc) !== usdc,
    )
    expect(strange).toEqual([])
    const keys = pools.map((pool) => `${pool.chainId} ${pool.kind === 'v4' ? pool.poolId : pool.address}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  // Factories: @uniswap/sdk-core@7.19.4 and PancakeSwap's deployer; the code hashes are those of the two v3 pools.
  const UNISWAP = '0x1F98431c8aD98523631AE4a59f267346ea31F984'
  const FACTORIES: Readonly<Record<number, `0x${string}`>> = {
    56: '0xdB1d10011AD0Ff90774D0C6Bb92e5C5c8b4461F7',
    130: '0x1F98400000000000000000000000000000000003',
    8453: '0x33128a8fC17869897dcE68Ed026d694621f6FDfD',
    42220: '0xAfE208a311B21f13EF87E33A90049fC17A7acDEc',
    43114: '0x740b1c1de25031C31FF4fC9A62f554A55cdC1baD',
  }
  const PANCAKE = '0x41ff9AA7e16B8B1a8a8dc4f0eFacd93D02d071c9'
  const UNISWAP_CODE = '0xe34f199b19b2b4f47f68442619d555527d244f78a3297ea89325f843f87b8b54'
  const PANCAKE_CODE = '0x6ce8eb472fa82df5469c6ab6d485f17c3ad13c8cd7af59b3d4a8026c5ce0f7e2'

  it('have the v3 addresses that follow from tokens and fee', () => {
    const wrong = pools.filter((pool) => {
      if (pool.kind !== 'v3') return false
      const pancake = pool.dex === 'PancakeSwap v3'
      const key = encodeAbiParameters(parseAbiParameters('address, address, uint24'), [...sorted(pool), pool.fee])
      const from = pancake ? PANCAKE : (FACTORIES[pool.chainId] ?? UNISWAP)
      const bytecodeHash = pancake ? PANCAKE_CODE : UNISWAP_CODE
      return getCreate2Address({ from, salt: keccak256(key), bytecodeHash }) !== pool.address
    })
    expect(wrong).toEqual([])
  })

  it('have the v4 ids that follow from tokens, fee and spacing', () => {
    const wrong = pools.filter((pool) => {
      if (pool.kind !== 'v4') return false
      const parameters = parseAbiParameters('address, address, uint24, int24, address')
      const hooks = '0x0000000000000000000000000000000000000000'
      const key = encodeAbiParameters(parameters, [...sorted(pool), pool.fee, pool.tickSpacing, hooks])
      return keccak256(concatHex([key])) !== pool.poolId
    })
    expect(wrong).toEqual([])
  })

  it('have Curve indices apart', () => {
    const odd = pools.filter((pool) => pool.kind === 'curve' && pool.usdcIndex === pool.usdtIndex)
    expect(odd).toEqual([])
  })
})

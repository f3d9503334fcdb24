import { type Hex, serializeTransaction } from 'viem'
import { describe, expect, it } from 'vitest'
import { checkAsk } from '../../tests/fuzz/checkAsk'
import { giants } from '../../tests/fuzz/giants'
import { call, ME, ROUTER, request, send, USDC, USDT, YOU } from './fixtures/requests'
import { readAsks, readCandidates } from './readAsks'

const data = call('transfer(address to,uint256 value)', [YOU, 5n])
const expected = [{ action: 'transfer', coin: 'USDC', chainId: 1, amount: 5n, counterparty: YOU }]

describe('methods', () => {
  it('reads `input` where there is no `data`', () => {
    expect(readAsks(request('eth_sendTransaction', [{ to: USDC, input: data }]))).toMatchObject(expected)
    expect(readAsks(request('eth_signTransaction', [{ to: USDC, data: '0x', input: data }]))).toMatchObject(expected)
  })

  it("reads every call of a batch, on the batch's chain", () => {
    const calls = [
      { to: USDC, data },
      { to: USDT, value: '0x1' },
      { to: USDT, data },
    ]
    const params = [{ version: '2.0.0', chainId: '0x1', from: ME, calls }]
    const asks = readAsks({ ...request('wallet_sendCalls', params), chainId: 10 })
    expect(asks.map(({ coin, chainId, path }) => [coin, chainId, path[0]])).toEqual([
      ['USDC', 1, 'calls[0]'],
      ['USDT', 1, 'calls[2]'],
    ])
  })

  it('reads signed transactions of every type', () => {
    const r = `0x${'11'.repeat(32)}` as Hex
    const tx = { to: USDC, data, chainId: 1, nonce: 1, gas: 60_000n, value: 0n }
    const signature = { r, s: r, yParity: 0, v: 27n }
    const authorization = { address: ROUTER, chainId: 1, nonce: 0, r, s: r, yParity: 0 }
    const raws = [
      serializeTransaction({ ...tx, type: 'legacy', gasPrice: 1n }, { ...signature, v: 37n }),
      serializeTransaction(
        { ...tx, type: 'eip2930', gasPrice: 1n, accessList: [{ address: USDT, storageKeys: [r] }] },
        signature,
      ),
      serializeTransaction({ ...tx, type: 'eip1559', maxFeePerGas: 1n }, signature),
      serializeTransaction({ ...tx, type: 'eip7702', maxFeePerGas: 1n, authorizationList: [authorization] }, signature),
    ]
    for (const raw of raws) {
      expect(readAsks({ ...request('eth_sendRawTransaction', [raw]), chainId: 0 })).toMatchObject(expected)
      expect(readAsks(request('eth_sendRawTransaction', [raw.slice(0, 60)]))).toEqual([])
    }
  })

  it('reads what an account delegated by EIP-7702 tells itself', () => {
    const run = call('execute(address to,uint256 value,bytes data)', [USDC, 0n, data])
    const more = { authorizationList: [{ address: ROUTER, chainId: '0x1', nonce: '0x0' }] }
    expect(readAsks(send(ME, run, more))).toMatchObject(expected)
  })

  it('watches assets, in both forms of params, real and not', () => {
    const asset = { type: 'ERC20', options: { address: USDC, symbol: 'USDC', decimals: 6 } }
    expect(readAsks(request('wallet_watchAsset', asset))).toMatchObject([
      { action: 'watch', coin: 'USDC', amount: null },
    ])
    expect(readAsks(request('wallet_watchAsset', [asset]))).toHaveLength(1)
    const fake = { ...asset, options: { ...asset.options, address: YOU } }
    expect(readAsks(request('wallet_watchAsset', fake))).toEqual([])
    expect(readCandidates(request('wallet_watchAsset', fake))).toMatchObject([
      { action: 'watch', token: YOU, coin: null },
    ])
  })

  it.each([
    ['personal_sign', ['0x68656c6c6f', ME]],
    ['eth_sign', [ME, `0x${'12'.repeat(32)}`]],
    ['wallet_addEthereumChain', [{ chainId: '0x1', rpcUrls: ['https://rpc.test'] }]],
    ['wallet_switchEthereumChain', [{ chainId: '0x1' }]],
    ['eth_call', [{ to: USDC, data }]],
  ])('%s asks for no coin', (method, params) => {
    expect(readAsks(request(method, params))).toEqual([])
  })

  it("takes the chain's own money for no candidate", () => {
    const swap = call('swapExactETHForTokens(uint256 amountOutMin,address[] path,address to,uint256 deadline)', [
      1n,
      ['0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE'],
      ME,
      1n,
    ])
    expect(readCandidates(send(ROUTER, swap))).toEqual([])
  })
})

describe('hostile params', () => {
  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
      ownKeys: () => {
        throw new Error('no')
      },
    },
  )
  const cyclic: Record<string, unknown> = { to: USDC }
  cyclic.message = cyclic
  cyclic.calls = [cyclic]

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'text'],
    ['holes', [undefined, null]],
    ['a proxy that throws', [thrower]],
    [
      'a getter that throws',
      [
        {
          to: USDC,
          get data() {
            throw new Error('no')
          },
        },
      ],
    ],
    ['an object that holds itself', [cyclic, cyclic]],
    ['inherited fields', [Object.create({ to: USDC, data })]],
    ['__proto__', [JSON.parse(`{"__proto__": {"to": "${USDC}", "data": "${data}"}}`)]],
    ['numbers for texts', [{ to: 1, data: 2, chainId: {} }]],
  ])('%s reads as nothing', (_, params) => {
    for (const method of [
      'eth_sendTransaction',
      'eth_sendRawTransaction',
      'wallet_sendCalls',
      'wallet_watchAsset',
      'eth_signTypedData_v4',
      'eth_sendUserOperation',
    ])
      expect(readAsks(request(method, params))).toEqual([])
  })

  it.each(Object.entries(giants))('has a bounded answer for %s', (_, build) => {
    const asks = readAsks(build())
    expect(asks.length).toBeLessThanOrEqual(128)
    for (const ask of asks) expect(checkAsk(ask)).toBeUndefined()
  })
})

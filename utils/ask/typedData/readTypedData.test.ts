import { encodeAbiParameters, parseAbiParameters, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { call, MAX, ME, PERMIT2, ROUTER, request, sign, USDC, USDT, WETH, YOU } from '../fixtures/requests'
import { readAsks, readCandidates } from '../readAsks'

const domain = { name: 'USD Coin', version: '2', chainId: 1, verifyingContract: USDC }
const permit = { owner: ME, spender: YOU, value: '100', nonce: 0, deadline: 1_800_000_000 }
const typed = (primaryType: string, message: object, over: object = domain) => ({
  types: {},
  primaryType,
  domain: over,
  message,
})
const permit2 = { name: 'Permit2', chainId: 1, verifyingContract: PERMIT2 }
const market = { name: 'Market', chainId: 1, verifyingContract: ROUTER }

describe('permits', () => {
  it('reads EIP-2612, as text or as an object, in v3 and v4', () => {
    const expected = [
      { action: 'permit', coin: 'USDC', token: USDC, amount: 100n, counterparty: YOU, expiresAt: 1_800_000_000 },
    ]
    const data = typed('Permit', permit)
    expect(readAsks(sign(data))).toMatchObject(expected)
    expect(readAsks(request('eth_signTypedData_v3', [ME, data]))).toMatchObject(expected)
    expect(readAsks(request('eth_signTypedData_v4', [JSON.stringify(data), ME]))).toMatchObject(expected)
    expect(readAsks(request('eth_signTypedData_v4', ['me.eth', data]))).toMatchObject(expected)
    expect(readAsks(request('eth_signTypedData_v4', [{ decoy: true }, data]))).toMatchObject(expected)
  })

  it.each([1, '1', '0x1', '0x01', `0x${'1'.padStart(64, '0')}`, 'eip155:1', ' 1 '])(
    'takes chain id %j for Ethereum',
    (chainId) => {
      expect(readAsks(sign(typed('Permit', permit, { ...domain, chainId })))).toMatchObject([
        { chainId: 1, coin: 'USDC' },
      ])
    },
  )

  it('takes the real address on another chain for no coin', () => {
    const data = typed('Permit', permit, { ...domain, chainId: 137 })
    expect(readAsks(sign(data))).toEqual([])
    expect(readCandidates(sign(data))).toMatchObject([{ coin: null, token: USDC, chainId: 137 }])
  })

  it('takes amounts above 2^256 for unlimited, and what is no number for unknown', () => {
    for (const value of [MAX.toString(), `0x${'f'.repeat(64)}`, (2n ** 260n).toString()])
      expect(readAsks(sign(typed('Permit', { ...permit, value })))).toMatchObject([{ amount: 'unlimited' }])
    for (const value of ['-1', '1e30', '9'.repeat(100), {}, null])
      expect(readAsks(sign(typed('Permit', { ...permit, value }))).filter((ask) => ask.amount !== null)).toEqual([])
  })

  it("reads DAI's older form: all or nothing, zero is forever", () => {
    const message = { holder: ME, spender: YOU, nonce: 0, expiry: 0, allowed: true }
    expect(readAsks(sign(typed('Permit', message)))).toMatchObject([{ amount: 'unlimited', expiresAt: null }])
    expect(readAsks(sign(typed('Permit', { ...message, allowed: false })))).toMatchObject([{ amount: 0n }])
  })

  it('reads EIP-3009', () => {
    const message = { from: ME, to: YOU, value: 7, validAfter: 0, validBefore: '1800000000', nonce: '0x00' }
    for (const type of ['TransferWithAuthorization', 'ReceiveWithAuthorization'])
      expect(readAsks(sign(typed(type, message)))).toMatchObject([
        { action: 'eip3009', amount: 7n, counterparty: YOU, expiresAt: 1_800_000_000, path: [type] },
      ])
    expect(readAsks(sign(typed('CancelAuthorization', { authorizer: ME, nonce: '0x00' })))).toMatchObject([
      { action: 'eip3009', amount: null },
    ])
  })

  it('reads Permit2: allowances until their own expiry, transfers until the deadline', () => {
    const details = { token: USDT, amount: (2n ** 160n - 1n).toString(), expiration: 1_900_000_000, nonce: 0 }
    const single = { details, spender: YOU, sigDeadline: 1_700_000_000 }
    const batch = { ...single, details: [details, { ...details, token: WETH }, { ...details, token: USDC, amount: 3 }] }
    const permitted = { token: USDC, amount: '5' }
    const from = { permitted, spender: YOU, nonce: 0, deadline: 1_800_000_000 }
    expect(readAsks(sign(typed('PermitSingle', single, permit2)))).toMatchObject([
      { action: 'permit2', coin: 'USDT', amount: 'unlimited', expiresAt: 1_900_000_000 },
    ])
    expect(readAsks(sign(typed('PermitBatch', batch, permit2)))).toMatchObject([
      { coin: 'USDT', path: ['PermitBatch[0]'] },
      { coin: 'USDC', amount: 3n, path: ['PermitBatch[2]'] },
    ])
    expect(readAsks(sign(typed('PermitTransferFrom', from, permit2)))).toMatchObject([
      { action: 'permit2', coin: 'USDC', amount: 5n, counterparty: YOU, expiresAt: 1_800_000_000 },
    ])
    expect(readAsks(sign(typed('PermitBatchTransferFrom', { ...from, permitted: [permitted] }, permit2)))).toHaveLength(
      1,
    )
  })

  it('reads a UniswapX order: what is sold, what comes back, and no fee of others', () => {
    const out = { startAmount: '12', endAmount: '10', token: USDT }
    const witness = {
      info: { swapper: ME },
      baseOutputs: [
        { ...out, recipient: ME },
        { ...out, recipient: YOU },
      ],
    }
    const message = {
      permitted: { token: USDC, amount: '11' },
      spender: ROUTER,
      nonce: 0,
      deadline: 1_800_000_000,
      witness,
    }
    expect(readAsks(sign(typed('PermitWitnessTransferFrom', message, permit2)))).toMatchObject([
      { action: 'order', coin: 'USDC', amount: 11n, counterparty: ROUTER },
      { action: 'order', coin: 'USDT', amount: 10n, counterparty: ME },
    ])
  })
})

describe('orders', () => {
  it.each<[string, object]>([
    [
      'CoW',
      {
        sellToken: USDC,
        buyToken: WETH,
        receiver: zeroAddress,
        sellAmount: '9',
        buyAmount: '1',
        validTo: 1_800_000_000,
        feeAmount: '2',
      },
    ],
    [
      'ParaSwap RFQ',
      {
        makerAsset: USDC,
        takerAsset: WETH,
        maker: ME,
        taker: YOU,
        makerAmount: '9',
        takerAmount: '1',
        expiry: '1800000000',
      },
    ],
    [
      '1inch',
      {
        makerAsset: USDC,
        takerAsset: WETH,
        maker: ME,
        receiver: ME,
        makingAmount: '9',
        takingAmount: '1',
        makerTraits: (1_800_000_000n << 80n).toString(),
      },
    ],
    [
      'lists',
      {
        sellTokens: [WETH, USDC],
        buyTokens: [WETH],
        sellAmounts: ['1', '9'],
        buyAmounts: ['1'],
        expiry: 1_800_000_000,
      },
    ],
    [
      'snake case',
      {
        maker_token: USDC,
        taker_token: WETH,
        maker_amount: '9',
        taker_amount: '1',
        maker_address: ME,
        expiry: 1_800_000_000,
      },
    ],
  ])('%s: what is sold', (_, message) => {
    expect(readAsks(sign(typed('Order', message, market)))).toMatchObject([
      { action: 'order', coin: 'USDC', amount: 9n, counterparty: ROUTER, expiresAt: 1_800_000_000 },
    ])
  })

  it('tells what is bought, and who gets it', () => {
    const message = {
      sellToken: WETH,
      buyToken: USDC,
      receiver: YOU,
      sellAmount: '9',
      buyAmount: '1',
      validTo: 1_800_000_000,
    }
    expect(readAsks(sign(typed('Order', message, market)))).toMatchObject([
      { action: 'order', coin: 'USDC', amount: 1n, counterparty: YOU },
    ])
  })

  it('lets maker and taker change sides when the account takes', () => {
    const message = {
      taker_address: ME,
      maker_address: YOU,
      taker_token: WETH,
      maker_token: USDC,
      taker_amount: '4',
      maker_amount: '5',
      receiver: ME,
    }
    expect(readAsks(sign(typed('SingleOrder', message, market)))).toMatchObject([
      { coin: 'USDC', amount: 5n, counterparty: ME },
    ])
  })

  it('reads Seaport, alone and in bulk: the price that comes to the offerer', () => {
    const coin = { itemType: 1, token: USDC, identifierOrCriteria: 0, startAmount: '95', endAmount: '95' }
    const nft = { itemType: 2, token: WETH, identifierOrCriteria: 1, startAmount: '1', endAmount: '1' }
    const listing = {
      offerer: ME,
      offer: [nft],
      consideration: [
        { ...coin, recipient: ME },
        { ...coin, recipient: YOU },
      ],
      endTime: '1800000000',
    }
    const bid = { offerer: ME, offer: [coin], consideration: [{ ...nft, recipient: ME }], endTime: '1800000000' }
    expect(readAsks(sign(typed('OrderComponents', listing, market)))).toMatchObject([
      { action: 'order', amount: 95n, counterparty: ME },
    ])
    expect(readAsks(sign(typed('OrderComponents', bid, market)))).toMatchObject([
      { action: 'order', amount: 95n, counterparty: ROUTER },
    ])
    expect(
      readAsks(
        sign(
          typed(
            'BulkOrder',
            {
              tree: [
                [listing, bid],
                [bid, bid],
              ],
            },
            market,
          ),
        ),
      ),
    ).toHaveLength(4)
  })

  it("finds the token inside of Rarible's bytes", () => {
    const data = encodeAbiParameters(parseAbiParameters('address'), [USDC])
    const take = { assetType: { assetClass: '0x8ae85d84', data }, value: '8' }
    const message = {
      maker: ME,
      makeAsset: { assetType: { assetClass: '0x73ad2146', data: '0x' }, value: '1' },
      takeAsset: take,
      end: 1_800_000_000,
    }
    expect(readAsks(sign(typed('Order', message, market)))).toMatchObject([
      { action: 'order', amount: 8n, counterparty: ME },
    ])
  })
})

describe('calls and intents that are signed', () => {
  const data = call('transfer(address to,uint256 value)', [YOU, 5n])

  it.each<[string, object, object]>([
    ['SafeTx', { to: USDC, value: '0', data, operation: 0 }, market],
    ['ForwardRequest', { from: ME, to: USDC, value: 0, gas: 1, nonce: 0, data }, market],
    ['MetaTransaction', { nonce: 0, from: ME, functionSignature: data }, domain],
    [
      'PackedUserOperation',
      { sender: ROUTER, nonce: 0, callData: call('execute(address to,uint256 value,bytes data)', [USDC, 0n, data]) },
      market,
    ],
    ['Batch', { calls: [{ to: USDC, value: 0, data }] }, market],
  ])('%s', (type, message, over) => {
    expect(readAsks(sign(typed(type, message, over)))).toMatchObject([
      { action: 'transfer', coin: 'USDC', amount: 5n, counterparty: YOU },
    ])
  })

  it('looks beside a call that moves nothing', () => {
    const message = { to: ROUTER, data: '0xdeadbeef', asset: USDC, amount: '3' }
    expect(readAsks(sign(typed('Intent', message, market)))).toMatchObject([{ coin: 'USDC', amount: 3n }])
  })

  it("reads Circle's BurnIntent, whose domain names no chain", () => {
    const pad = (address: string) => `0x${'0'.repeat(24)}${address.slice(2)}`
    const spec = { sourceDomain: 0, sourceToken: pad(USDC), destinationRecipient: pad(YOU), value: '12' }
    const message = { maxBlockHeight: '1', maxFee: '1', spec }
    expect(readAsks(sign(typed('BurnIntent', message, { name: 'GatewayWallet', version: '1' })))).toMatchObject([
      { action: 'bridge', coin: 'USDC', chainId: 1, amount: 12n, counterparty: YOU },
    ])
    const odd = { spec: { ...spec, sourceDomain: 'constructor' } }
    expect(readAsks(sign(typed('BurnIntent', odd, { name: 'GatewayWallet', version: '1' })))).toMatchObject([
      { coin: 'USDC', chainId: 1 },
    ])
  })
})

describe('types that nobody knows', () => {
  it('are reported when a field holds a coin, not when it holds a person', () => {
    expect(readAsks(sign(typed('Stake', { asset: USDC, amount: '3', until: 1 }, market)))).toMatchObject([
      { action: 'other', coin: 'USDC', amount: 3n },
    ])
    expect(
      readAsks(sign(typed('Vote', { delegatedExecutors: [USDC], referenceModule: USDC, spender: USDC }, market))),
    ).toEqual([])
  })

  it("read v1's list of fields", () => {
    const fields = [
      { type: 'address', name: 'token', value: USDC },
      { type: 'uint256', name: 'amount', value: '4' },
    ]
    expect(readAsks(request('eth_signTypedData', [fields, ME]))).toMatchObject([{ coin: 'USDC', amount: 4n }])
  })

  it("are searched where they can't be parsed", () => {
    expect(readAsks(sign(`{"message": {"token": "${USDC}"`))).toMatchObject([
      { action: 'other', coin: 'USDC', amount: null },
    ])
    expect(readAsks(sign(`${' '.repeat(300_000)}{"token": "${USDC}"}`))).toMatchObject([
      { action: 'other', coin: 'USDC' },
    ])
  })
})

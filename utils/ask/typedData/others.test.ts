import { describe, expect, it } from 'vitest'
import { isReceived } from '..'
import { call, ME, ROUTER, request, sign, USDC, USDT, WETH, YOU } from '../fixtures/requests'
import { readAsks, readCandidates } from '../readAsks'

// Messages written by the protocols' public types, not taken from any set of examples.
const ZERO = `0x${'0'.repeat(40)}`
const END = 2_000_000_000
const padded = (address: string) => `0x${'0'.repeat(24)}${address.slice(2)}`

function read(primaryType: string, message: object, verifyingContract: string = ROUTER) {
  const asks = readAsks(sign({ types: {}, primaryType, domain: { chainId: 1, verifyingContract }, message }))
  return asks.map((ask) => {
    const name = ask.token === USDC ? 'USDC' : 'USDT'
    const who = ask.counterparty === ME ? 'me' : ask.counterparty === YOU ? 'you' : ask.counterparty && 'it'
    return `${ask.action} ${ask.amount} ${name} ${isReceived(ask) ? 'in' : 'out'} ${who} ${ask.expiresAt}`
  })
}

const transfer = call('transfer(address to,uint256 value)', [YOU, 5n])
const permit = { permitted: { token: USDC, amount: '5' }, spender: YOU, nonce: '1', deadline: END }
const sell = { ...permit, permitted: { token: WETH, amount: '5' } }

describe('orders', () => {
  it.each<[string, string, object, string[]]>([
    [
      "0x's OTC order, filled by the account",
      'OtcOrder',
      {
        makerToken: WETH,
        takerToken: USDC,
        makerAmount: '5',
        takerAmount: '6',
        maker: YOU,
        taker: ME,
        expiryAndNonce: ((BigInt(END) << 192n) | (7n << 128n) | 1n).toString(),
      },
      [`order 6 USDC out it ${END}`],
    ],
    [
      "0x's listing of a collectible",
      'ERC721Order',
      { direction: 0, maker: ME, taker: ZERO, expiry: END, erc20Token: USDC, erc20TokenAmount: '9', erc721Token: YOU },
      [`order 9 USDC in me ${END}`],
    ],
    [
      "0x's bid for a collectible",
      'ERC721Order',
      { direction: 1, maker: ME, taker: ZERO, expiry: END, erc20Token: USDC, erc20TokenAmount: '9', erc721Token: YOU },
      [`order 9 USDC out it ${END}`],
    ],
    [
      "Element's listing",
      'ERC1155SellOrder',
      { maker: ME, taker: ZERO, expiryTime: END, erc20Token: USDC, erc20TokenAmount: '9', erc1155Token: YOU },
      [`order 9 USDC in me ${END}`],
    ],
    [
      'a sale on Blur',
      'Order',
      {
        trader: ME,
        side: 1,
        collection: YOU,
        tokenId: '1',
        amount: '1',
        paymentToken: USDC,
        price: '9',
        expirationTime: END,
      },
      [`order 9 USDC in me ${END}`],
    ],
    [
      'an ask on LooksRare',
      'Maker',
      { quoteType: 1, collection: YOU, currency: USDC, signer: ME, endTime: END, price: '9' },
      [`order 9 USDC in me ${END}`],
    ],
    [
      'a bid on LooksRare',
      'Maker',
      { quoteType: 0, collection: YOU, currency: USDC, signer: ME, endTime: END, price: '9' },
      [`order 9 USDC out it ${END}`],
    ],
    [
      "what 0x's Settler signs beside a permit",
      'PermitWitnessTransferFrom',
      { ...permit, slippageAndActions: { recipient: ME, buyToken: USDT, minAmountOut: '4', actions: [] } },
      [`order 5 USDC out you ${END}`, `order 4 USDT in me ${END}`],
    ],
    [
      'a coin bought through Settler',
      'PermitWitnessTransferFrom',
      { ...sell, slippageAndActions: { recipient: ME, buyToken: USDC, minAmountOut: '4', actions: [] } },
      [`order 4 USDC in me ${END}`],
    ],
    [
      'an order for another chain (ERC-7683), whose coins are not of this one',
      'PermitWitnessTransferFrom',
      { ...permit, witness: { originSettler: YOU, user: ME, orderData: { inputToken: USDC, outputToken: USDT } } },
      [`order 5 USDC out you ${END}`],
    ],
    [
      "UniswapX's relay order",
      'PermitBatchWitnessTransferFrom',
      { ...permit, permitted: [permit.permitted], witness: { info: { swapper: ME }, universalRouterCalldata: '0x' } },
      [`order 5 USDC out you ${END}`],
    ],
    [
      'a permit beside which something else is signed',
      'PermitWitnessTransferFrom',
      { ...permit, witness: { diamondAddress: YOU, diamondCalldataHash: padded(YOU) } },
      [`permit2 5 USDC out you ${END}`],
    ],
  ])('reads %s', (_, type, message, expected) => {
    expect(read(type, message)).toEqual(expected)
  })

  it('names tokens of no list, which may be look-alikes', () => {
    const message = { sellToken: WETH, buyToken: YOU, sellAmount: '5', buyAmount: '6', validTo: END }
    const data = { types: {}, primaryType: 'Order', domain: { chainId: 1, verifyingContract: ROUTER }, message }
    expect(readCandidates(sign(data))).toMatchObject([{ token: WETH }, { token: YOU, amount: 6n }])
    expect(readAsks(sign(data))).toEqual([])
  })
})

describe('what may be taken for a while', () => {
  const word = (value: bigint | number) => BigInt(value).toString(16).padStart(64, '0')
  const delegation = (...terms: string[]) => ({
    delegate: YOU,
    delegator: ME,
    caveats: terms.map((text) => ({ enforcer: ENFORCERS[text.length], terms: `0x${text}` })),
  })
  const ENFORCERS: Record<number, string> = {
    104: '0xf100b0819427117EcF76Ed94B358B1A5b5C6D2Fc',
    232: '0x474e3Ae7E169e940607cC624Da8A15Eb120139aB',
    296: '0x56c97aE02f233B29fa03502Ecc0457266d9be00e',
    64: '0x1046bb45C8d673d4ea75321280DB34899413c069',
  }
  const token = USDC.slice(2)
  it.each<[string, string[], string[]]>([
    ['in all', [token + word(7)], ['permit 7 USDC out you null']],
    ['in a period', [token + word(7) + word(86_400) + word(1)], ['permit 7 USDC out you null']],
    ['as a stream', [token + word(1) + word(9) + word(2) + word(1)], ['permit 9 USDC out you null']],
    [
      'without an end to a stream',
      [token + word(1) + word(2n ** 256n - 1n) + word(2) + word(1)],
      ['permit unlimited USDC out you null'],
    ],
    ['until', [token + word(7), word(BigInt(END))], [`permit 7 USDC out you ${END}`]],
    ['in a form that we do not know', [`${token}1234`], ['other null USDC out it null']],
  ])('reads a delegation: %s', (_, terms, expected) => {
    expect(read('Delegation', delegation(...terms))).toEqual(expected)
  })

  it('tells no amount and no end of a delegation that a contract of anybody stands for', () => {
    const { caveats, ...message } = delegation(token + word(7), word(END))
    const own = caveats.map(({ terms }) => ({ enforcer: ROUTER, terms }))
    expect(read('Delegation', { ...message, caveats: own })).toEqual(['permit null USDC out you null'])
  })

  const data = { tokenAddress: USDC, periodAmount: '0x7', periodDuration: 86_400 }
  it.each<[string, unknown, object]>([
    [
      'as its own text says',
      { signer: { type: 'account', data: { address: YOU } }, expiry: END, permission: { data } },
      {},
    ],
    [
      'as wallets have it later',
      { to: YOU, permission: { data }, rules: [{ type: 'expiry', data: { timestamp: END } }] },
      {},
    ],
    ['in its first form', { signer: { data: { id: YOU } }, expiry: END, permissions: [{ data }] }, {}],
    [
      'as a fixed allowance',
      { to: YOU, expiry: END, permission: { data: { tokenAddress: USDC, allowanceAmount: 7 } } },
      {},
    ],
    [
      'as a stream that nothing bounds',
      {
        to: YOU,
        expiry: END,
        permission: { data: { tokenAddress: USDC, initialAmount: '0x1', amountPerSecond: '0x5', maxAmount: null } },
      },
      { amount: 'unlimited' },
    ],
    [
      'as a stream with a bound',
      { to: YOU, expiry: END, permission: { data: { tokenAddress: USDC, amountPerSecond: '0x5', maxAmount: '0x7' } } },
      {},
    ],
    ['without a number', { to: YOU, expiry: END, permission: { data: { tokenAddress: USDC } } }, { amount: null }],
  ])('reads ERC-7715 %s', (_, permission, more) => {
    const expected = { action: 'permit', coin: 'USDC', amount: 7n, counterparty: YOU, expiresAt: END, ...more }
    for (const method of ['wallet_grantPermissions', 'wallet_requestExecutionPermissions'])
      for (const params of [[permission], [[permission]]])
        expect(readAsks(request(method, params))).toMatchObject([expected])
  })

  it('takes a permission for the own money of a chain for no ask', () => {
    const own = { to: YOU, permission: { type: 'native-token-periodic', data: { periodAmount: '0x7' } } }
    expect(readAsks(request('wallet_grantPermissions', [own]))).toEqual([])
  })
})

it("reads Aave's credit delegation by the debt's token", () => {
  const message = { delegatee: YOU, value: '5', nonce: 0, deadline: END }
  const debt = '0x72E95b8931767C79bA4EeE721354d6E99a61D004'
  expect(read('DelegationWithSig', message, debt)).toEqual([`other 5 USDC out you ${END}`])
  expect(read('DelegationWithSig', message)).toEqual([])
})

describe('calls inside', () => {
  const executeUserOp = call('executeUserOp(address to,uint256 value,bytes data,uint8 operation)', [
    USDC,
    0n,
    transfer,
    0,
  ])
  const swap = call('transformERC20(address,address,uint256,uint256,(uint32,bytes)[])', [USDC, WETH, 5n, 4n, []])
  it.each<[string, string, object, string[]]>([
    ["a Safe's user operation", 'SafeOp', { safe: ME, callData: executeUserOp }, ['transfer 5 USDC out you null']],
    [
      "0x's meta-transaction",
      'MetaTransactionDataV2',
      { signer: ME, sender: ZERO, expirationTimeSeconds: END, callData: swap },
      [`swap 5 USDC out it ${END}`],
    ],
    [
      'a forward request with an end',
      'ForwardRequest',
      { from: ME, to: USDC, value: '0', deadline: END, data: transfer },
      [`transfer 5 USDC out you ${END}`],
    ],
    [
      'a batch under any name',
      'Execute',
      {
        nonce: '1',
        batch: {
          txs: [
            { target: USDC, data: transfer },
            { target: USDT, callData: transfer },
          ],
        },
      },
      ['transfer 5 USDC out you null', 'transfer 5 USDT out you null'],
    ],
  ])('reads %s', (_, type, message, expected) => {
    expect(read(type, message)).toEqual(expected)
  })
})

describe('a coin in another form', () => {
  it.each<[string, object, string[]]>([
    ['in 32 bytes', { token: padded(USDC), amount: '5' }, ['other 5 USDC out it null']],
    ['as a number', { asset: BigInt(USDC).toString(), amount: '5' }, ['other 5 USDC out it null']],
    ['in capitals', { token: `0x${USDC.slice(2).toUpperCase()}`, amount: '5' }, ['other 5 USDC out it null']],
    ['among other bytes', { data: `0x1234${USDC.slice(2)}00`, amount: '5' }, ['other null USDC out it null']],
    ['in a text for people', { content: `see ${USDC}` }, []],
    ['as the one who may take', { spender: padded(USDC), token: WETH }, []],
  ])('%s', (_, message, expected) => {
    expect(read('Thing', message)).toEqual(expected)
  })

  it('whose contract verifies a type that we do not know', () => {
    const message = { owner: ME, spender: YOU, value: '5', validAfter: 0, validBefore: END }
    expect(read('ApproveWithAuthorization', message, USDC)).toEqual([`permit 5 USDC out you ${END}`])
    expect(read('Vote', { support: true }, USDC)).toEqual(['other null USDC out null null'])
  })
})

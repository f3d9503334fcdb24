import {
  type Address,
  concatHex,
  encodeAbiParameters,
  type Hex,
  pad,
  parseAbiParameters,
  stringToHex,
  toHex,
} from 'viem'
import { describe, expect, it } from 'vitest'
import { isReceived, readAsks } from '..'
import { call, ME, request, USDC, USDT, WETH, YOU } from '../fixtures/requests'

// Calls written by the protocols' public ABIs, not taken from any set of examples.
const IT: Address = '0x4444444444444444444444444444444444444444'
const ZERO: Address = `0x${'0'.repeat(40)}`
const WORD: Hex = `0x${'0'.repeat(64)}`
const END = 2_000_000_000
const LITE_PSM: Address = '0xf6e72Db5454dd049d0788e411b06CfAF16853042'
const CRVUSD_POOL: Address = '0x4DEcE678ceceb27446b35C672dC7d61F30bAD69E'
const DEBT_USDC: Address = '0x72E95b8931767C79bA4EeE721354d6E99a61D004'
const SYMBOLS: Record<string, string> = {
  [USDC]: 'USDC',
  [USDT]: 'USDT',
  '0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8': 'USDC.e',
  '0xaf88d065e77c8cC2239327C5EDb3A432268e5831': 'native',
}

function read(to: Address, data: Hex, chainId = 1) {
  const asks = readAsks({ ...request('eth_sendTransaction', [{ from: ME, to, data }]), chainId })
  return asks.map(({ action, amount, token, counterparty, expiresAt, path }) => {
    const who = { [ME]: 'me', [YOU]: 'you', [to]: 'it' }[counterparty ?? ''] ?? counterparty
    return `${action} ${amount} ${SYMBOLS[token ?? '']} ${isReceived({ path }) ? 'in' : 'out'} ${who} ${expiresAt}`
  })
}

const encode = (types: string, values: unknown[]) => encodeAbiParameters(parseAbiParameters(types), values as never)
const item = (type: number, token: Address, amount: bigint) => [type, token, 0n, amount, amount] as const
const seaport = (offer: unknown[], consideration: unknown[]) => [
  IT,
  ZERO,
  offer,
  consideration,
  0,
  1n,
  BigInt(END),
  WORD,
  1n,
  WORD,
  2n,
]
const listing = seaport(
  [item(2, IT, 1n)],
  [
    [...item(1, USDC, 97n), YOU],
    [...item(1, USDC, 3n), IT],
  ],
)
const bid = seaport(
  [item(1, USDC, 100n)],
  [
    [...item(2, IT, 1n), YOU],
    [...item(1, USDC, 3n), IT],
  ],
)
const SEA_ITEM = 'uint8 a,address b,uint256 c,uint256 d,uint256 e'
const SEA = `(address a,address b,(${SEA_ITEM})[] c,(${SEA_ITEM},address f)[] d,uint8 e,uint256 f,uint256 g,bytes32 h,uint256 i,bytes32 j,uint256 k) p`
const ADVANCED = `fulfillAdvancedOrder((${SEA},uint120 n,uint120 d,bytes s,bytes x) o,(uint256 a,uint8 b,uint256 c,uint256 d,bytes32[] e)[] r,bytes32 k,address w)`
const basic = (type: number, consideration: Address, offer: Address) => [
  [
    consideration,
    0n,
    97n,
    IT,
    ZERO,
    offer,
    0n,
    100n,
    type,
    1n,
    BigInt(END),
    WORD,
    1n,
    WORD,
    WORD,
    1n,
    [[3n, YOU]],
    '0x',
  ],
]
const BASIC =
  'fulfillBasicOrder((address a,uint256 b,uint256 c,address d,address e,address f,uint256 g,uint256 h,uint8 i,uint256 j,uint256 k,bytes32 l,uint256 m,bytes32 n,bytes32 o,uint256 p,(uint256 a,address b)[] q,bytes r) s)'

type Row = [signature: string, args: unknown[], expected: string[], to?: Address, chainId?: number]

const SWAP = '(uint8 a,address b,bytes c,bool d) s'
const INPUT = `(address a,uint256 b,address c,address d,${SWAP}) i`
const OUTPUT = `(address a,uint256 b,address c,address d,${SWAP}) o`
const FILL =
  '((uint256 a,uint256 b,uint256 c,uint8 d,address e,address f,address g,address h,uint256 i,uint256 j,uint256 k,bytes l) o,bytes s,uint256 m)'
const LIMIT = `(address a,uint256 b,${FILL}[] c,${FILL}[] d,bytes e) l`
const GUESS = '(uint256 a,uint256 b,uint256 c,uint256 d,uint256 e) g'
const pendle = (token: Address) => [token, 5n, token, ZERO, [0, ZERO, '0x', false]]
const limit = [ZERO, 0n, [], [], '0x']
const guess = [0n, 0n, 0n, 0n, 0n]
const STEPS = '(address a,address b,bool c)[] s'
const BEBOP =
  '(uint256 a,address b,address c,uint256 d,address e,address f,uint256 g,uint256 h,address i,uint256 j,uint256 k) o'
const lockup = '(address a,address b,uint128 c,address d,bool e,bool f,(uint40 a,uint40 b) g,(address a,uint256 b) h) p'
const intent = '(uint256 a,uint256 b,address c,address d,address e,uint256 f,bytes16 g,address h,bytes i,bytes j) i'
const intentOf = (token: Address) => [5n, BigInt(END), YOU, token, ME, 0n, `0x${'0'.repeat(32)}`, IT, '0x', '0x']
const aave = (id: bigint, amount: bigint) => pad(toHex((amount << 16n) | id))
const action = (name: string) => stringToHex(name, { size: 32 })
const bulk = encode('address a,address b,address c,uint256 d', [YOU, ME, USDC, 5n])

describe('protocols', () => {
  it.each<Row>([
    // Curve
    ['exchange(int128 i,int128 j,uint256 a,uint256 b)', [0n, 1n, 5n, 4n], ['swap 5 USDC out it null'], CRVUSD_POOL],
    [
      'exchange(int128 i,int128 j,uint256 a,uint256 b,address c)',
      [1n, 0n, 5n, 4n, YOU],
      ['swap 4 USDC in you null'],
      CRVUSD_POOL,
    ],
    ['add_liquidity(uint256[] a,uint256 b)', [[5n, 6n], 1n], ['deposit 5 USDC out it null'], CRVUSD_POOL],
    ['remove_liquidity(uint256 a,uint256[] b)', [9n, [4n, 4n]], ['other 4 USDC in null null'], CRVUSD_POOL],
    [
      'remove_liquidity_one_coin(uint256 a,int128 b,uint256 c,address d)',
      [9n, 0n, 4n, YOU],
      ['other 4 USDC in you null'],
      CRVUSD_POOL,
    ],
    ['add_liquidity(uint256[] a,uint256 b)', [[5n, 6n], 1n], [], IT],
    [
      'exchange_multiple(address[9] a,uint256[3][4] b,uint256 c,uint256 d)',
      [[USDC, IT, WETH, IT, USDT, ZERO, ZERO, ZERO, ZERO], Array(4).fill([0n, 0n, 0n]), 5n, 4n],
      ['swap 5 USDC out it null', 'swap 4 USDT in null null'],
    ],
    // Odos
    [
      'swapMulti((address a,uint256 b,address c)[] i,(address a,uint256 b,address c)[] o,uint256 m,bytes p,address e,uint32 r)',
      [
        [
          [USDC, 5n, IT],
          [WETH, 6n, IT],
        ],
        [[USDT, 1n, ZERO]],
        1n,
        '0x',
        IT,
        0,
      ],
      ['swap 5 USDC out it null', 'swap null USDT in me null'],
    ],
    // Pendle
    [
      `swapExactTokenForPt(address a,address b,uint256 c,${GUESS},${INPUT},${LIMIT})`,
      [ME, IT, 1n, guess, pendle(USDC), limit],
      ['swap 5 USDC out it null'],
    ],
    [
      `swapExactYtForToken(address a,address b,uint256 c,${OUTPUT},${LIMIT})`,
      [YOU, IT, 1n, pendle(USDT), limit],
      ['swap 5 USDT in you null'],
    ],
    [
      `mintPyFromToken(address a,address b,uint256 c,${INPUT})`,
      [ME, IT, 1n, pendle(USDC)],
      ['deposit 5 USDC out it null'],
    ],
    [
      `removeLiquiditySingleToken(address a,address b,uint256 c,${OUTPUT},${LIMIT})`,
      [ME, IT, 1n, pendle(USDC), limit],
      ['other 5 USDC in me null'],
    ],
    // Sky
    ['sellGem(address a,uint256 b)', [ME, 5n], ['swap 5 USDC out it null'], LITE_PSM],
    ['buyGem(address a,uint256 b)', [YOU, 5n], ['swap 5 USDC in you null'], LITE_PSM],
    ['sellGem(address a,uint256 b)', [ME, 5n], [], IT],
    [
      'swapExactIn(address a,address b,uint256 c,uint256 d,address e,uint256 f)',
      [USDC, WETH, 5n, 4n, ME, 0n],
      ['swap 5 USDC out it null'],
    ],
    // Balancer V3
    [
      `swapExactIn((address a,${STEPS},uint256 b,uint256 c)[] p,uint256 d,bool w,bytes u)`,
      [
        [
          [
            USDC,
            [
              [IT, WETH, false],
              [IT, USDT, false],
            ],
            5n,
            4n,
          ],
          [USDC, [[IT, USDT, false]], 2n, 1n],
        ],
        BigInt(END),
        false,
        '0x',
      ],
      [`swap 7 USDC out it ${END}`, `swap 5 USDT in me ${END}`],
    ],
    // Quotes
    [
      `swapSingle(${BEBOP},(bytes a,uint256 b) s,uint256 f)`,
      [[BigInt(END), ME, IT, 1n, WETH, USDC, 5n, 4n, ME, 0n, 0n], ['0x', 0n], 0n],
      [`swap 4 USDC in me ${END}`],
    ],
    [
      'swap(address a,address b,uint256 c,uint256 d,address e,address f)',
      [USDC, WETH, 5n, 4n, ME, ZERO],
      ['swap 5 USDC out it null'],
    ],
    [
      'routeSingle((uint8 a,bytes b) t,bytes d)',
      [[1, encode('address a,uint256 b', [USDC, 5n])], '0x'],
      ['swap 5 USDC out it null'],
    ],
    ['routeSingle((uint8 a,bytes b) t,bytes d)', [[0, encode('uint256 a', [5n])], '0x'], []],
    [
      'safeRouteSingle((uint8 a,bytes b) t,(uint8 a,bytes b) u,address r,bytes d)',
      [[1, encode('address a,uint256 b', [WETH, 5n])], [1, encode('address a,uint256 b', [USDC, 4n])], YOU, '0x'],
      ['swap 4 USDC in you null'],
    ],
    [
      'transferAndMulticall(address[] a,uint256[] b,(address a,bool b,uint256 c,bytes d)[] c,address d,address e,bytes f)',
      [[USDC], [5n], [], ME, ME, '0x'],
      ['swap 5 USDC out it null'],
    ],
    [
      'callDiamondWithEIP2612Signature(address a,uint256 b,uint256 c,uint8 d,bytes32 e,bytes32 f,bytes g)',
      [
        USDC,
        5n,
        1n,
        27,
        WORD,
        WORD,
        call('swapExactIn(address a,address b,uint256 c,uint256 d,address e,uint256 f)', [USDC, WETH, 5n, 4n, ME, 0n]),
      ],
      ['swap 5 USDC out it null'],
    ],
    [
      'permitBatch(address o,((address a,uint160 b,uint48 c,uint48 d)[] d,address s,uint256 t) p,bytes g)',
      [ME, [[[USDC, 5n, END, 0]], YOU, 9n], '0x'],
      [`permit2 5 USDC out you ${END}`],
    ],
    // Lending
    [
      'flashLoanSimple(address a,address b,uint256 c,bytes d,uint16 e)',
      [YOU, USDC, 5n, '0x', 0],
      ['other 5 USDC in you null'],
    ],
    ['approveDelegation(address a,uint256 b)', [YOU, 5n], ['other 5 USDC out you null'], DEBT_USDC],
    ['approveDelegation(address a,uint256 b)', [YOU, 5n], [], IT],
    ['supply(bytes32 a)', [aave(12n, 5n)], ['deposit 5 native out it null'], IT, 42161],
    ['withdraw(bytes32 a)', [aave(2n, 2n ** 128n - 1n)], ['other unlimited USDC.e in me null'], IT, 42161],
    ['supply(bytes32 a)', [aave(1n, 5n)], [], IT, 42161],
    ['supply(bytes32 a)', [aave(3n, 5n)], [], IT, 1],
    [
      'invoke(bytes32[] a,bytes[] b)',
      [
        [action('ACTION_SUPPLY_ASSET'), action('ACTION_WITHDRAW_ASSET'), action('ACTION_CLAIM_REWARD')],
        [bulk, bulk, bulk],
      ],
      ['deposit 5 USDC out you null', 'other 5 USDC in me null'],
    ],
    [
      'batch((address a,address b,uint256 c,bytes d)[] i)',
      [
        [
          [USDC, ME, 0n, call('approve(address a,uint256 b)', [YOU, 5n])],
          [IT, ME, 0n, call('deposit(uint256 a,address b)', [5n, ME])],
        ],
      ],
      ['approve 5 USDC out you null', 'deposit 5 USDC out it null'],
    ],
    // Bridges
    ['addLiquidity(uint256 a,uint256 b,address c)', [1n, 5n, ME], ['deposit 5 USDC out it null']],
    ['addLiquidity(uint256 a,uint256 b,address c)', [1n, 5n, ME], ['deposit 5 USDC.e out it null'], IT, 42161],
    ['addLiquidity(uint256 a,uint256 b,address c)', [13n, 5n, ME], []],
    ['depositFor(address a,address b,bytes c)', [ME, USDC, encode('uint256 a', [5n])], ['bridge 5 USDC out it null']],
    ['withdraw(address a,address b,uint256 c)', [USDC, YOU, 5n], ['other 5 USDC in you null']],
    ['withdraw(address a,address b,uint256 c)', [ME, USDC, 5n], ['bridge 5 USDC out it null']],
    [
      'outboundTransfer(address a,address b,uint256 c,bytes d)',
      [USDC, ME, 5n, '0x'],
      ['bridge 5 USDC.e out it null'],
      IT,
      42161,
    ],
    ['withdraw(address a,uint256 b,uint32 c,bytes d)', [USDC, 5n, 0, '0x'], ['bridge 5 USDC out it null']],
    ['relayTokens(address a,address b,uint256 c)', [USDC, ME, 5n], ['bridge 5 USDC out it null']],
    ['receiveMessage(bytes a,bytes b)', [concatHex([WORD, USDC]), '0x'], []],
    // Collectibles
    [BASIC, basic(8, USDC, IT), [`order 100 USDC out it ${END}`]],
    [BASIC, basic(16, IT, USDC), [`order 97 USDC in me ${END}`]],
    [`fulfillOrder((${SEA},bytes s) o,bytes32 k)`, [[listing, '0x'], WORD], [`order 100 USDC out it ${END}`]],
    [`fulfillOrder((${SEA},bytes s) o,bytes32 k)`, [[bid, '0x'], WORD], [`order 97 USDC in me ${END}`]],
    [ADVANCED, [[listing, 1n, 1n, '0x', '0x'], [], WORD, YOU], [`order 100 USDC out it ${END}`]],
    // A third of 97 and of 3, each rounded up; a third of 100 less one.
    [ADVANCED, [[listing, 1n, 3n, '0x', '0x'], [], WORD, YOU], [`order 34 USDC out it ${END}`]],
    [ADVANCED, [[bid, 1n, 3n, '0x', '0x'], [], WORD, YOU], [`order 32 USDC in you ${END}`]],
    [ADVANCED, [[listing, 1n, 0n, '0x', '0x'], [], WORD, YOU], [`order 100 USDC out it ${END}`]],
    [
      `fulfillAvailableOrders((${SEA},bytes s)[] o,(uint256 a,uint256 b)[][] f,(uint256 a,uint256 b)[][] g,bytes32 k,uint256 m)`,
      [
        [
          [listing, '0x'],
          [listing, '0x'],
        ],
        [],
        [],
        WORD,
        2n,
      ],
      [`order 200 USDC out it ${END}`],
    ],
    // Cover
    ...[[2, 'other 8 USDC out it null'] as const, [0, ''] as const].map(
      ([asset, expected]): Row => [
        'submitQuote((uint32 a,uint32 b,uint32 c,uint256 d,uint32 e,uint256 f,uint256 g,uint16 h,uint256 i) q,uint8 v,bytes32 r,bytes32 s)',
        [[1, 2, 2, 100n, asset, 5n, 3n, 30, BigInt(END)], 27, WORD, WORD],
        expected ? [expected.replace('USDC', 'native')] : [],
        '0x0AC34fe133BdE3A2eF589a18A4E10b6a7d253829',
        42161,
      ],
    ),
    // What was earned
    [
      'claim(address[] a,address[] b,uint256[] c,bytes32[][] d)',
      [[ME], [USDC], [5n], [[WORD]]],
      ['other 5 USDC in me null'],
    ],
    ['claimRewards(address[] a,uint256 b,address c,address d)', [[IT], 5n, YOU, USDC], ['other 5 USDC in you null']],
    ['withdraw(uint256 a)', [5n], ['bridge 5 USDC out it null'], USDC],
    ['withdraw(uint256 a)', [5n], [], IT],
    // Streams, payments, outcomes
    [
      `createWithDurations(${lockup})`,
      [[ME, YOU, 5n, USDC, true, true, [0, 9], [ZERO, 0n]]],
      ['deposit 5 USDC out it null'],
    ],
    [
      'createStream(address a,uint256 b,address c,uint256 d,uint256 e)',
      [YOU, 5n, USDC, 1n, 2n],
      ['deposit 5 USDC out it null'],
    ],
    [
      'splitPosition(address a,bytes32 b,bytes32 c,uint256[] d,uint256 e)',
      [USDC, WORD, WORD, [1n, 2n], 5n],
      ['deposit 5 USDC out it null'],
    ],
    [`transferTokenPreApproved(${intent})`, [intentOf(USDC)], [`transfer 5 USDC out you ${END}`]],
    [
      `swapAndTransferUniswapV3TokenPreApproved(${intent},address t,uint256 m,uint24 f)`,
      [intentOf(USDC), USDT, 9n, 500],
      [`swap 9 USDT out it ${END}`, `swap 5 USDC in you ${END}`],
    ],
    [
      'setAllowance(address a,address b,uint96 c,uint16 d,uint32 e)',
      [YOU, USDC, 5n, 1440, 0],
      ['approve 5 USDC out you null'],
    ],
    [
      'proxy((uint8 a,address b,uint256 c,bytes d)[] e)',
      [[[1, USDC, 0n, call('transfer(address a,uint256 b)', [YOU, 5n])]]],
      ['transfer 5 USDC out you null'],
    ],
  ])('%s', (signature, args, expected, to = IT, chainId = 1) => {
    expect(read(to, call(signature, args), chainId)).toEqual(expected)
  })

  it("reads Odos's packed swap, whose tokens may stand in the router's own list", () => {
    const amounts: Hex[] = ['0x0105', '0x020064', '0x000000']
    const swap = (tokenIn: Hex, tokenOut: Hex, receiver: Hex) =>
      concatHex(['0x83bd37f9', tokenIn, tokenOut, ...amounts, '0x0001', IT, '0x0000', receiver, '0x0000000000'])
    const inline = (token: Hex) => concatHex(['0x0001', token])
    expect(read(IT, swap(inline(USDC), inline(USDT), '0x0000'))).toEqual([
      'swap 5 USDC out it null',
      'swap 100 USDT in me null',
    ])
    expect(read(IT, swap('0x0000', inline(USDT), inline(YOU)))).toEqual(['swap 100 USDT in you null'])
    expect(read(IT, swap('0x0000', inline(USDT), '0x0007'))).toEqual(['swap 100 USDT in null null'])
    expect(read(IT, swap('0x0007', '0x0009', '0x0000'))).toEqual([])
    expect(read(IT, '0x83bd37f90001')).toEqual([])
  })
})

describe('a batch of a position', () => {
  const sweep = call('sweepToken(address a,uint256 b,address c)', [USDC, 4n, YOU])
  const collect = call('collect((uint256 a,address b,uint128 c,uint128 d) p)', [[1n, ZERO, 9n, 9n]])
  const multicall = (...data: Hex[]) => call('multicall(bytes[] d)', [data])

  it('takes what comes out of it for no swap', () => {
    expect(read(IT, multicall(collect, sweep))).toEqual(['other 4 USDC in you null'])
    expect(read(IT, multicall(sweep))).toEqual(['swap 4 USDC in you null'])
  })

  it('ends when the batch does, and pays whoever calls where the router says so', () => {
    const caller = `0x${'0'.repeat(39)}1`
    const swap = call('exactInputSingle((address a,address b,uint24 c,address d,uint256 e,uint256 f,uint160 g) p)', [
      [WETH, USDC, 500, caller, 5n, 4n, 0n],
    ])
    const until = call('multicall(uint256 a,bytes[] b)', [BigInt(END), [swap]])
    expect(read(IT, until)).toEqual([`swap 4 USDC in me ${END}`])
  })

  it('says a coin once that another step only names', () => {
    const init = call('createAndInitializePoolIfNecessary(address a,address b,uint24 c,uint160 d)', [
      USDC,
      WETH,
      500,
      1n,
    ])
    const unknown = concatHex(['0xdeadbeef', pad(USDC)])
    expect(read(IT, multicall(init, sweep))).toEqual(['swap 4 USDC in you null'])
    expect(read(IT, multicall(unknown, sweep))).toEqual(['swap 4 USDC in you null'])
    expect(read(IT, multicall(unknown))).toEqual(['other null USDC out it null'])
  })
})

import { concatHex, encodeAbiParameters, type Hex, parseAbiParameters } from 'viem'
import { describe, expect, it } from 'vitest'
import { isReceived, readAsks } from '..'
import { call, ME, ROUTER, send, sign, USDC, USDT, WETH, YOU } from '../fixtures/requests'
import type { PageRequest } from '../PageRequest'

// Commands written by the router's public source, not taken from any set of examples.
const SENDER = '0x0000000000000000000000000000000000000001'
const HERE = '0x0000000000000000000000000000000000000002'
const ALL = 2n ** 255n
const END = 2_000_000_000
const encode = (types: string, values: unknown[]): Hex =>
  encodeAbiParameters(parseAbiParameters(types), values as never)
const token = (values: unknown[]) => encode('address token,address who,uint256 amount', values)
const v2 = (values: unknown[]) => encode('address who,uint256 given,uint256 limit,address[] path,bool user', values)
const v3 = (who: string, given: bigint, limit: bigint, path: Hex[], user: boolean) =>
  encode('address who,uint256 given,uint256 limit,bytes path,bool user', [
    who,
    given,
    limit,
    concatHex(path.flatMap((hop, index): Hex[] => (index ? ['0x0001f4', hop] : [hop]))),
    user,
  ])
const pulls = (values: unknown[]) => encode('(address from,address to,uint160 amount,address token)[] pulls', [values])

const ROUTED = 'address a,uint256 b,uint256 c,(address a,address b,bool c)[] d,bool e'

const asksOf = (request: PageRequest) =>
  readAsks(request).map((ask) => {
    const name = ask.token === USDC ? 'USDC' : 'USDT'
    const who = { [ME]: 'me', [YOU]: 'you', [ROUTER]: 'router' }[ask.counterparty ?? ''] ?? ask.counterparty
    return `${ask.action} ${ask.amount} ${name} ${isReceived(ask) ? 'in' : 'out'} ${who}`
  })
const execute = (commands: string, ...inputs: Hex[]) =>
  asksOf(send(ROUTER, call('execute(bytes commands,bytes[] inputs,uint256 deadline)', [`0x${commands}`, inputs, END])))

const across = encode(
  '(address depositor,address recipient,address inputToken,address outputToken,uint256 inputAmount,uint256 outputAmount,uint256 chain,address relayer,uint32 quote,uint32 fill,uint32 exclusive,bytes message,bool native) d',
  [[ME, ME, USDC, USDT, ALL, 4n, 10n, ROUTER, 1, 2, 3, '0x', false]],
)

describe("Uniswap's router", () => {
  it.each<[string, string, Hex[], string[]]>([
    [
      'a payment into the router, then a swap of it',
      '0200',
      [token([USDC, HERE, 5n]), v3(SENDER, ALL, 4n, [USDC, WETH], false)],
      ['swap 5 USDC out router'],
    ],
    [
      'a payment to the pool of the next swap',
      '0208',
      [token([USDC, YOU, 5n]), v2([SENDER, 0n, 4n, [USDC, USDT], false])],
      ['swap 5 USDC out router', 'swap 4 USDT in me'],
    ],
    [
      'a payment to somebody, with a swap behind it that may fail',
      '0288',
      [token([USDC, YOU, 5n]), v2([SENDER, 0n, 4n, [USDC, USDT], false])],
      ['swap 4 USDT in me', 'transfer 5 USDC out you'],
    ],
    [
      'a payment to somebody',
      '0208',
      [token([USDC, YOU, 5n]), v2([SENDER, 9n, 4n, [USDC, USDT], true])],
      ['swap 9 USDC out router', 'swap 4 USDT in me', 'transfer 5 USDC out you'],
    ],
    [
      'several payments',
      '0d',
      [
        pulls([
          { from: ME, to: ROUTER, amount: 5n, token: USDC },
          { from: ME, to: YOU, amount: 6n, token: USDT },
        ]),
      ],
      ['swap 5 USDC out router', 'transfer 6 USDT out you'],
    ],
    [
      'a fee out of what is bought',
      '000504',
      [v3(HERE, 1n, 100n, [WETH, USDC], false), token([USDC, YOU, 25n]), token([USDC, ME, 75n])],
      ['swap 75 USDC in me'],
    ],
    [
      'what is bought, sent on to the account',
      '0005',
      [v3(HERE, 1n, 4n, [WETH, USDC], true), token([USDC, SENDER, 4n])],
      ['swap 4 USDC in me'],
    ],
    [
      'steps that may fail',
      '8088',
      [v3(SENDER, 5n, 4n, [USDC, WETH], true), v2([SENDER, 6n, 4n, [USDC, WETH], true])],
      ['swap 11 USDC out router'],
    ],
    [
      'a coin in the middle',
      '0000',
      [v3(HERE, 5n, 0n, [WETH, USDC], true), v3(SENDER, ALL, 4n, [USDC, YOU], false)],
      [],
    ],
    ['a deposit at a bridge', '0240', [token([USDC, HERE, 5n]), across], ['bridge 5 USDC out router']],
    ['a bridge that is no swap', '40', [across], []],
    [
      "PancakeSwap's stable pools",
      '22',
      [
        encode('address a,uint256 b,uint256 c,address[] d,uint256[] e,bool f', [
          SENDER,
          5n,
          4n,
          [USDT, USDC],
          [2n],
          true,
        ]),
      ],
      ['swap 5 USDT out router', 'swap 4 USDC in me'],
    ],
    ['an allowance of the router itself', '22', [encode('address a,uint256 b', [USDC, 0n])], []],
    [
      "Aerodrome's routes",
      '0808',
      [
        encode(ROUTED, [SENDER, 5n, 4n, [[USDC, USDT, true]], true]),
        encode(ROUTED, [
          SENDER,
          6n,
          3n,
          [
            [USDC, WETH, false],
            [WETH, USDT, true],
          ],
          true,
        ]),
      ],
      ['swap 11 USDC out router', 'swap 7 USDT in me'],
    ],
    [
      'plans in a plan',
      '21',
      [encode('bytes,bytes[]', ['0x0d', [pulls([{ from: ME, to: YOU, amount: 6n, token: USDT }])]])],
      ['transfer 6 USDT out you'],
    ],
  ])('reads %s', (_, commands, inputs, expected) => {
    expect(execute(commands, ...inputs)).toEqual(expected)
  })

  it('names the coin of a swap on V4 with more steps than are followed', () => {
    const settle = encode('address currency,uint256 most', [USDT, 6n])
    const idle = encode('address currency,uint256 most', [WETH, 0n])
    const plan = encode('bytes,bytes[]', [`0x${'0f'.repeat(64)}0c`, [...Array<Hex>(64).fill(idle), settle]])
    expect(execute('10', plan)).toEqual(['other null USDT out router'])
  })

  it('names the coin of a plan deeper than is followed', () => {
    let plan = encode('bytes,bytes[]', ['0x0d', [pulls([{ from: ME, to: YOU, amount: 6n, token: USDT }])]])
    for (let depth = 0; depth < 4; depth++) plan = encode('bytes,bytes[]', ['0x21', [plan]])
    expect(execute('21', plan)).toEqual(['other null USDT out router'])
  })

  it('reads what is signed though its bytes have half a digit too many', () => {
    const inputs = [`${token([USDC, YOU, 5n])}0`]
    const message = { commands: '0x02', inputs, sender: ME, deadline: END }
    const data = { types: {}, primaryType: 'ExecuteSigned', domain: { chainId: 1, verifyingContract: ROUTER }, message }
    expect(asksOf(sign(data))).toEqual(['transfer 5 USDC out you'])
  })

  it('reads the same when it is only signed', () => {
    const inputs = [token([USDC, HERE, 5n]), v3(SENDER, ALL, 4n, [USDC, USDT], false)]
    const message = { commands: '0x0200', inputs, sender: ME, deadline: END }
    const data = { types: {}, primaryType: 'ExecuteSigned', domain: { chainId: 1, verifyingContract: ROUTER }, message }
    expect(asksOf(sign(data))).toEqual(['swap 5 USDC out router', 'swap 4 USDT in me'])
    expect(readAsks(sign(data))).toMatchObject([{ expiresAt: END }, { expiresAt: END }])
  })
})

describe("Uniswap V4's swaps", () => {
  const KEY = '(address c0,address c1,uint24 fee,int24 spacing,address hooks) key'
  const single = (forward: boolean) =>
    encode(`(${KEY},bool z,uint128 a,uint128 m,bytes h) s`, [[[USDC, USDT, 500, 10, YOU], forward, 5n, 4n, '0x']])
  const infinity = (forward: boolean) =>
    encode('((address a,address b,address c,address d,uint24 e,bytes32 f) key,bool z,uint128 a,uint128 m,bytes h) s', [
      [[USDC, USDT, YOU, YOU, 500, `0x${'a'.repeat(64)}`], forward, 5n, 4n, '0x'],
    ])
  const swap = (actions: string, ...params: Hex[]) => encode('bytes,bytes[]', [`0x${actions}`, params])
  const pair = (...addresses: string[]) => encode(addresses.map((_, index) => `address a${index}`).join(','), addresses)

  it.each<[string, Hex]>([
    ['each closed', swap('061212', single(true), pair(USDC), pair(USDT))],
    ['settled and taken by pairs', swap('060d11', single(true), pair(USDC, USDT), pair(USDC, USDT, SENDER))],
    ["in PancakeSwap's layout", swap('061212', infinity(true), pair(USDC), pair(USDT))],
  ])('%s', (_, data) => {
    expect(execute('10', data)).toEqual(['swap 5 USDC out router', 'swap 4 USDT in me'])
  })

  it('the other way', () => {
    for (const layout of [single, infinity])
      expect(execute('10', swap('061212', layout(false), pair(USDC), pair(USDT)))).toEqual([
        'swap 5 USDT out router',
        'swap 4 USDC in me',
      ])
  })
})

describe("Uniswap V4's positions", () => {
  const KEY = '(address c0,address c1,uint24 fee,int24 spacing,address hooks) key'
  const key = [USDC, WETH, 500, 10, YOU]
  const mint = encode(`${KEY},int24 a,int24 b,uint256 l,uint128 x,uint128 y,address o,bytes h`, [
    key,
    -10,
    10,
    5n,
    7n,
    9n,
    ME,
    '0x',
  ])
  const junk = encode(
    '(address a,address b,uint24 c,int24 d,address e) k,int24 a,int24 b,uint256 c,uint128 d,uint128 e,address f,bytes g',
    [[YOU, WETH, 500, 10, YOU], -10, 10, 5n, 1n, 1n, ME, '0x'],
  )
  const change = encode('uint256 id,uint256 l,uint128 x,uint128 y,bytes h', [1n, 5n, 7n, 9n, '0x'])
  const pair = encode('address a,address b', [USDC, WETH])
  const plan = (actions: string, ...params: Hex[]) => encode('bytes,bytes[]', [`0x${actions}`, params])
  const modify = (data: Hex) => call('modifyLiquidities(bytes unlockData,uint256 deadline)', [data, END])

  it.each<[string, Hex, string[]]>([
    ['a new one', plan('020d', mint, pair), ['deposit 7 USDC out router']],
    ['more of one', plan('000d', change, pair), ['deposit 7 USDC out router']],
    [
      'more of one, closed one by one',
      plan('001212', change, encode('address a', [WETH]), encode('address a', [USDC])),
      ['deposit 7 USDC out router'],
    ],
    [
      'less of one',
      plan('0111', change, encode('address a,address b,address c', [USDC, WETH, YOU])),
      ['other 7 USDC in you'],
    ],
    [
      'less of one, for whoever calls',
      plan('0111', change, encode('address a,address b,address c', [USDC, WETH, SENDER])),
      ['other 7 USDC in me'],
    ],
    ['one currency alone', plan('0012', change, encode('address a', [USDC])), ['deposit null USDC out router']],
    ['a new one behind another', plan('02020d', junk, mint, pair), ['deposit 7 USDC out router']],
    [
      'more of one, beside a new one of another pool',
      plan('02000d', junk, change, pair),
      ['deposit null USDC out router'],
    ],
    [
      'what is taken one by one',
      plan('010e0e', change, token([USDC, YOU, 0n]), token([WETH, YOU, 0n])),
      ['other 7 USDC in you'],
    ],
    [
      'what stands behind more than is followed',
      plan(`${'14'.repeat(64)}02`, ...Array.from({ length: 64 }, () => pair), mint),
      ['other null USDC out router'],
    ],
  ])('reads %s', (_, data, expected) => {
    expect(asksOf(send(ROUTER, modify(data)))).toEqual(expected)
    expect(execute('14', modify(data))).toEqual(expected)
  })
})

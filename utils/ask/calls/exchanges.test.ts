import { encodeFunctionData, parseAbi } from 'viem'
import { expect, it } from 'vitest'
import { readAsks } from '..'

// Calls written by the protocols' public ABIs, not taken from any set of examples.
const USDC = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'
const USDT = '0xdAC17F958D2ee523a2206206994597C13D831ec7'
const WETH = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2'
const ME = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
const TO = '0x1111111254EEB25477B68fb85Ed929f73A960582'
const THREE_POOL = '0xbEbc44782C7dB0a1A60Cb6fe97d0b483032FF1C7'
const ZERO = '0x0000000000000000000000000000000000000000'
const WORD = `0x${'11'.repeat(32)}`
const END = 2_000_000_000

function read(signature: string, args: unknown[], to: string = TO) {
  const abi = parseAbi([`function ${signature}`] as unknown as readonly ['function f()'])
  const data = encodeFunctionData({ abi, args: args as never })
  const params = [{ from: ME, to, data }]
  const asks = readAsks({ method: 'eth_sendTransaction', params, chainId: 1, account: ME, origin: 'https://x', at: 1 })
  return asks.map(({ action, token, amount, counterparty, expiresAt, path }) => {
    const name = token === USDC ? 'USDC' : token === USDT ? 'USDT' : token
    const who = counterparty === ME ? 'me' : counterparty === to ? 'it' : counterparty
    return `${action} ${amount} ${name} ${path.at(-1) === 'received' ? 'in' : 'out'} ${who} ${expiresAt}`
  })
}

const funds = [ME, false, ME, false]
const single =
  '(bytes32 p,uint8 k,address i,address o,uint256 a,bytes d) s,(address,bool,address,bool) f,uint256 l,uint256 t'
const order = [1n, WETH, USDC, TO, ZERO, ZERO, 7n, 5n, 0n, '0x']
const orderType = '(uint256,address,address,address,address,address,uint256,uint256,uint256,bytes) o'

it.each<[string, unknown[], string[], string?]>([
  [`swap(${single})`, [[WORD, 0, USDC, WETH, 5n, '0x'], funds, 1n, END], [`swap 5 USDC out it ${END}`]],
  [`swap(${single})`, [[WORD, 1, WETH, USDT, 5n, '0x'], funds, 9n, END], [`swap 5 USDT in me ${END}`]],
  [
    'batchSwap(uint8 k,(bytes32,uint256,uint256,uint256,bytes)[] s,address[] a,(address,bool,address,bool) f,int256[] l,uint256 t)',
    [0, [], [USDC, WETH, USDT], funds, [5n, 0n, -4n], END],
    [`swap 5 USDC out it ${END}`, `swap 4 USDT in me ${END}`],
  ],
  [
    'joinPool(bytes32 p,address s,address r,(address[],uint256[],bytes,bool) q)',
    [WORD, ME, ME, [[USDC, WETH], [5n, 1n], '0x', false]],
    ['deposit 5 USDC out it null'],
  ],
  [
    'exchange(int128 i,int128 j,uint256 dx,uint256 m)',
    [1n, 2n, 5n, 4n],
    ['swap 5 USDC out it null', 'swap 4 USDT in null null'],
    THREE_POOL,
  ],
  ['add_liquidity(uint256[3] a,uint256 m)', [[9n, 0n, 7n], 1n], ['deposit 7 USDT out it null'], THREE_POOL],
  ['remove_liquidity_one_coin(uint256 a,int128 i,uint256 m)', [9n, 1n, 4n], ['other 4 USDC in null null'], THREE_POOL],
  [
    'swapExactTokensForTokens(uint256 a,uint256 m,(address,address,bool,address)[] r,address to,uint256 t)',
    [
      5n,
      4n,
      [
        [USDC, WETH, false, TO],
        [WETH, USDT, true, TO],
      ],
      ME,
      END,
    ],
    [`swap 5 USDC out it ${END}`, `swap 4 USDT in me ${END}`],
  ],
  [
    'exactInputSingle((address,address,int24,address,uint256,uint256,uint256,uint160) p)',
    [[USDC, WETH, 1, ME, END, 5n, 1n, 0n]],
    [`swap 5 USDC out it ${END}`],
  ],
  [
    `fillOrder(${orderType},bytes s,bytes i,uint256 m,uint256 t,uint256 k)`,
    [order, '0x', '0x', 0n, 5n, 0n],
    ['swap 5 USDC out it null'],
  ],
  [
    'fillOtcOrder((address,address,uint128,uint128,address,address,address,uint256) o,(uint8,uint8,bytes32,bytes32) s,uint128 f)',
    [[WETH, USDC, 1n, 9n, TO, ME, ME, 1n], [2, 27, WORD, WORD], 5n],
    ['swap 5 USDC out it null'],
  ],
  [
    'swap((address,uint256,address,address,uint256,uint256,address) t,bytes p,address e,uint32 r)',
    [[USDC, 5n, TO, USDT, 9n, 4n, ME], '0x', TO, 0],
    ['swap 5 USDC out it null', 'swap 4 USDT in me null'],
  ],
  [
    'ccipSend(uint64 d,(bytes,bytes,(address,uint256)[],address,bytes) m)',
    [1n, ['0x', '0x', [[USDC, 5n]], ZERO, '0x']],
    ['bridge 5 USDC out it null'],
  ],
  [
    'transferTokens(address t,uint256 a,uint16 c,bytes32 r,uint256 f,uint32 n)',
    [USDT, 5n, 2, WORD, 0n, 1],
    ['bridge 5 USDT out it null'],
  ],
  ['foo(address a,uint256 b)', [USDC, 5n], ['other null USDC out it null']],
])('reads %s', (signature, args, expected, to) => {
  expect(read(signature, args, to)).toEqual(expected)
})

it('names the coin of a market or a pool that nobody knows by what the same batch allows', () => {
  const call = (abi: string, args: unknown[]) =>
    encodeFunctionData({
      abi: parseAbi([`function ${abi}`] as unknown as readonly ['function f()']),
      args: args as never,
    })
  const batch = (data: string) => [
    { to: USDC, data: call('approve(address s,uint256 a)', [TO, 5n]) },
    { to: TO, data },
  ]
  for (const [data, action] of [
    [call('mint(uint256 a)', [5n]), 'deposit'],
    [call('exchange(int128 i,int128 j,uint256 dx,uint256 m)', [0n, 1n, 5n, 1n]), 'swap'],
  ] as const) {
    const params = [{ chainId: '0x1', from: ME, calls: batch(data) }]
    const asks = readAsks({ method: 'wallet_sendCalls', params, chainId: 1, account: ME, origin: 'https://x', at: 1 })
    expect(asks.map((ask) => [ask.action, ask.token, ask.amount])).toEqual([
      ['approve', USDC, 5n],
      [action, USDC, 5n],
    ])
  }
})

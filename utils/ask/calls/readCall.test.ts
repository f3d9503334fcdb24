import { concatHex, encodeAbiParameters, encodePacked, type Hex, parseAbiParameters, size, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { call, MAX, ME, PERMIT2, ROUTER, send, USDC, USDT, WETH, YOU } from '../fixtures/requests'
import { isReceived } from '../isReceived'
import { readAsks, readCandidates } from '../readAsks'

const transfer = call('transfer(address to,uint256 value)', [YOU, 5n])
const approve = call('approve(address spender,uint256 value)', [ROUTER, MAX])
const inner = [
  { to: USDC, value: 0n, data: transfer },
  { to: USDT, value: 0n, data: approve },
]
const CALLS = '(address to,uint256 value,bytes data)[] calls'
const batched = [
  { action: 'transfer', coin: 'USDC', amount: 5n, counterparty: YOU },
  { action: 'approve', coin: 'USDT', amount: 'unlimited', counterparty: ROUTER },
]
const multiSend = call('multiSend(bytes transactions)', [
  concatHex(
    inner.map(({ to, value, data }) =>
      encodePacked(['uint8', 'address', 'uint256', 'uint256', 'bytes'], [0, to, value, BigInt(size(data)), data]),
    ),
  ),
])
const encodedCalls = encodeAbiParameters(parseAbiParameters(CALLS), [inner])
const mode = (start: string): Hex => `0x${start.padEnd(64, '0')}`

describe('a call to a token', () => {
  it('is read whatever the case of its digits, with or without 0x, with more behind it', () => {
    const expected = [
      { action: 'transfer', coin: 'USDC', token: USDC, chainId: 1, amount: 5n, counterparty: YOU, expiresAt: null },
    ]
    const shouted = `0x${transfer.slice(2).toUpperCase()}` as Hex
    for (const data of [transfer, shouted, transfer.slice(2) as Hex, `${transfer}00ff` as Hex])
      expect(readAsks(send(USDC, data))).toMatchObject(expected)
  })

  it('is nothing when it is cut short', () => {
    expect(readAsks(send(USDC, transfer.slice(0, -2) as Hex))).toEqual([])
  })

  it('is unlimited only at the maximum of the type', () => {
    const almost = call('approve(address spender,uint256 value)', [ROUTER, MAX - 1n])
    expect(readAsks(send(USDC, almost))).toMatchObject([{ amount: MAX - 1n }])
    expect(readAsks(send(USDC, approve))).toMatchObject([{ amount: 'unlimited' }])
  })

  it('is of the chain that the transaction names, in any form', () => {
    for (const chainId of ['0x2105', 8453, '8453', '0x0000000000002105'])
      expect(readAsks(send(USDC, transfer, { chainId }))).toEqual([])
    expect(readCandidates(send(USDC, transfer, { chainId: '0x2105' }))).toMatchObject([{ coin: null, chainId: 8453 }])
  })

  it('reads EIP-3009 and permits on chain', () => {
    const word = `0x${'11'.repeat(32)}` as const
    const data = call(
      'transferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce,bytes signature)',
      [ME, YOU, 9n, 0n, 1_800_000_000n, word, '0x'],
    )
    expect(readAsks(send(USDC, data))).toMatchObject([
      { action: 'eip3009', amount: 9n, counterparty: YOU, expiresAt: 1_800_000_000 },
    ])
  })
})

describe('calls inside of calls', () => {
  it.each<[string, Hex]>([
    ['Coinbase Smart Wallet', call(`executeBatch(${CALLS})`, [inner])],
    [
      'two lists',
      call('executeBatch(address[] dest,bytes[] func)', [inner.map((i) => i.to), inner.map((i) => i.data)]),
    ],
    [
      'Multicall3',
      call('aggregate3((address target,bool allowFailure,bytes callData)[] calls)', [
        inner.map(({ to, data }) => ({ target: to, allowFailure: true, callData: data })),
      ]),
    ],
    ['Safe multiSend', multiSend],
    ['ERC-7821', call('execute(bytes32 mode,bytes executionData)', [mode('01000000000000000000'), encodedCalls])],
    [
      'ERC-7821, a batch of batches',
      call('execute(bytes32 mode,bytes executionData)', [
        mode('01000000000078210002'),
        encodeAbiParameters(parseAbiParameters('bytes[]'), [[encodedCalls]]),
      ]),
    ],
    ['a wallet nobody has heard of', call(`runEverything(${CALLS})`, [inner])],
  ])('%s', (_, data) => {
    expect(readAsks(send(ROUTER, data))).toMatchObject(batched)
  })

  it('names the coins of a batch of more batches than are followed', () => {
    const none = encodeAbiParameters(parseAbiParameters('(address to,uint256 value,bytes data)[]'), [[]])
    const data = call('execute(bytes32 mode,bytes executionData)', [
      mode('01000000000078210002'),
      encodeAbiParameters(parseAbiParameters('bytes[]'), [[...Array<Hex>(300).fill(none), encodedCalls]]),
    ])
    expect(readAsks(send(ROUTER, data))).toMatchObject([
      { action: 'other', amount: null, token: USDC },
      { action: 'other', amount: null, token: USDT },
    ])
  })

  it('says how it was found', () => {
    const data = call('multicall(bytes[] data)', [[transfer, approve]])
    expect(readAsks(send(USDC, data)).map((ask) => ask.path)).toEqual([
      ['multicall[0]', 'transfer'],
      ['multicall[1]', 'approve'],
    ])
  })

  it('reads a Safe in a user operation', () => {
    const exec = call(
      'execTransaction(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,address gasToken,address refundReceiver,bytes signatures)',
      [ROUTER, 0n, multiSend, 1, 0n, 0n, 0n, zeroAddress, zeroAddress, '0x'],
    )
    const zero = `0x${'00'.repeat(32)}` as const
    const data = call(
      'handleOps((address sender,uint256 nonce,bytes initCode,bytes callData,bytes32 accountGasLimits,uint256 preVerificationGas,bytes32 gasFees,bytes paymasterAndData,bytes signature)[] ops,address beneficiary)',
      [
        [
          {
            sender: ME,
            nonce: 0n,
            initCode: '0x',
            callData: exec,
            accountGasLimits: zero,
            preVerificationGas: 0n,
            gasFees: zero,
            paymasterAndData: '0x',
            signature: '0x',
          },
        ],
        ME,
      ],
    )
    const asks = readAsks(send(ROUTER, data))
    expect(asks).toMatchObject(batched)
    expect(asks[0]?.path).toEqual(['handleOps[0]', 'execTransaction', 'multiSend[0]', 'transfer'])
  })

  it('goes no deeper than eight, and still says which coin hides there', () => {
    let data = call('execute(address to,uint256 value,bytes data)', [USDC, 0n, transfer])
    for (let i = 0; i < 12; i++) data = call('execute(address to,uint256 value,bytes data)', [ROUTER, 0n, data])
    expect(readAsks(send(ROUTER, data))).toMatchObject([{ action: 'other', coin: 'USDC', amount: null }])
  })

  it('says which coin hides behind a thousand calls', () => {
    const many = [...Array.from({ length: 1000 }, () => ({ to: WETH, value: 0n, data: '0xd0e30db0' as Hex })), ...inner]
    const asks = readAsks(send(ROUTER, call(`executeBatch(${CALLS})`, [many])))
    expect(asks.map(({ action, coin }) => `${action} ${coin}`).sort()).toEqual(['other USDC', 'other USDT'])
  })
})

describe('swaps, deposits, bridges', () => {
  const path = (...parts: string[]) => `0x${parts.map((part) => part.replace('0x', '')).join('')}` as Hex

  it('tells what is paid and what is received', () => {
    const data = call(
      'swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 deadline)',
      [100n, 99n, [USDT, WETH, USDC], YOU, 1_800_000_000n],
    )
    expect(readAsks(send(ROUTER, data))).toMatchObject([
      { action: 'swap', coin: 'USDT', amount: 100n, counterparty: ROUTER, expiresAt: 1_800_000_000 },
      { action: 'swap', coin: 'USDC', amount: 99n, counterparty: YOU },
    ])
    expect(readAsks(send(ROUTER, data)).map(isReceived)).toEqual([false, true])
  })

  it('asks for no coin in the middle of a route', () => {
    const data = call('exactInput((bytes path,address recipient,uint256 amountIn,uint256 amountOutMinimum) params)', [
      { path: path(WETH, '000bb8', USDC, '000064', YOU), recipient: ME, amountIn: 1n, amountOutMinimum: 1n },
    ])
    expect(readAsks(send(ROUTER, data))).toEqual([])
  })

  it('tells once what one step leaves in the router and a later one sends on', () => {
    const single = {
      tokenIn: WETH,
      tokenOut: USDC,
      fee: 500,
      recipient: '0x0000000000000000000000000000000000000002',
      amountIn: 1n,
      amountOutMinimum: 9n,
      sqrtPriceLimitX96: 0n,
    }
    const swap = call(
      'exactInputSingle((address tokenIn,address tokenOut,uint24 fee,address recipient,uint256 amountIn,uint256 amountOutMinimum,uint160 sqrtPriceLimitX96) params)',
      [single],
    )
    const sweep = call('sweepToken(address token,uint256 amountMinimum,address recipient)', [USDC, 8n, ME])
    const data = call('multicall(uint256 deadline,bytes[] data)', [1n, [swap, sweep]])
    expect(readAsks(send(ROUTER, data))).toMatchObject([{ action: 'swap', coin: 'USDC', amount: 8n, counterparty: ME }])
    const alone = call('multicall(bytes[] data)', [[swap]])
    expect(readAsks(send(ROUTER, alone))).toMatchObject([{ action: 'swap', amount: 9n, counterparty: null }])
  })

  it('reads the Universal Router: permit, swap through the router, sweep with a fee taken', () => {
    const details = { token: USDC, amount: 2n ** 160n - 1n, expiration: 1_900_000_000, nonce: 0 }
    const permit = encodeAbiParameters(
      parseAbiParameters(
        '((address token,uint160 amount,uint48 expiration,uint48 nonce) details,address spender,uint256 sigDeadline) permit, bytes signature',
      ),
      [{ details, spender: ROUTER, sigDeadline: 1n }, '0x'],
    )
    const swap = encodeAbiParameters(parseAbiParameters('address, uint256, uint256, bytes, bool'), [
      '0x0000000000000000000000000000000000000002',
      1000n,
      990n,
      path(USDC, '000064', USDT),
      true,
    ])
    const fee = encodeAbiParameters(parseAbiParameters('address, address, uint256'), [USDT, YOU, 30n])
    const sweep = encodeAbiParameters(parseAbiParameters('address, address, uint256'), [
      USDT,
      '0x0000000000000000000000000000000000000001',
      980n,
    ])
    const data = call('execute(bytes commands,bytes[] inputs,uint256 deadline)', [
      '0x0a000604',
      [permit, swap, fee, sweep],
      1_800_000_000n,
    ])
    expect(readAsks(send(ROUTER, data))).toMatchObject([
      { action: 'swap', coin: 'USDC', amount: 1000n, counterparty: ROUTER, expiresAt: 1_800_000_000 },
      { action: 'swap', coin: 'USDT', amount: 980n, counterparty: ME },
      { action: 'permit2', coin: 'USDC', amount: 'unlimited', counterparty: ROUTER, expiresAt: 1_900_000_000 },
    ])
  })

  it('reads a V4 swap by what it settles and takes', () => {
    const route = encodeAbiParameters(
      parseAbiParameters(
        '(address currencyIn,(address next,uint24 fee,int24 tickSpacing,address hooks,bytes hookData)[] path,uint128 amountIn,uint128 amountOutMinimum) swap',
      ),
      [
        {
          currencyIn: USDC,
          path: [{ next: zeroAddress, fee: 500, tickSpacing: 10, hooks: zeroAddress, hookData: '0x' }],
          amountIn: 700n,
          amountOutMinimum: 1n,
        },
      ],
    )
    const settle = encodeAbiParameters(parseAbiParameters('address, uint256, bool'), [USDC, 0n, true])
    const take = encodeAbiParameters(parseAbiParameters('address, address, uint256'), [zeroAddress, ME, 0n])
    const v4 = encodeAbiParameters(parseAbiParameters('bytes, bytes[]'), ['0x070b0e', [route, settle, take]])
    const data = call('execute(bytes commands,bytes[] inputs)', ['0x10', [v4]])
    expect(readAsks(send(ROUTER, data))).toMatchObject([
      { action: 'swap', coin: 'USDC', amount: 700n, counterparty: ROUTER },
    ])
  })

  it('reads 0x: the holder takes the token, the settler says what is bought', () => {
    const slippage = { recipient: YOU, buyToken: USDT, minAmountOut: 7n }
    const zero = `0x${'00'.repeat(32)}` as const
    const settle = call(
      'execute((address recipient,address buyToken,uint256 minAmountOut) slippage,bytes[] actions,bytes32 zid)',
      [slippage, [], zero],
    )
    const data = call('exec(address operator,address token,uint256 amount,address target,bytes data)', [
      YOU,
      USDC,
      8n,
      YOU,
      settle,
    ])
    expect(readAsks(send(ROUTER, data))).toMatchObject([
      { action: 'swap', coin: 'USDC', amount: 8n, counterparty: ROUTER },
      { action: 'swap', coin: 'USDT', amount: 7n, counterparty: YOU },
    ])
  })

  it("knows any of LI.FI's bridges by the data that they share", () => {
    const bridge = {
      transactionId: `0x${'22'.repeat(32)}`,
      bridge: 'across',
      integrator: 'x',
      referrer: zeroAddress,
      sendingAssetId: USDC,
      receiver: YOU,
      minAmount: 6n,
      destinationChainId: 10n,
      hasSourceSwaps: false,
      hasDestinationCall: false,
    }
    const data = call(
      'startBridgeTokensViaNobody((bytes32 transactionId,string bridge,string integrator,address referrer,address sendingAssetId,address receiver,uint256 minAmount,uint256 destinationChainId,bool hasSourceSwaps,bool hasDestinationCall) bridge,(uint256 fee) more)',
      [bridge, { fee: 1n }],
    )
    expect(readAsks(send(ROUTER, data))).toMatchObject([
      { action: 'bridge', coin: 'USDC', amount: 6n, counterparty: ROUTER },
    ])
  })

  it('names the token of a vault from its table, or from the batch it stands in', () => {
    // gtUSDC on Morpho, ERC-7730 registry (registry/morpho/calldata-gauntlet-gtUSDC.json).
    const deposit = call('deposit(uint256 assets,address receiver)', [50n, ME])
    expect(readAsks(send('0xdd0f28e19C1780eb6396170735D45153D261490d', deposit))).toMatchObject([
      { action: 'deposit', coin: 'USDC', amount: 50n },
    ])
    expect(readAsks(send(ROUTER, deposit))).toEqual([])
    const allow = call('approve(address spender,uint256 value)', [ROUTER, 50n])
    const batch = call(`executeBatch(${CALLS})`, [
      [
        { to: USDT, value: 0n, data: allow },
        { to: ROUTER, value: 0n, data: deposit },
      ],
    ])
    expect(readAsks(send(YOU, batch))).toMatchObject([
      { action: 'approve', coin: 'USDT' },
      { action: 'deposit', coin: 'USDT', amount: 50n, counterparty: ROUTER },
    ])
  })

  it('moves the token of an OFT, also where the token is the OFT itself', () => {
    const param = {
      dstEid: 30110,
      to: `0x${'00'.repeat(32)}`,
      amountLD: 4n,
      minAmountLD: 4n,
      extraOptions: '0x',
      composeMsg: '0x',
      oftCmd: '0x',
    }
    const data = call(
      'send((uint32 dstEid,bytes32 to,uint256 amountLD,uint256 minAmountLD,bytes extraOptions,bytes composeMsg,bytes oftCmd) sendParam,(uint256 nativeFee,uint256 lzTokenFee) fee,address refundAddress)',
      [param, { nativeFee: 0n, lzTokenFee: 0n }, ME],
    )
    // The adapter that locks USDT on Ethereum.
    expect(readAsks(send('0x6C96dE32CEa08842dcc4058c14d3aaAD7Fa41dee', data))).toMatchObject([
      { action: 'bridge', coin: 'USDT', token: USDT, amount: 4n },
    ])
  })

  it('spreads one payment over many', () => {
    const data = call('disperseToken(address token,address[] recipients,uint256[] values)', [USDC, [ME, YOU], [1n, 2n]])
    expect(readAsks(send(ROUTER, data))).toMatchObject([
      { action: 'transfer', amount: 1n, counterparty: ME },
      { action: 'transfer', amount: 2n, counterparty: YOU },
    ])
  })

  it('reads what Permit2 is told', () => {
    const data = call('approve(address token,address spender,uint160 amount,uint48 expiration)', [
      USDT,
      YOU,
      2n ** 160n - 1n,
      1_900_000_000,
    ])
    expect(readAsks(send(PERMIT2, data))).toMatchObject([
      { action: 'permit2', coin: 'USDT', amount: 'unlimited', counterparty: YOU, expiresAt: 1_900_000_000 },
    ])
    const lock = call('lockdown((address token,address spender)[] approvals)', [[{ token: USDC, spender: YOU }]])
    expect(readAsks(send(PERMIT2, lock))).toMatchObject([
      { action: 'permit2', coin: 'USDC', amount: 0n, counterparty: YOU },
    ])
  })
})

describe('a call that nobody knows', () => {
  it('is reported with the coin it carries, in a word or packed', () => {
    const plain = call('mystery(uint256 a,address b)', [1n, USDC])
    const packed = call('mystery(bytes data)', [encodePacked(['uint8', 'address'], [1, USDT])])
    expect(readAsks(send(ROUTER, plain))).toMatchObject([
      { action: 'other', coin: 'USDC', amount: null, counterparty: ROUTER },
    ])
    expect(readAsks(send(ROUTER, packed))).toMatchObject([{ action: 'other', coin: 'USDT' }])
  })

  it('is not taken apart when a coin only stands beside some data', () => {
    const swap = call('swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to)', [
      1n,
      1n,
      [USDC, USDT],
      ME,
    ])
    const data = call('zap(address token,uint256 amount,bytes data)', [USDC, 1n, swap])
    expect(readAsks(send(ROUTER, data)).map(({ action, coin }) => `${action} ${coin}`)).toEqual([
      'other USDC',
      'other USDT',
    ])
  })

  it('is nothing without a coin, also where one stands across two bytes', () => {
    expect(readAsks(send(ROUTER, call('mystery(uint256 a)', [1n])))).toEqual([])
    const shifted = `0xdeadbeef0${USDC.slice(2)}0${'0'.repeat(62)}` as Hex
    expect(readAsks(send(ROUTER, shifted))).toEqual([])
  })
})

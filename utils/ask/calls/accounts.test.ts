import { concatHex, encodeAbiParameters, encodePacked, type Hex, parseAbiParameters } from 'viem'
import { describe, expect, it } from 'vitest'
import { readAsks } from '..'
import { call, ME, ROUTER, send, USDC, YOU } from '../fixtures/requests'

// What accounts run, written by their public ABIs.
const WORD: Hex = `0x${'0'.repeat(64)}`
const ZERO: Hex = `0x${'0'.repeat(40)}`
const transfer = call('transfer(address to,uint256 value)', [YOU, 5n])
const execute = call('execute(address to,uint256 value,bytes data)', [USDC, 0n, transfer])
const packed = encodePacked(['address', 'uint256', 'bytes'], [USDC, 0n, transfer])
const mode = (start: string): Hex => `0x${start.padEnd(64, '0')}`
const modular = (start: string, data: Hex) => call('execute(bytes32 mode,bytes data)', [mode(start), data])
const listed = encodeAbiParameters(parseAbiParameters('(address a,uint256 b,bytes c)[] calls'), [
  [
    { a: ZERO, b: 0n, c: execute },
    { a: USDC, b: 0n, c: transfer },
  ],
])
const UNPACKED =
  '(address s,uint256 n,bytes i,bytes c,uint256 a1,uint256 a2,uint256 a3,uint256 a4,uint256 a5,bytes p,bytes g)'
const PACKED = '(address s,uint256 n,bytes i,bytes c,bytes32 a1,uint256 a2,bytes32 a3,bytes p,bytes g)'
const unpacked = (data: Hex) => [ME, 1n, '0x', data, 1n, 1n, 1n, 1n, 1n, '0x', '0x']
const operation = (data: Hex) => [ME, 1n, '0x', data, WORD, 1n, WORD, '0x', '0x']
const ops = (data: Hex) => call(`handleOps(${PACKED}[] ops,address to)`, [[operation(data)], YOU])

describe('accounts', () => {
  it.each<[string, Hex, number?]>([
    ['operations of v0.6', call(`handleOps(${UNPACKED}[] ops,address to)`, [[unpacked(execute)], YOU])],
    ['operations since v0.7', ops(execute)],
    [
      'operations with a common signature',
      call(`handleAggregatedOps((${PACKED}[] o,address a,bytes s)[] g,address to)`, [
        [[[operation(execute)], YOU, '0x']],
        YOU,
      ]),
    ],
    [
      'operations with a common signature, v0.6',
      call(`handleAggregatedOps((${UNPACKED}[] o,address a,bytes s)[] g,address to)`, [
        [[[unpacked(execute)], YOU, '0x']],
        YOU,
      ]),
    ],
    ["Kernel's executeUserOp", ops(concatHex(['0x8dd7712f', modular('00', packed)]))],
    ['one call', ops(modular('00', packed))],
    ['one call that may fail', ops(modular('0001', packed))],
    ['one delegate call', ops(modular('ff', concatHex([USDC, transfer])))],
    ['a list whose zero is the account', modular('01000000000078210001', listed), 2],
    ['a call with a check at run time', call('executeWithRuntimeValidation(bytes a,bytes b)', [execute, '0x'])],
    [
      'a delegation that is redeemed',
      call('redeemDelegations(bytes[] a,bytes32[] b,bytes[] c)', [['0x'], [WORD], [packed]]),
    ],
    [
      'a forwarded call',
      call('execute((address f,address t,uint256 v,uint256 g,uint256 n,bytes d) r,bytes s)', [
        [ME, USDC, 0n, 1n, 1n, transfer],
        '0x',
      ]),
    ],
    [
      'a forwarded call with an end',
      call('execute((address f,address t,uint256 v,uint256 g,uint48 e,bytes d,bytes s) r)', [
        [ME, USDC, 0n, 1n, 1, transfer, '0x'],
      ]),
    ],
    [
      "an allowance of a Safe's module",
      call(
        'executeAllowanceTransfer(address safe,address token,address to,uint96 amount,address pt,uint96 p,address d,bytes s)',
        [ME, USDC, YOU, 5n, ZERO, 0n, ME, '0x'],
      ),
    ],
  ])('run %s', (_, data, count = 1) => {
    const asks = readAsks(send(ROUTER, data))
    expect(asks).toHaveLength(count)
    for (const ask of asks)
      expect(ask).toMatchObject({ action: 'transfer', token: USDC, amount: 5n, counterparty: YOU })
  })
})

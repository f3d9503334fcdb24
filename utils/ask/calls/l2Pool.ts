import { makeAsk } from '../makeAsk'
import type { Call, Reading, ReadShape, Shape } from './Call'
import { aaveReserve } from './definitions/aaveReserves'
import { fn, shape } from './move'

type Kind = 'deposit' | 'repay' | 'other'

/**
 * Aave v3 on second layers takes its arguments packed: the reserve's number in 16 bits, then the amount in 128, of which the
 * maximum means all. Source: aave-v3-origin CalldataLogic.sol, read 2026-11-24.
 */
const packed =
  (action: Kind): ReadShape =>
  (args, call) => {
    const word = args.uint('args')
    return word === undefined ? [] : read(word, action, call)
  }

function read(word: bigint, action: Kind, { chainId, to, from, path }: Call): Reading[] {
  const token = aaveReserve(chainId, Number(word & 0xffffn))
  if (!token) return []
  const amount = (word >> 16n) & (2n ** 128n - 1n)
  const incoming = action === 'other'
  const counterparty = incoming ? from : to
  return [makeAsk({ action, chainId, token, amount, bits: 128, counterparty, path, incoming })]
}

export const l2PoolShapes: Shape[] = [
  shape('f7a73840', 'supply(bytes32 args)', packed('deposit')),
  shape('680dd47c', 'supplyWithPermit(bytes32 args,bytes32 r,bytes32 s)', packed('deposit')),
  shape('8e19899e', 'withdraw(bytes32 args)', packed('other')),
  shape('d5eed868', 'borrow(bytes32 args)', packed('other')),
  shape('563dd613', 'repay(bytes32 args)', packed('repay')),
  shape('94b576de', 'repayWithPermit(bytes32 args,bytes32 r,bytes32 s)', packed('repay')),
  shape('dc7c0bff', 'repayWithATokens(bytes32 args)', packed('repay')),
  fn('4d013f03', 'setUserUseReserveAsCollateral(bytes32 args)'),
]

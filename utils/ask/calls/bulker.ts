import { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { ReadShape, Shape } from './Call'
import { itemsOf } from './itemsOf'
import { shape } from './move'

const ARGS = '(address comet,address to,address asset,uint256 amount)'

/**
 * Compound v3's Bulker: every action has its name as text. Source: compound-finance/comet contracts/bulkers/BaseBulker.sol,
 * read 2026-11-24. What is supplied goes to the market, what is withdrawn to whom the action names.
 */
const invoke: ReadShape = (args, call) =>
  itemsOf(args, 'data', call).flatMap((_, index) => {
    const name = textOf(args.get(`actions[${index}]`)?.word() ?? '')
    const action = Args.of(ARGS, args.bytes(`data[${index}]`) ?? '')
    const amount = action.uint('amount')
    if (amount === undefined) return []
    const { chainId, path } = call
    const common = { chainId, token: action.address('asset'), amount, path: [...path, `[${index}]`] }
    if (name === 'ACTION_SUPPLY_ASSET')
      return [makeAsk({ ...common, action: 'deposit', counterparty: action.address('comet') })]
    if (name === 'ACTION_WITHDRAW_ASSET')
      return [makeAsk({ ...common, action: 'other', counterparty: action.address('to'), incoming: true })]
    if (name === 'ACTION_TRANSFER_ASSET')
      return [makeAsk({ ...common, action: 'other', counterparty: action.address('to') })]
    return []
  })

const textOf = (word: string) =>
  word.replace(/(00)+$/, '').replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))

export const bulkerShapes: Shape[] = [shape('555029a6', 'invoke(bytes32[] actions,bytes[] data)', invoke)]

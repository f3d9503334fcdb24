import { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { Call, Reading, ReadShape, Shape } from './Call'
import { shape } from './move'

const ERC20 = 1n

/** Enso's router: a token is a kind and what belongs to it; of an ERC-20 the address and the amount. */
const route: ReadShape = (args, call) => [
  ...side(args, 'tokenIn', call, { counterparty: call.to }),
  ...side(args, 'tokenOut', call, { counterparty: args.address('receiver'), incoming: true }),
]

function side(
  args: Args,
  name: string,
  { chainId, path }: Call,
  more: { counterparty: string | null | undefined; incoming?: boolean },
): Reading[] {
  const token = Args.of('(address token,uint256 amount)', args.bytes(`${name}.data`) ?? '')
  const amount = token.uint('amount')
  if (args.uint(`${name}.kind`) !== ERC20 || amount === undefined) return []
  return [makeAsk({ action: 'swap', chainId, token: token.address('token'), amount, path, ...more })]
}

/** Source: EnsoBuild/enso-contracts EnsoRouter.sol, read 2026-11-24. */
export const ensoShapes: Shape[] = [
  shape('b94c3609', 'routeSingle((uint8 kind,bytes data) tokenIn,bytes data)', route),
  shape(
    '21025a06',
    'safeRouteSingle((uint8 kind,bytes data) tokenIn,(uint8 kind,bytes data) tokenOut,address receiver,bytes data)',
    route,
  ),
]

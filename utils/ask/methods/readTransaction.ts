import type { Context } from '../Context'
import type { Reading } from '../calls/Call'
import { readRootCall } from '../calls/readRootCall'
import { asChainId, asHex, asLowerAddress, own } from '../readValue'

/** `eth_sendTransaction`, `eth_signTransaction`: one call. A transaction's own chain id beats the wallet's active chain. */
export function readTransaction(params: unknown[], context: Context): Reading[] {
  const [tx] = params
  const chainId = asChainId(own(tx, 'chainId')) ?? context.chainId
  return readOne(tx, { ...context, chainId }, context.path)
}

/** `wallet_sendCalls` (EIP-5792) and its preparation: several calls at once. */
export function readSendCalls(params: unknown[], context: Context): Reading[] {
  const [batch] = params
  const calls = own(batch, 'calls')
  if (!Array.isArray(calls)) return []
  const chainId = asChainId(own(batch, 'chainId')) ?? context.chainId
  return calls.slice(0, MAX_CALLS).flatMap((call, index) =>
    readOne(
      call,
      {
        ...context,
        chainId: asChainId(own(call, 'chainId')) ?? chainId,
        from: asLowerAddress(own(batch, 'from')) ?? context.from,
      },
      [...context.path, `calls[${index}]`],
    ),
  )
}

/** `eth_sendUserOperation`: the account is told to run `callData`. */
export function readUserOperation(params: unknown[], context: Context): Reading[] {
  const [operation] = params
  const sender = asLowerAddress(own(operation, 'sender'))
  return readOne({ to: sender, data: own(operation, 'callData') }, context, [...context.path, 'userOperation'])
}

/** Calls of one batch that are looked at; those beyond what one request may cost are only searched. */
const MAX_CALLS = 1024

function readOne(tx: unknown, context: Context, path: string[]): Reading[] {
  // Both names are in use; where they differ, wallets take `data` or refuse.
  const data = asHex(own(tx, 'data')) || asHex(own(tx, 'input'))
  if (!data) return []
  return readRootCall({
    to: asLowerAddress(own(tx, 'to')),
    from: asLowerAddress(own(tx, 'from')) ?? context.from,
    data,
    chainId: context.chainId,
    path,
    depth: 0,
    budget: context.budget,
  })
}

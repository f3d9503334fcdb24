import type { Ask } from './Ask'
import type { Context } from './Context'
import type { Reading } from './calls/Call'
import { readGrantPermissions } from './methods/readGrantPermissions'
import { readRawTransaction } from './methods/readRawTransaction'
import { readSendCalls, readTransaction, readUserOperation } from './methods/readTransaction'
import { readWatchAsset } from './methods/readWatchAsset'
import type { PageRequest } from './PageRequest'
import { asLowerAddress } from './readValue'
import { resolveImplied } from './resolveImplied'
import { readTypedData } from './typedData/readTypedData'

/** How many calls and routers' steps one request may hold, and how many hex digits of unknown ones are searched for coins. */
const MAX_CALLS = 256
const MAX_STEPS = 1024
const MAX_SEARCH = 1024 * 1024
const MAX_RESCUE = 2 * 1024 * 1024
/** More asks than that are no help to anybody. */
const MAX_ASKS = 128

/** The stablecoins a request moves or allows to be moved. Pure; never throws, whatever the page hands over. */
export function readAsks(request: PageRequest): Ask[] {
  return readAll(request).filter((ask) => ask.coin !== null)
}

/** The same for tokens of no list, which may be look-alikes. */
export function readCandidates(request: PageRequest): Ask[] {
  return readAll(request).filter((ask) => ask.coin === null && ask.token !== null && !isNative(ask.token))
}

function readAll(request: PageRequest): Ask[] {
  try {
    const params = Array.isArray(request.params) ? request.params : [request.params]
    const context: Context = {
      chainId: Number.isSafeInteger(request.chainId) ? request.chainId : 0,
      from: asLowerAddress(request.account),
      path: [],
      budget: { calls: MAX_CALLS, steps: MAX_STEPS, search: MAX_SEARCH, rescue: MAX_RESCUE, cut: false },
    }
    return resolveImplied(readMethod(request.method, params, request.params, context)).slice(0, MAX_ASKS)
  } catch {
    // Hostile input (a getter that throws, a proxy) reads as nothing.
    return []
  }
}

function readMethod(method: string, params: unknown[], raw: unknown, context: Context): Reading[] {
  switch (method) {
    case 'eth_sendTransaction':
    case 'eth_signTransaction':
    case 'wallet_sendTransaction':
    case 'wallet_signTransaction':
      return readTransaction(params, context)
    case 'eth_sendRawTransaction':
    case 'eth_sendRawTransactionSync':
    case 'eth_sendPrivateTransaction':
      return readRawTransaction(params, context)
    case 'wallet_sendCalls':
    case 'wallet_prepareCalls':
      return readSendCalls(params, context)
    case 'eth_sendUserOperation':
      return readUserOperation(params, context)
    case 'wallet_grantPermissions':
    case 'wallet_requestExecutionPermissions':
      return readGrantPermissions(params, context)
    case 'wallet_watchAsset':
      return readWatchAsset(raw, context)
    case 'eth_signTypedData':
    case 'eth_signTypedData_v1':
    case 'eth_signTypedData_v3':
    case 'eth_signTypedData_v4':
      return readTypedData(params, context)
    default:
      // Signed texts name no token; adding or switching a chain is context, not an ask.
      return []
  }
}

/** How routers write the chain's own money. */
function isNative(token: string): boolean {
  return /^0x(0{40}|e{40})$/i.test(token)
}

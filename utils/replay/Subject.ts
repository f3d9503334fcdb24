import { readAsks } from '../ask'
import type { PageRequest } from '../ask/PageRequest'
import { findToken } from '../tokens'
import type { Token } from '../tokens/Token'
import type { Finding } from '../verdict/Finding'
import { namedTokens } from './namedTokens'
import { asAddress, asChainId } from './numbers'
import { readMessage, type SignedMessage } from './readMessage'
import { readSignature } from './readSignature'
import { readTyped, type TypedData } from './readTyped'
import type { Signature } from './Signature'

/** A request taken apart once, for every check. */
export interface Subject {
  request: PageRequest
  now: number
  typed: TypedData | undefined
  signature: Signature | undefined
  /** Of `personal_sign` and `eth_sign`. */
  message: SignedMessage | undefined
  /** The chain the typed data is for: its own word, else the wallet's active one. */
  chainId: number
  /** The known coin whose contract is in the domain. */
  token: Token | undefined
  /** Known coins that are named anywhere in the typed data. */
  named: readonly Token[]
  /** It moves or allows coins in a way that is understood. */
  understood: boolean
}

/** Looks at one thing. Says nothing when there is nothing to say. */
export type ReplayCheck = (subject: Subject) => Finding | undefined

/** Takes a request apart. May throw on hostile input; the caller catches. */
export function readSubject(request: PageRequest): Subject {
  const typed = readTyped(request)
  const active = Number.isSafeInteger(request.chainId) && request.chainId > 0 ? request.chainId : 0
  const chainId = (typed && asChainId(typed.domain.chainId)) ?? active
  const contract = typed && asAddress(typed.domain.verifyingContract)
  const signature = typed && readSignature(typed)
  return {
    request,
    now: Number.isFinite(request.at) ? request.at : 0,
    typed,
    signature,
    message: readMessage(request),
    chainId,
    token: contract && findToken(chainId, contract),
    named: typed ? namedTokens(typed, chainId) : [],
    understood: Boolean(signature) || Boolean(typed && readAsks(request).some(({ action }) => action !== 'other')),
  }
}

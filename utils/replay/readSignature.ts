import { asAddress, asRecord, asUint } from './numbers'
import type { TypedData } from './readTyped'
import type { Signature } from './Signature'

/** Tokens in one batch that are read; Permit2's own batches have a handful. */
const MOST = 50

/** Which of the known signatures this is. Undefined: another one, or one that lacks what its kind must have. */
export function readSignature(typed: TypedData): Signature | undefined {
  const { primaryType, message } = typed
  const contract = asAddress(typed.domain.verifyingContract)
  switch (primaryType) {
    case 'Permit':
      return contract && readPermit(contract, message)
    case 'TransferWithAuthorization':
    case 'ReceiveWithAuthorization':
    case 'CancelAuthorization':
      return contract && readAuthorization(contract, primaryType, message)
    case 'PermitTransferFrom':
    case 'PermitBatchTransferFrom':
    case 'PermitWitnessTransferFrom':
    case 'PermitBatchWitnessTransferFrom':
      return readTransfer(contract, primaryType, message)
    case 'PermitSingle':
    case 'PermitBatch':
      return readAllowance(contract, message)
    default:
      return undefined
  }
}

type Message = TypedData['message']

/** EIP-2612, or Dai's older form (holder, expiry, allowed). */
function readPermit(token: NonNullable<ReturnType<typeof asAddress>>, message: Message): Signature | undefined {
  const spender = asAddress(message.spender)
  if (!spender) return undefined
  const common = { kind: 'permit', token, spender, nonce: asUint(message.nonce) } as const
  if ('allowed' in message && !('value' in message)) {
    const allowed = message.allowed === true || message.allowed === 'true' || message.allowed === 1
    const owner = asAddress(message.holder)
    return { ...common, owner, amount: allowed ? 'all' : 0n, deadline: asUint(message.expiry) }
  }
  const amount = asUint(message.value)
  if (amount === undefined) return undefined
  return { ...common, owner: asAddress(message.owner), amount, deadline: asUint(message.deadline) }
}

function readAuthorization(
  token: NonNullable<ReturnType<typeof asAddress>>,
  type: string,
  message: Message,
): Signature | undefined {
  const cancel = type === 'CancelAuthorization'
  const amount = cancel ? 0n : asUint(message.value)
  if (amount === undefined) return undefined
  return {
    kind: 'eip3009',
    form: cancel ? 'cancel' : type === 'ReceiveWithAuthorization' ? 'receive' : 'transfer',
    token,
    from: asAddress(cancel ? message.authorizer : message.from),
    to: asAddress(message.to),
    amount,
    validAfter: asUint(message.validAfter),
    validBefore: asUint(message.validBefore),
    nonce: message.nonce,
  }
}

const listOf = (value: unknown) => (Array.isArray(value) ? value.slice(0, MOST) : [value])

function readTransfer(permit2: ReturnType<typeof asAddress>, type: string, message: Message): Signature | undefined {
  const spender = asAddress(message.spender)
  const permitted = listOf(message.permitted).flatMap((entry) => {
    const token = asAddress(asRecord(entry)?.token)
    const amount = asUint(asRecord(entry)?.amount)
    return token && amount !== undefined ? [{ token, amount }] : []
  })
  if (!spender || !permitted.length) return undefined
  return {
    kind: 'permit2-transfer',
    permit2,
    permitted,
    spender,
    nonce: asUint(message.nonce),
    deadline: asUint(message.deadline),
    witness: type.includes('Witness') ? witnessOf(message) : undefined,
  }
}

/** The witness has a name of its own in each protocol: it is the member that Permit2 does not know. */
function witnessOf(message: Message): Record<string, unknown> | undefined {
  const own = new Set(['permitted', 'spender', 'nonce', 'deadline'])
  const found = Object.entries(message).find(([name]) => !own.has(name))
  return found && asRecord(found[1])
}

function readAllowance(permit2: ReturnType<typeof asAddress>, message: Message): Signature | undefined {
  const spender = asAddress(message.spender)
  const details = listOf(message.details).flatMap((entry) => {
    const detail = asRecord(entry)
    const token = asAddress(detail?.token)
    const amount = asUint(detail?.amount)
    if (!token || amount === undefined) return []
    return [{ token, amount, expiration: asUint(detail?.expiration), nonce: asUint(detail?.nonce) }]
  })
  if (!spender || !details.length) return undefined
  return { kind: 'permit2-allowance', permit2, details, spender, deadline: asUint(message.sigDeadline) }
}

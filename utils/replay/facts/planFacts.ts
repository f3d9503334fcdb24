import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, isHex, parseAbi, size } from 'viem'
import type { PageRequest } from '../../ask/PageRequest'
import type { Attempt, ViewCall } from '../../chains'
import { type Known, known, unknown } from '../../errors'
import { readSubject } from '../Subject'
import type { ContractDomain, SignatureFacts } from './SignatureFacts'

const abi = parseAbi([
  'function nonces(address) view returns (uint256)',
  'function authorizationState(address, bytes32) view returns (bool)',
  'function nonceBitmap(address, uint256) view returns (uint256)',
  'function allowance(address, address, address) view returns (uint160, uint48, uint48)',
  'function DOMAIN_SEPARATOR() view returns (bytes32)',
  'function eip712Domain() view returns (bytes1, string, string, uint256, address, bytes32, uint256[])',
])
/** Longest answer that is decoded, bytes: two strings of a domain are short. */
const LONGEST = 2048
/** Tokens of one Permit2 batch that are asked about. */
const MOST = 8

/**
 * The calls that tell what the chain's state says of a signature, on the chain it is for, and how to read the answers.
 * Pure. Undefined where there is nothing to ask.
 */
export function planFacts(
  request: PageRequest,
): { chainId: number; calls: ViewCall[]; read(answers: readonly Attempt[]): SignatureFacts } | undefined {
  const { typed, signature, chainId, token } = readSubject(request)
  if (!typed || !chainId || !signature) return undefined
  const calls: ViewCall[] = []
  const readers: ((answers: readonly Attempt[], facts: SignatureFacts) => void)[] = []
  const ask = (call: ViewCall, read: (answer: Attempt | undefined, facts: SignatureFacts) => void) => {
    const at = calls.push(call) - 1
    readers.push((answers, facts) => read(answers[at], facts))
  }
  const word = (target: Address, callData: Hex, read: (value: Known<bigint>, facts: SignatureFacts) => void) =>
    ask({ target, callData }, (answer, facts) => read(readWord(answer), facts))

  const owner = request.account
  if (signature.kind === 'permit' && signature.owner && token?.eip2612) {
    const callData = encodeFunctionData({ abi, functionName: 'nonces', args: [signature.owner] })
    word(signature.token, callData, (value, facts) => {
      facts.permitNonce = value
    })
  }
  if (signature.kind === 'eip3009' && signature.from && token?.eip3009 && isNonce(signature.nonce)) {
    const args = [signature.from, signature.nonce] as const
    const callData = encodeFunctionData({ abi, functionName: 'authorizationState', args })
    word(signature.token, callData, ({ value, reason }, facts) => {
      facts.authorizationUsed = value === null ? unknown(reason) : known(value === 1n)
    })
  }
  if (signature.kind === 'permit2-transfer' && signature.permit2 && owner && signature.nonce !== undefined) {
    const args = [owner, signature.nonce >> 8n] as const
    word(signature.permit2, encodeFunctionData({ abi, functionName: 'nonceBitmap', args }), (value, facts) => {
      facts.permit2Word = value
    })
  }
  if (signature.kind === 'permit2-allowance' && signature.permit2 && owner) {
    for (const detail of signature.details.slice(0, MOST)) {
      const args = [owner, detail.token, signature.spender] as const
      const callData = encodeFunctionData({ abi, functionName: 'allowance', args })
      ask({ target: signature.permit2, callData }, (answer, facts) => {
        const three = answer?.ok && size(answer.data) === 96
        const third: Known<bigint> = three ? known(BigInt(`0x${answer.data.slice(130)}`)) : none()
        facts.permit2Nonces = [...(facts.permit2Nonces ?? []), third]
      })
    }
  }
  const contract = signature.kind === 'permit' || signature.kind === 'eip3009' ? signature.token : signature.permit2
  if (contract) {
    ask({ target: contract, callData: encodeFunctionData({ abi, functionName: 'eip712Domain' }) }, (answer, facts) => {
      facts.contractDomain = readDomain(answer)
    })
    ask(
      { target: contract, callData: encodeFunctionData({ abi, functionName: 'DOMAIN_SEPARATOR' }) },
      (answer, facts) => {
        facts.separator = answer?.ok && size(answer.data) === 32 ? known(answer.data) : none()
      },
    )
  }
  if (!calls.length) return undefined
  return {
    chainId,
    calls,
    read(answers) {
      const facts: SignatureFacts = {}
      for (const read of readers) read(answers, facts)
      return facts
    },
  }
}

const isNonce = (value: unknown): value is Hex => isHex(value) && size(value) === 32 && value.length === 66
const none = <T>() => unknown<T>('the contract refused to say')

function readWord(answer: Attempt | undefined): Known<bigint> {
  return answer?.ok && /^0x[0-9a-fA-F]{64}$/.test(answer.data) ? known(BigInt(answer.data)) : none()
}

function readDomain(answer: Attempt | undefined): Known<ContractDomain> {
  if (!answer?.ok || size(answer.data) < 7 * 32 || size(answer.data) > LONGEST) return none()
  try {
    const [, name, version, chainId, verifyingContract] = decodeFunctionResult({
      abi,
      functionName: 'eip712Domain',
      data: answer.data,
    })
    return known({ name, version, chainId, verifyingContract })
  } catch {
    return none()
  }
}

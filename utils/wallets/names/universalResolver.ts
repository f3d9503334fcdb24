import {
  type Address,
  decodeErrorResult,
  decodeFunctionResult,
  encodeFunctionData,
  getAddress,
  type Hex,
  namehash,
  parseAbi,
  toHex,
} from 'viem'
import { packetToBytes } from 'viem/ens'
import { type Known, unknown } from '../../errors'
import { plainText, shortAddress } from '../../text'
import { LOCAL_GATEWAY, UNIVERSAL_RESOLVER } from './definitions'
import { readAddressWord } from './readAddressWord'
import { serversOf } from './serversOf'
import type { Attempt, ViewCall } from './ViewCalls'

/** ENS's Universal Resolver, as its clients call it (ENSIP-23, https://docs.ens.domains/ensip/23, 2026-11-24). */
const abi = parseAbi([
  'function resolveWithGateways(bytes name, bytes data, string[] gateways) view returns (bytes result, address resolver)',
  'function reverseWithGateways(bytes lookupAddress, uint256 coinType, string[] gateways) view returns (string primary, address resolver, address reverseResolver)',
  'function addr(bytes32 node) view returns (address)',
  'error ResolverNotFound(bytes name)',
  'error ResolverNotContract(bytes name, address resolver)',
  'error UnsupportedResolverProfile(bytes4 selector)',
  'error ResolverError(bytes errorData)',
  'error ReverseAddressMismatch(string primary, bytes primaryAddress)',
  'error HttpError(uint16 status, string message)',
  'error OffchainLookup(address sender, string[] urls, bytes callData, bytes4 callbackFunction, bytes extraData)',
])
/** Ethereum among coin types (ENSIP-9, SLIP-44). */
const ETH = 60n

/** Asks ENS for the address of a normalised name. */
export function askAddress(name: string): ViewCall {
  const data = encodeFunctionData({ abi, functionName: 'addr', args: [namehash(name)] })
  return {
    target: UNIVERSAL_RESOLVER,
    callData: encodeFunctionData({
      abi,
      functionName: 'resolveWithGateways',
      args: [toHex(packetToBytes(name)), data, [LOCAL_GATEWAY]],
    }),
  }
}

/** The address in the answer, or why there is none; the reason continues a sentence that begins with the name. */
export function readAddress(attempt: Attempt): Known<Address> {
  if (!attempt.ok) return unknown(reasonOf(attempt.data).text)
  try {
    const [result] = decodeFunctionResult({ abi, functionName: 'resolveWithGateways', data: attempt.data })
    return readAddressWord(result)
  } catch {
    return unknown('was answered in an unknown form')
  }
}

/** Asks ENS which name an address calls itself. */
export const askPrimary = (address: Address): ViewCall => ({
  target: UNIVERSAL_RESOLVER,
  callData: encodeFunctionData({
    abi,
    functionName: 'reverseWithGateways',
    args: [address, ETH, [LOCAL_GATEWAY]],
  }),
})

/** What an address calls itself: a name yet to be checked, nothing, or a claim that was refused, in words. */
export interface Claim {
  name?: string
  doubt?: string
}

/** Reads the answer to {@link askPrimary}. Whatever it says is a claim: the address's owner wrote it. */
export function readPrimary(attempt: Attempt): Claim {
  if (!attempt.ok) {
    const { claim, text } = reasonOf(attempt.data)
    return claim ? { doubt: `It calls itself “${claim}”, a name that ${text}.` } : {}
  }
  try {
    const [name] = decodeFunctionResult({ abi, functionName: 'reverseWithGateways', data: attempt.data })
    return name ? { name } : {}
  } catch {
    return {}
  }
}

/** Why the Universal Resolver refused, in words; `claim` is the name an address took without right. */
function reasonOf(data: Hex): { text: string; claim?: string } {
  try {
    const error = decodeErrorResult({ abi, data })
    switch (error.errorName) {
      case 'ResolverNotFound':
        return { text: 'is not registered' }
      case 'ResolverNotContract':
        return { text: 'has a resolver that is no contract' }
      case 'UnsupportedResolverProfile':
        return { text: 'has no address' }
      case 'ResolverError':
        return { text: 'has a resolver that refused to answer' }
      case 'ReverseAddressMismatch': {
        const [claim, owner] = error.args
        const where = /^0x[0-9a-f]{40}$/i.test(owner) ? shortAddress(getAddress(owner)) : 'no address'
        return { text: `points to ${where} instead`, claim: plainText(claim, 60) }
      }
      case 'OffchainLookup':
        return {
          text: `can only be looked up by asking ${serversOf(error.args[1], error.args[2])}, which was not done`,
        }
      default:
        return { text: 'could not be looked up' }
    }
  } catch {
    return { text: 'was answered in an unknown form' }
  }
}

import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, namehash, parseAbi } from 'viem'
import { BASE_COIN_TYPE, BASE_REVERSE_REGISTRAR, BASENAMES_REGISTRY, BASENAMES_RESOLVERS } from './definitions'
import type { Attempt, ViewCall } from './ViewCalls'

const abi = parseAbi([
  'function resolver(bytes32 node) view returns (address)',
  'function addr(bytes32 node) view returns (address)',
  'function name(bytes32 node) view returns (string)',
  'function nameForAddr(address addr) view returns (string)',
])

/** Basenames live on Base, where they can be read without the server that stands between Ethereum and them. */
export const isBasename = (name: string) => name.endsWith('.base.eth')

/** Asks the registry on Base which contract answers for a Basename. */
export const askResolver = (name: string): ViewCall => ({
  target: BASENAMES_REGISTRY,
  callData: encodeFunctionData({ abi, functionName: 'resolver', args: [namehash(name)] }),
})

/** Asks that contract for the address. */
export const askAddressOf = (resolver: Address, name: string): ViewCall => ({
  target: resolver,
  callData: encodeFunctionData({ abi, functionName: 'addr', args: [namehash(name)] }),
})

/** Asks every place on Base where an address may have said its name, the newest first. */
export function askNames(address: Address): ViewCall[] {
  const node = namehash(`${address.slice(2).toLowerCase()}.${BASE_COIN_TYPE}.reverse`)
  const registrar = encodeFunctionData({ abi, functionName: 'nameForAddr', args: [address] })
  const resolver = encodeFunctionData({ abi, functionName: 'name', args: [node] })
  return [
    { target: BASE_REVERSE_REGISTRAR, callData: registrar },
    ...BASENAMES_RESOLVERS.map((target) => ({ target, callData: resolver })),
  ]
}

/** The first name among the answers to {@link askNames}; still a claim. */
export function readNames(attempts: readonly Attempt[]): string | null {
  for (const { ok, data } of attempts) {
    const name = ok ? readString(data) : ''
    if (name) return name
  }
  return null
}

function readString(data: Hex): string {
  try {
    return decodeFunctionResult({ abi, functionName: 'name', data })
  } catch {
    return ''
  }
}

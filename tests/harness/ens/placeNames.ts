import { type Address, encodeAbiParameters, type Hex, namehash } from 'viem'
import {
  BASE_CHAIN,
  BASE_COIN_TYPE,
  BASE_REVERSE_REGISTRAR,
  BASENAMES_REGISTRY,
  BASENAMES_RESOLVERS,
  ENS_CHAIN,
  UNIVERSAL_RESOLVER,
} from '../../../utils/wallets/names/definitions'
import { type Chain, type Chains, issuer } from '../chains'
import { compile } from '../chains/compile'

/** One address as a resolver returns it. */
export const word = (address: Address): Hex => encodeAbiParameters([{ type: 'address' }], [address])

/** Names on local chains, to be set and to be made lie. */
export interface Names {
  /** The bytes that the name's resolver answers with; an address by `word`. */
  setEns(name: string, answer: Hex): Promise<void>
  /** The name is looked up at a server. */
  setServer(name: string, url: string): Promise<void>
  setPrimary(account: Address, name: string): Promise<void>
  /** The Universal Resolver no longer checks primary names. */
  setCredulous(on: boolean): Promise<void>
  setBasename(name: string, answer: Hex): Promise<void>
  /** At ENS's registrar on Base (`new`) or at the older resolver of Basenames. */
  setBasePrimary(account: Address, name: string, where: 'new' | 'old'): Promise<void>
}

/** Puts ENS's Universal Resolver and the contracts of Basenames at their real addresses. Needs chains 1 and 8453. */
export async function placeNames(chains: Chains): Promise<Names> {
  const contracts = compile()
  const chainOf = (chainId: number): Chain => {
    const chain = chains.get(chainId)
    if (!chain) throw new Error(`chain ${chainId} is not running`)
    return chain
  }
  const ethereum = chainOf(ENS_CHAIN)
  const base = chainOf(BASE_CHAIN)
  const [resolver] = BASENAMES_RESOLVERS as [Address]
  const old = BASENAMES_RESOLVERS[1] as Address
  await ethereum.rpc('anvil_setCode', [UNIVERSAL_RESOLVER, contracts.UniversalResolver?.code])
  for (const address of [BASENAMES_REGISTRY, BASE_REVERSE_REGISTRAR, ...BASENAMES_RESOLVERS]) {
    await base.rpc('anvil_setCode', [address, contracts.Basenames?.code])
  }
  const set = async (chain: Chain, to: Address, contract: string, name: string, args: unknown[]) =>
    void (await chain.send(issuer.address, to, contracts[contract]?.abi ?? [], name, args))
  const ens = (name: string, args: unknown[]) => set(ethereum, UNIVERSAL_RESOLVER, 'UniversalResolver', name, args)
  const onBase = (to: Address, name: string, args: unknown[]) => set(base, to, 'Basenames', name, args)
  return {
    setEns: (name, answer) => ens('setAnswer', [namehash(name), answer]),
    setServer: (name, url) => ens('setServer', [namehash(name), url]),
    setPrimary: (account, name) => ens('setPrimary', [account, name]),
    setCredulous: (on) => ens('setCredulous', [on]),
    async setBasename(name, answer) {
      await onBase(BASENAMES_REGISTRY, 'setResolver', [namehash(name), resolver])
      await onBase(resolver, 'setAnswer', [namehash(name), answer])
    },
    async setBasePrimary(account, name, where) {
      if (where === 'new') return onBase(BASE_REVERSE_REGISTRAR, 'setNameForAddr', [account, name])
      const node = namehash(`${account.slice(2).toLowerCase()}.${BASE_COIN_TYPE}.reverse`)
      return onBase(old, 'setName', [node, name])
    },
  }
}

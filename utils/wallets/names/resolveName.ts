import type { Address } from 'viem'
import { type Known, unknown } from '../../errors'
import { askAddressOf, askResolver, isBasename } from './basenames'
import { BASE_CHAIN, ENS_CHAIN } from './definitions'
import { readAddressWord } from './readAddressWord'
import { askAddress, readAddress } from './universalResolver'
import type { ViewCalls } from './ViewCalls'

const nothing = { ok: false, data: '0x' } as const

/**
 * Finds the address of a normalised name: through ENS's Universal Resolver on Ethereum, or for `*.base.eth` through
 * its registry on Base.
 * @returns the address, or a reason that continues a sentence which begins with the name.
 */
export async function resolveName(name: string, view: ViewCalls): Promise<Known<Address>> {
  if (isBasename(name)) return resolveBasename(name, view)
  const [answer = nothing] = await view(ENS_CHAIN, [askAddress(name)])
  return readAddress(answer)
}

async function resolveBasename(name: string, view: ViewCalls): Promise<Known<Address>> {
  const [told = nothing] = await view(BASE_CHAIN, [askResolver(name)])
  const resolver = told.ok ? readAddressWord(told.data) : unknown<Address>('could not be looked up')
  if (resolver.value === null) return told.ok ? unknown('is not registered') : resolver
  const [answer = nothing] = await view(BASE_CHAIN, [askAddressOf(resolver.value, name)])
  return answer.ok ? readAddressWord(answer.data) : unknown('has a resolver that refused to answer')
}

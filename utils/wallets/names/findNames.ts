import type { Address } from 'viem'
import { plainText, shortAddress } from '../../text'
import { askNames, readNames } from './basenames'
import { BASE_CHAIN, ENS_CHAIN } from './definitions'
import { faultOf } from './parseName'
import { resolveName } from './resolveName'
import { askPrimary, type Claim, readPrimary } from './universalResolver'
import type { ViewCalls } from './ViewCalls'

/** Longest name that is shown, characters. */
const LONGEST = 100

/** The name an address has in ENS, where that name points back to it. */
export async function findEnsName(address: Address, view: ViewCalls): Promise<Claim> {
  const [answer] = await view(ENS_CHAIN, [askPrimary(address)])
  return answer ? verify(address, readPrimary(answer), view) : {}
}

/** The name an address has on Base, where that name points back to it. */
export async function findBasename(address: Address, view: ViewCalls): Promise<Claim> {
  const name = readNames(await view(BASE_CHAIN, askNames(address)))
  return name === null ? {} : verify(address, { name }, view)
}

/**
 * Anyone can call their address anything: a name counts when it is a valid one and resolves to the same address. The
 * Universal Resolver checks that too; it is not taken at its word, because the endpoint spoke for it.
 */
async function verify(address: Address, { name, doubt }: Claim, view: ViewCalls): Promise<Claim> {
  if (name === undefined) return doubt ? { doubt } : {}
  const shown = plainText(name, 60)
  const fault = name.length > LONGEST ? 'it is too long' : faultOf(name, { exact: true })
  if (fault) return { doubt: `It calls itself “${shown}”, which is not a valid name: ${fault}.` }
  const { value, reason } = await resolveName(name, view)
  if (value === null) return { doubt: `It calls itself “${shown}”, a name that ${reason}.` }
  if (value === address) return { name }
  return { doubt: `It calls itself “${shown}”, a name that points to ${shortAddress(value)} instead.` }
}

import { getTypesForEIP712Domain, type Hex, hashDomain } from 'viem'
import type { Finding } from '../../verdict/Finding'
import { asAddress, asUint } from '../numbers'
import type { TypedData } from '../readTyped'
import type { Subject } from '../Subject'
import type { SignatureFacts } from './SignatureFacts'

/** The request's domain against the contract's own word: EIP-5267 where it has that, else its separator. */
export function judgeDomain({ typed }: Subject, facts: SignatureFacts): Finding | undefined {
  if (!typed) return undefined
  const told = facts.contractDomain?.value
  if (told) {
    const wrong = [
      ...(typed.domain.name === told.name ? [] : ['name']),
      ...(typed.domain.version === undefined || typed.domain.version === told.version ? [] : ['version']),
      ...(typed.domain.chainId === undefined || asUint(typed.domain.chainId) === told.chainId ? [] : ['chain']),
      ...(asAddress(typed.domain.verifyingContract) === told.verifyingContract ? [] : ['contract']),
    ]
    return wrong.length ? differs(` (${wrong.join(', ')})`) : undefined
  }
  const own = facts.separator?.value
  const asked = separatorOf(typed)
  return own && asked && own.toLowerCase() !== asked.toLowerCase() ? differs('') : undefined
}

const differs = (what: string): Finding => ({
  id: 'domain',
  severity: 'caution',
  text: `Domain differs from the contract’s own${what}: it would not accept this signature.`,
})

const FIELDS: Record<string, string> = {
  name: 'string',
  version: 'string',
  chainId: 'uint256',
  verifyingContract: 'address',
  salt: 'bytes32',
}

/** The separator a wallet would sign under; undefined where the domain is of a form of its own. */
function separatorOf({ domain, types }: TypedData): Hex | undefined {
  try {
    const clean = {
      ...(typeof domain.name === 'string' ? { name: domain.name } : {}),
      ...(typeof domain.version === 'string' ? { version: domain.version } : {}),
      ...(asUint(domain.chainId) === undefined ? {} : { chainId: asUint(domain.chainId) }),
      ...(asAddress(domain.verifyingContract) ? { verifyingContract: asAddress(domain.verifyingContract) } : {}),
      ...(typeof domain.salt === 'string' ? { salt: domain.salt as Hex } : {}),
    }
    const said = types.EIP712Domain
    const fields = Array.isArray(said) && said.length ? said.slice(0, 5) : getTypesForEIP712Domain({ domain: clean })
    if (!fields.every((field) => FIELDS[field?.name] === field?.type)) return undefined
    return hashDomain({ domain: clean, types: { EIP712Domain: fields } })
  } catch {
    return undefined
  }
}

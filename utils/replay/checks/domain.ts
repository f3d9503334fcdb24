import { asUint } from '../numbers'
import type { ReplayCheck } from '../Subject'

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/**
 * The domain names a known coin's contract but is not that contract's: the coin will refuse the signature, or it was
 * made for something else. Each deployment has a name and version of its own, so only its own facts are compared.
 */
export const domain: ReplayCheck = ({ typed, token }) => {
  if (!typed || !token?.domain) return undefined
  const own = token.domain
  const wrong = [
    ...(text(typed.domain.name) === own.name ? [] : ['name']),
    ...(sameVersion(typed.domain.version, own.version) ? [] : ['version']),
    ...(own.salt && text(typed.domain.salt)?.toLowerCase() !== own.salt.toLowerCase() ? ['salt'] : []),
    ...(!own.salt && typed.domain.salt !== undefined ? ['salt'] : []),
  ]
  if (!wrong.length) return undefined
  return {
    id: 'domain',
    // Where nobody has published a reading, the fact is worth less than the page's word.
    severity: token.inferred ? 'info' : 'caution',
    text: `Domain differs from the contract (${wrong.join(', ')}): ${token.symbol} would not accept this signature.`,
  }
}

/** The version is a string; some pages write the number. */
function sameVersion(value: unknown, own: string | undefined): boolean {
  if (own === undefined) return true
  return value === own || (typeof value === 'number' && asUint(value)?.toString() === own)
}

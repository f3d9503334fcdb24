/** A message of ERC-4361, its parts as written. */
export interface SignIn {
  scheme: string | undefined
  /** Authority: host, and port where there is one. */
  domain: string
  address: string
  uri: string
  chainId: string
  nonce: string
  issuedAt: string
  expirationTime: string | undefined
  notBefore: string | undefined
}

/** What every such message says, and no honest other one. */
export const PHRASE = 'wants you to sign in with your Ethereum account'

/** Longest message and most resources that are read. */
const LONGEST = 20_000
const MOST_RESOURCES = 100

const HEAD = /^(?:([a-zA-Z][a-zA-Z0-9+\-.]*):\/\/)?([^\s/?#]{1,300}) wants you to sign in with your Ethereum account:$/
/** RFC 3986: reserved, unreserved and percent-encoded characters, after a scheme. */
const URI = /^[a-zA-Z][a-zA-Z0-9+\-.]*:[a-zA-Z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/
/** RFC 3339. */
const TIME = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/
/** The statement's characters: reserved, unreserved and spaces; no line break. */
const STATEMENT = /^[a-zA-Z0-9\-._~:/?#[\]@!$&'()*+,;= ]*$/

const isTime = (text: string) => TIME.test(text) && !Number.isNaN(Date.parse(text))

/**
 * Reads a message by the ABNF of ERC-4361, from its first character to its last. (viem's parser looks for the parts
 * anywhere in the text and takes nonces of any length: what wallets would refuse passes there.)
 * @returns the parts, or why it is none.
 */
export function parseSignIn(text: string): { value: SignIn } | { reason: string } {
  if (text.length > LONGEST) return { reason: 'it is far too long' }
  const lines = text.split('\n')
  let at = 0
  const next = () => lines[at++]
  const head = HEAD.exec(next() ?? '')
  if (!head) return { reason: 'its first line is not as it has to be' }
  const address = next() ?? ''
  if (!/^0x[0-9a-fA-F]{40}$/.test(address)) return { reason: 'its second line is no address' }
  if (next() !== '') return { reason: 'an empty line is missing after the address' }
  // Either an empty line, or the statement and an empty line.
  const statement = next()
  if (statement === undefined) return { reason: 'it ends too early' }
  if (statement !== '') {
    if (!STATEMENT.test(statement)) return { reason: 'its statement has characters that it must not have' }
    if (next() !== '') return { reason: 'an empty line is missing after the statement' }
  }
  const wrong: string[] = []
  const field = (name: string, valid: (value: string) => boolean, optional = false) => {
    const line = lines[at]
    if (!line?.startsWith(`${name}: `)) {
      if (!optional) wrong.push(`“${name}” is missing`)
      return undefined
    }
    at++
    const value = line.slice(name.length + 2)
    if (!valid(value)) wrong.push(`“${name}” is not as it has to be`)
    return value
  }
  const uri = field('URI', (value) => URI.test(value)) ?? ''
  field('Version', (value) => value === '1')
  const chainId = field('Chain ID', (value) => /^\d{1,78}$/.test(value)) ?? ''
  const nonce = field('Nonce', (value) => /^[a-zA-Z0-9]{8,}$/.test(value)) ?? ''
  const issuedAt = field('Issued At', isTime) ?? ''
  const expirationTime = field('Expiration Time', isTime, true)
  const notBefore = field('Not Before', isTime, true)
  field('Request ID', (value) => /^[a-zA-Z0-9\-._~!$&'()*+,;=:@%]*$/.test(value), true)
  if (wrong[0]) return { reason: wrong[0] }
  if (lines[at] === 'Resources:') {
    at++
    const resources = lines.slice(at, at + MOST_RESOURCES)
    const bad = resources.findIndex((line) => !line.startsWith('- ') || !URI.test(line.slice(2)))
    at += bad === -1 ? resources.length : bad
  }
  if (at < lines.length) return { reason: 'something follows that does not belong there' }
  const [, scheme, domain = ''] = head
  return { value: { scheme, domain, address, uri, chainId, nonce, issuedAt, expirationTime, notBefore } }
}

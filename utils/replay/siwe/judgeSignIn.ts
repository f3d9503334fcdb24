import type { PageRequest } from '../../ask/PageRequest'
import { plainText, shortAddress } from '../../text'
import type { Finding } from '../../verdict/Finding'
import { PHRASE, parseSignIn } from './parseSignIn'

const say = (severity: Finding['severity'], text: string): Finding => ({ id: 'signIn', severity, text })

/** Hosts that stand for this computer; nobody has a certificate there. */
const isLocal = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$|\.localhost(:\d+)?$/.test(host)

/**
 * What is wrong with a message that signs in by ERC-4361, the gravest alone. In a frame, the origin is the frame's own.
 * @returns undefined when it is none, or when nothing is wrong with it.
 */
export function judgeSignIn(text: string, request: PageRequest, now: number): Finding | undefined {
  // Case and spaces are forgiven here, so that a clumsy imitation is noticed too.
  if (!text.slice(0, 20_000).toLowerCase().replace(/\s+/g, ' ').includes(PHRASE.toLowerCase())) return undefined
  const parsed = parseSignIn(text)
  if ('reason' in parsed) {
    return say('caution', `Looks like a sign-in, but is not written as one: ${parsed.reason}.`)
  }
  const { domain, scheme, address, expirationTime, notBefore } = parsed.value
  const origin = originOf(request.origin)
  if (!origin) return say('caution', `Says ${plainText(domain, 60)}, asked by a page without an address.`)
  const asked = plainText(origin.host, 60)
  // A user's name before the host is there to mislead.
  if (domain.toLowerCase() !== origin.host) {
    const sameHost = domain.toLowerCase().replace(/:\d+$/, '') === origin.hostname
    return say(sameHost ? 'caution' : 'danger', `Says ${plainText(domain, 60)}, asked by ${asked}.`)
  }
  if (scheme && scheme.toLowerCase() !== 'https' && !isLocal(origin.host)) {
    return say('caution', `Signs in to ${asked} over ${plainText(scheme, 20)}, not https.`)
  }
  if (origin.protocol !== 'https:' && !isLocal(origin.host)) {
    return say('caution', `Signs in to ${asked}, whose page came without encryption.`)
  }
  if (request.account && request.account.toLowerCase() !== address.toLowerCase()) {
    return say('caution', `Signs in as ${shortAddress(address)}, which is not the account that is asked.`)
  }
  if (expirationTime && Date.parse(expirationTime) <= now * 1000) return say('info', 'This sign-in has expired.')
  if (notBefore && Date.parse(notBefore) > now * 1000) return say('info', 'This sign-in is not valid yet.')
  if (!expirationTime) return say('info', `Signs in to ${asked}, with no end date.`)
  return undefined
}

function originOf(text: string): URL | undefined {
  try {
    const url = new URL(text)
    return url.host ? url : undefined
  } catch {
    return undefined
  }
}

import { keccak256, stringToHex } from 'viem'
import type { PageRequest } from '../../ask/PageRequest'
import { ageText } from '../../text'
import type { Finding } from '../../verdict/Finding'
import { asChainId } from '../numbers'
import { readMessage } from '../readMessage'
import { readSignature } from '../readSignature'
import { readTyped } from '../readTyped'
import type { Asked, AskedByOrigin } from './Asked'

/** How long a signature is remembered, seconds: the time in which one would still be thinking of it. */
export const WINDOW = 900
/** Signatures an origin, and origins: a page that asks for thousands must not fill the storage. */
export const MOST_ASKED = 40
export const MOST_ORIGINS = 40
/** Characters that go into a hash; beyond it the length alone tells. */
const MOST_HASHED = 20_000

/**
 * Notes that an origin asks for a signature, and notices when it asked for the same one, or for another one with the
 * same nonce, within the window. Pure: state in, state out.
 */
export function noteSignature(
  state: AskedByOrigin,
  request: PageRequest,
  now: number,
): { state: AskedByOrigin; finding?: Finding } {
  const read = identify(request)
  if (!read) return { state }
  const origin = request.origin.slice(0, 300)
  const recent = (state[origin] ?? []).filter(({ at }) => at <= now && now - at < WINDOW)
  const earlier = recent.filter(({ key }) => key === read.key).at(-1)
  const others = Object.entries(state).filter(
    ([name, list]) => name !== origin && now - (list.at(-1)?.at ?? 0) < WINDOW,
  )
  const noted = [...recent, { ...read, at: now }].slice(-MOST_ASKED)
  return {
    state: Object.fromEntries([...others.slice(-(MOST_ORIGINS - 1)), [origin, noted]]),
    ...(earlier ? { finding: judge(earlier, read, now) } : {}),
  }
}

function judge(earlier: Asked, { terms }: Omit<Asked, 'at'>, now: number): Finding {
  const age = ageText(earlier.at, now)
  if (earlier.terms !== terms) {
    return {
      id: 'repeat',
      severity: 'caution',
      text: `Uses the same nonce as a request ${age} ago, on other terms: only one of the two can take effect.`,
    }
  }
  return {
    id: 'repeat',
    // One signature can be used once, however often it is asked for: mostly somebody tries again.
    severity: 'info',
    text: `Asks for the same signature again, ${age} after the last time.`,
  }
}

const hash = (text: string) => keccak256(stringToHex(`${text.length}:${text.slice(0, MOST_HASHED)}`))

/** What makes a signature the same: its nonce where it has one that is used up, else all of it. */
function identify(request: PageRequest): Omit<Asked, 'at'> | undefined {
  try {
    const typed = readTyped(request)
    if (typed) {
      const terms = hash(JSON.stringify([typed.primaryType, typed.domain, typed.message]))
      const nonce = nonceKey(request)
      return { key: nonce ?? terms, terms }
    }
    const message = readMessage(request)
    if (!message) return undefined
    const terms = hash(message.text ?? JSON.stringify(request.params))
    return { key: terms, terms }
  } catch {
    return undefined
  }
}

function nonceKey(request: PageRequest): string | undefined {
  const typed = readTyped(request)
  const signature = typed && readSignature(typed)
  if (!signature) return undefined
  const chainId = asChainId(typed.domain.chainId) ?? request.chainId
  const account = request.account?.toLowerCase() ?? ''
  switch (signature.kind) {
    case 'permit':
      return key('permit', chainId, signature.token, signature.owner ?? account, signature.nonce)
    case 'eip3009':
      return key(`eip3009-${signature.form === 'cancel'}`, chainId, signature.token, signature.from, signature.nonce)
    case 'permit2-transfer':
      return key('permit2', chainId, signature.permit2, account, signature.nonce)
    case 'permit2-allowance': {
      const [first] = signature.details
      return key(`allowance-${signature.spender}`, chainId, first?.token, account, first?.nonce)
    }
  }
}

const key = (...parts: unknown[]) => parts.map((part) => String(part).slice(0, 80).toLowerCase()).join(':')

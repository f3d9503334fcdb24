import type { Ask } from '../../ask/Ask'
import type { PageRequest } from '../../ask/PageRequest'
import { shortAddress } from '../../text'
import type { Finding } from '../../verdict/Finding'
import { X402_PROXY } from '../definitions'
import { asAddress, asChainId } from '../numbers'
import { readSignature } from '../readSignature'
import { readTyped } from '../readTyped'
import type { Signature } from '../Signature'
import { amountWords } from '../words'

/** What a server demanded with status 402: its offers (`readPaymentRequired`), and when it did. */
export interface Required {
  asks: readonly Ask[]
  /** Unix seconds. */
  at: number
}

/** Clocks differ, and a person takes time to decide: seconds beyond the server's own limit that mean nothing. */
const SKEW = 120

/** A payment as it would be signed. */
interface Signed {
  chainId: number | undefined
  token: string
  to: string | undefined
  amount: bigint
  until: bigint | undefined
}

const same = (a: string | null | undefined, b: string | null | undefined) =>
  Boolean(a && b && a.toLowerCase() === b.toLowerCase())

/**
 * Compares what a page asks to sign with what the server demanded (x402 v1 and v2): recipient, amount, coin, chain, and
 * how long it stays valid. Of several offers the nearest one counts. An amount below the offer is the payer's gain
 * (scheme `upto` has a cap): no finding.
 * @returns nothing when the request is no payment, or when it is just what was demanded.
 */
export function checkPayment(request: PageRequest, required: Required): Finding[] {
  try {
    const typed = readTyped(request)
    const signature = typed && readSignature(typed)
    const signed = signature && readSigned(signature, asChainId(typed.domain.chainId) ?? (request.chainId || undefined))
    if (!signed || !required.asks.length) return []
    const compared = required.asks.map((ask) => compare(signed, ask, required.at, request.at))
    return compared.reduce((best, next) => (weight(next) < weight(best) ? next : best))
  } catch {
    return []
  }
}

function readSigned(signature: Signature, chainId: number | undefined): Signed | undefined {
  if (signature.kind === 'eip3009' && signature.form !== 'cancel') {
    const { token, to, amount, validBefore } = signature
    return { chainId, token, to, amount, until: validBefore }
  }
  const first = signature.kind === 'permit2-transfer' ? signature.permitted[0] : undefined
  if (signature.kind !== 'permit2-transfer' || !first || !same(signature.spender, X402_PROXY)) return undefined
  return { chainId, ...first, to: asAddress(signature.witness?.to), until: signature.deadline }
}

const say = (severity: Finding['severity'], text: string): Finding => ({ id: 'payment', severity, text })

function compare(signed: Signed, ask: Ask, requiredAt: number, now: number): Finding[] {
  const findings: Finding[] = []
  if (signed.chainId !== ask.chainId) findings.push(say('danger', 'Pays on another chain than the server asked for.'))
  if (!same(signed.token, ask.token)) findings.push(say('danger', 'Pays with another coin than the server asked for.'))
  if (!same(signed.to, ask.counterparty)) {
    const to = signed.to ? shortAddress(signed.to) : 'an address that cannot be read'
    const payee = ask.counterparty ? shortAddress(ask.counterparty) : 'nobody that can be read'
    findings.push(say('danger', `Pays ${to}, while the server asked to pay ${payee}.`))
  }
  if (typeof ask.amount === 'bigint' && signed.amount > ask.amount) {
    const [more, less] = [signed.amount, ask.amount].map((amount) =>
      amountWords(ask.chainId, signed.token as `0x${string}`, amount),
    )
    findings.push(say('danger', `Pays ${more}, while the server asked for ${less}.`))
  }
  const limit = ask.expiresAt === null ? undefined : ask.expiresAt - requiredAt
  if (limit !== undefined && (signed.until === undefined || signed.until > BigInt(Math.ceil(now + limit + SKEW)))) {
    findings.push(say('caution', 'Stays valid for longer than the server asked for.'))
  }
  return findings
}

/** Another coin or chain is another offer; a wrong payee or amount is the nearest offer, wrongly signed. */
function weight(findings: readonly Finding[]): number {
  return findings.reduce((sum, { text }) => sum + (/another (chain|coin)/.test(text) ? 10 : 1), 0)
}

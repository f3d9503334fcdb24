import { readAsks } from '../../ask'
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
  /** As a transaction, not by a signature. */
  sent: boolean
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
 * A link of EIP-681 asks for a transfer, and is compared with transfers alone.
 * @returns nothing when the request is no payment, or when it is just what was demanded.
 */
export function checkPayment(request: PageRequest, required: Required | readonly Required[]): Finding[] {
  try {
    const typed = readTyped(request)
    const signature = typed && readSignature(typed)
    const signed = signature
      ? readSigned(signature, asChainId(typed.domain.chainId) ?? (request.chainId || undefined))
      : readSent(request)
    if (!signed) return []
    const compared = [required].flat().flatMap(({ asks, at }: Required) => {
      const alike = asks.filter(({ action }) => (action === 'transfer') === signed.sent)
      return alike.map((ask) => compare(signed, ask, at, request.at))
    })
    const [first = [], ...others] = compared
    return others.reduce((best, next) => (weight(next) < weight(best) ? next : best), first)
  } catch {
    return []
  }
}

/** A transfer that is a transaction of its own, as links ask for. */
function readSent(request: PageRequest): Signed | undefined {
  if (request.method !== 'eth_sendTransaction') return undefined
  const [ask, ...others] = readAsks(request)
  if (ask?.action !== 'transfer' || others.length || !ask.token || typeof ask.amount !== 'bigint') return undefined
  const { chainId, token, counterparty, amount } = ask
  return { sent: true, chainId, token, to: counterparty ?? undefined, amount, until: undefined }
}

function readSigned(signature: Signature, chainId: number | undefined): Signed | undefined {
  if (signature.kind === 'eip3009' && signature.form !== 'cancel') {
    const { token, to, amount, validBefore } = signature
    return { sent: false, chainId, token, to, amount, until: validBefore }
  }
  const first = signature.kind === 'permit2-transfer' ? signature.permitted[0] : undefined
  if (signature.kind !== 'permit2-transfer' || !first || !same(signature.spender, X402_PROXY)) return undefined
  return { sent: false, chainId, ...first, to: asAddress(signature.witness?.to), until: signature.deadline }
}

const say = (severity: Finding['severity'], text: string): Finding => ({ id: 'payment', severity, text })

function compare(signed: Signed, ask: Ask, requiredAt: number, now: number): Finding[] {
  const findings: Finding[] = []
  // Somebody who followed a link may well send something else after it.
  const [who, grave] = signed.sent ? (['link', 'caution'] as const) : (['server', 'danger'] as const)
  if (signed.chainId !== ask.chainId) findings.push(say(grave, `Pays on another chain than the ${who} asked for.`))
  // On another chain the same coin has another address.
  else if (!same(signed.token, ask.token))
    findings.push(say(grave, `Pays with another coin than the ${who} asked for.`))
  if (!same(signed.to, ask.counterparty)) {
    const to = signed.to ? shortAddress(signed.to) : 'an address that cannot be read'
    const payee = ask.counterparty ? shortAddress(ask.counterparty) : 'nobody that can be read'
    findings.push(say(grave, `Pays ${to}, while the ${who} asked to pay ${payee}.`))
  }
  if (typeof ask.amount === 'bigint' && signed.amount > ask.amount) {
    const [more, less] = [signed.amount, ask.amount].map((amount) =>
      amountWords(ask.chainId, signed.token as `0x${string}`, amount),
    )
    findings.push(say(grave, `Pays ${more}, while the ${who} asked for ${less}.`))
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

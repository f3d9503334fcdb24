import type { PageRequest } from '../ask/PageRequest'
import type { Finding, Severity } from '../verdict/Finding'
import { blindHash } from './checks/blindHash'
import { boundToChain } from './checks/boundToChain'
import { chain } from './checks/chain'
import { delegation } from './checks/delegation'
import { domain } from './checks/domain'
import { eip3009 } from './checks/eip3009'
import { noEnd } from './checks/noEnd'
import { nonceShape } from './checks/nonceShape'
import { permit } from './checks/permit'
import { permit2Allowance } from './checks/permit2Allowance'
import { permit2Contract } from './checks/permit2Contract'
import { permit2Transfer } from './checks/permit2Transfer'
import { signIn } from './checks/signIn'
import { unlimited } from './checks/unlimited'
import { unreadable } from './checks/unreadable'
import { unsupported } from './checks/unsupported'
import { validity } from './checks/validity'
import { type ReplayCheck, readSubject } from './Subject'

/** Every check; one file each. */
const checks: readonly ReplayCheck[] = [
  blindHash,
  boundToChain,
  chain,
  delegation,
  domain,
  eip3009,
  noEnd,
  nonceShape,
  permit,
  permit2Allowance,
  permit2Contract,
  permit2Transfer,
  signIn,
  unlimited,
  unreadable,
  unsupported,
  validity,
]

const RANK: Record<Severity, number> = { danger: 0, caution: 1, info: 2 }

/**
 * What can be said of a signature request as such: what it binds and does not bind, how long it lasts, who may use it.
 * Pure and synchronous, asks nobody; what the chain's state could tell is for `judgeSignature`. Never throws: input that
 * breaks a check reads as nothing to say.
 * @returns findings, the gravest first.
 */
export function checkReplay(request: PageRequest): Finding[] {
  const subject = attempt(() => readSubject(request))
  if (!subject) return []
  return checks
    .map((check) => attempt(() => check(subject)))
    .filter((finding) => finding !== undefined)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}

import type { Ask } from '../ask/Ask'
import { isReceived } from '../ask/isReceived'
import type { Check } from './Check'
import { chain } from './checks/chain'
import { farAbove } from './checks/farAbove'
import { form } from './checks/form'
import { frozen } from './checks/frozen'
import { frozenSide } from './checks/frozenSide'
import { goesElsewhere } from './checks/goesElsewhere'
import { lookalike } from './checks/lookalike'
import { noCode } from './checks/noCode'
import { otherCoin } from './checks/otherCoin'
import { otherNetwork } from './checks/otherNetwork'
import { ownToken } from './checks/ownToken'
import { paused } from './checks/paused'
import { peg } from './checks/peg'
import { poisoning } from './checks/poisoning'
import { spender } from './checks/spender'
import { status } from './checks/status'
import { stranger } from './checks/stranger'
import { unlimited } from './checks/unlimited'
import { willRevert } from './checks/willRevert'
import { young } from './checks/young'
import type { Finding, Severity } from './Finding'
import type { Knowledge } from './Knowledge'

/** Every check; one file each. */
const checks: readonly Check[] = [
  lookalike,
  status,
  ownToken,
  poisoning,
  spender,
  noCode,
  frozen,
  frozenSide,
  paused,
  willRevert,
  chain,
  otherNetwork,
  form,
  unlimited,
  farAbove,
  young,
  stranger,
  peg,
  otherCoin,
]

/** What concerns a coin that comes in: what it is, not what becomes of the account's own. */
const checksOfReceived: readonly Check[] = [lookalike, status, goesElsewhere, frozen, paused, chain, form, peg]

const RANK: Record<Severity, number> = { danger: 0, caution: 1, info: 2 }

/** What is to be said of one ask, the gravest first. Pure. */
export function judgeAsk(ask: Ask, known: Knowledge): Finding[] {
  return (isReceived(ask) ? checksOfReceived : checks)
    .map((check) => check(ask, known))
    .filter((finding) => finding !== undefined)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
}

/** The gravest severity among findings; `info` when there is none. */
export function gravest(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>((most, { severity }) => (RANK[severity] < RANK[most] ? severity : most), 'info')
}

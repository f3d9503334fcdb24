import type { Ask } from '../ask/Ask'
import type { Check } from './Check'
import { chain } from './checks/chain'
import { form } from './checks/form'
import { frozen } from './checks/frozen'
import { lookalike } from './checks/lookalike'
import { ownToken } from './checks/ownToken'
import { paused } from './checks/paused'
import { peg } from './checks/peg'
import { unlimited } from './checks/unlimited'
import type { Finding, Severity } from './Finding'
import type { Knowledge } from './Knowledge'

/** Every check; one file each. */
const checks: readonly Check[] = [lookalike, ownToken, frozen, paused, chain, form, unlimited, peg]

const RANK: Record<Severity, number> = { danger: 0, caution: 1, info: 2 }

/** What is to be said of one ask, the gravest first. Pure. */
export function judgeAsk(ask: Ask, known: Knowledge): Finding[] {
  return checks
    .map((check) => check(ask, known))
    .filter((finding) => finding !== undefined)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
}

/** The gravest severity among findings; `info` when there is none. */
export function gravest(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>((most, { severity }) => (RANK[severity] < RANK[most] ? severity : most), 'info')
}

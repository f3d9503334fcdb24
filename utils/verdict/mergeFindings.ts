import type { AskView } from './AskView'
import type { Finding } from './Finding'

/** Plain descriptions of a signature: where an ask was read from it, its own sentence says the same. */
const DESCRIPTIONS = new Set(['permit', 'eip3009', 'permit2Allowance', 'permit2Transfer'])
const RANK = { danger: 0, caution: 1, info: 2 }

/**
 * The findings on a request as a whole that are worth showing beside those on its asks: nothing twice, the gravest first.
 * The later of two with the same words and id is left out.
 */
export function mergeFindings(asks: readonly Pick<AskView, 'findings'>[], findings: readonly Finding[]): Finding[] {
  const said = new Set(asks.flatMap((ask) => ask.findings.map(({ id }) => id)))
  const texts = new Set<string>()
  return findings
    .filter(({ id, severity, text }) => {
      if (said.has(id) || texts.has(text)) return false
      // Why it will fail is known already.
      if (id === 'wouldFail' && said.has('willRevert')) return false
      texts.add(text)
      return !(asks.length && severity === 'info' && DESCRIPTIONS.has(id))
    })
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
}

import { findChain } from '../../chains'
import type { Token } from '../../tokens'
import type { Finding } from '../../verdict/Finding'
import { nameNetwork } from '../definitions/networkNames'
import type { Asked } from '../Mention'

/** Test networks without an EVM chain id in the registry. */
const TESTS = /(?:sepolia|amoy|fuji|devnet|nile|testnet)$/

/** What the registry knows against a genuine token, and networks on which no coin is worth anything. */
export function checkKnown({ network, chainId }: Asked, known?: Token): Finding[] {
  const findings: Finding[] = []
  if (known?.status === 'impaired')
    findings.push({
      id: 'token-impaired',
      severity: 'danger',
      text: `What stood behind this ${known.symbol} is gone: it is not worth a dollar.`,
    })
  if (known?.status === 'superseded')
    findings.push({
      id: 'token-superseded',
      severity: 'caution',
      text: `${known.symbol} is an older form: the network has moved on to another.`,
    })
  if (known?.testnet || TESTS.test(network ?? '') || (chainId && findChain(chainId)?.testnet)) {
    const where = network ? `${nameNetwork(network)} is a test network` : 'This is a test network'
    findings.push({ id: 'testnet', severity: 'info', text: `${where}: its coins are worth nothing.` })
  }
  return findings
}

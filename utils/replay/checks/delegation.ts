import { findChain } from '../../chains'
import { shortAddress } from '../../text'
import type { Finding } from '../../verdict/Finding'
import { readAuthorizations } from '../readAuthorizations'
import type { ReplayCheck } from '../Subject'

/**
 * EIP-7702 hands the account itself to a contract: all coins in it, until it is taken back, also when the transaction
 * that carried it fails. Chain id 0 is every chain.
 *
 * A danger, so that it is held: nothing that a page can ask for reaches further, and an honest page has no need to. Who
 * wants a batch asks for it (EIP-5792), and the wallet hands the account to a contract of its own choice. Taking it back
 * is a note.
 */
export const delegation: ReplayCheck = ({ request }) => {
  const authorizations = readAuthorizations(request)
  const findings = authorizations.map(({ address, chainId }): Finding => {
    const to = address ? shortAddress(address) : 'a contract that cannot be read'
    if (address && /^0x0{40}$/.test(address)) {
      return { id: 'delegation', severity: 'info', text: 'Takes your account back from the contract it was handed to.' }
    }
    if (chainId === 0) {
      return { id: 'delegation', severity: 'danger', text: `Hands over your account on ALL chains to ${to}, for good.` }
    }
    const where = chainId === undefined ? 'a chain that is not named' : (findChain(chainId)?.name ?? `chain ${chainId}`)
    return {
      id: 'delegation',
      severity: 'danger',
      text: `Hands over your account on ${where} to ${to}, until you take it back.`,
    }
  })
  return (
    findings.find(({ text }) => /ALL/.test(text)) ??
    findings.find(({ severity }) => severity === 'danger') ??
    findings[0]
  )
}

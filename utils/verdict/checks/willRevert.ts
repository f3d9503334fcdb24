import type { Check } from '../Check'
import { factKey } from '../facts/AskFacts'

/**
 * Tether’s contract on Ethereum changes an allowance only from or to zero
 * (Etherscan, TetherToken, `approve`: `require(!((_value != 0) && (allowed[msg.sender][_spender] != 0)))`, 2026-11-24).
 */
export const willRevert: Check = (ask, known) => {
  const token = ask.token ? known.findToken(ask.chainId, ask.token) : undefined
  if (token?.coin !== 'USDT' || token.chainId !== 1 || token.form !== 'native') return undefined
  if (ask.action !== 'approve' || ask.amount === 0n || !ask.counterparty) return undefined
  if (!known.facts?.allowances[factKey(1, token.address, ask.counterparty)]) return undefined
  return {
    id: 'willRevert',
    severity: 'caution',
    text: 'Will fail: there is an allowance already, and USDT changes one only after it was set to 0.',
  }
}

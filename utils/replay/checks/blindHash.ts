import type { ReplayCheck } from '../Subject'

/** 32 bytes that nobody can read may stand for anything: an order, a transaction of a smart account, a permit. */
export const blindHash: ReplayCheck = ({ request, message }) => {
  if (request.method === 'eth_sign') {
    return {
      id: 'blindHash',
      severity: 'danger',
      text: 'A blind signature (eth_sign): what is signed cannot be read, and can be anything, a transaction too.',
    }
  }
  if (!message?.hash) return undefined
  return {
    id: 'blindHash',
    severity: 'caution',
    text: 'A blind signature: 32 bytes that stand for something that cannot be read here.',
  }
}

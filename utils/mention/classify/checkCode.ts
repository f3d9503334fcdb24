import type { Finding } from '../../verdict/Finding'
import { differs, type Field } from '../code/differs'
import { nameNetwork } from '../definitions/networkNames'
import { shortenAddress } from '../describeMention'
import type { Asked, Code } from '../Mention'
import { kindOfAddress } from '../parts/kindOfAddress'
import { classifyToken } from './classifyToken'

/** Where the QR code beside a request says something else than its words, or could not be read. */
export function checkCode(asked: Asked): Finding[] {
  const { code } = asked
  if (!code) return []
  if (code.unread)
    return [
      {
        id: 'code-unread',
        severity: 'info',
        text: 'A QR code here could not be read: the browser keeps another site’s image from us.',
      },
    ]
  return differs(asked, code).map((field) => ({ id: `code-${field}`, ...say[field](asked, code) }))
}

type Said = Pick<Finding, 'severity' | 'text'>
const nameOf = ({ network, chainId }: Pick<Code, 'network' | 'chainId'>) =>
  network ? nameNetwork(network) : `chain ${chainId}`

const say: Record<Field, (asked: Asked, code: Code) => Said> = {
  coin: (asked, code) => ({
    severity: 'danger',
    text: `The QR code asks for ${code.coin}, the page for ${asked.coin}.`,
  }),
  network: (asked, code) => ({
    severity: 'danger',
    text: `The QR code says ${nameOf(code)}, the page ${nameOf(asked)}.`,
  }),
  amount: (asked, code) => ({
    severity: 'caution',
    text: `The QR code asks for ${code.amount}, the page for ${asked.amount}.`,
  }),
  recipient: ({ recipient = '' }, { recipient: other = '' }) => ({
    // Of another kind it may well be for another coin that the page also takes.
    severity: kindOfAddress(other) === kindOfAddress(recipient) ? 'danger' : 'caution',
    text: `The QR code pays another address than the page names: ${shortenAddress(other)}.`,
  }),
  token: ({ coin }, { network, chainId, token = '' }) => {
    const { finding } = classifyToken({ coin, network, chainId, token })
    return {
      severity: finding?.severity ?? 'caution',
      text: `In the QR code: ${finding?.text ?? `the token’s contract is ${shortenAddress(token)}.`}`,
    }
  },
}

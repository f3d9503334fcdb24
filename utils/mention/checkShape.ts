import type { Finding } from '../verdict/Finding'
import { nameNetwork } from './definitions/networkNames'
import { type AddressKind, findNetwork } from './definitions/networks'
import type { Asked } from './Mention'
import { kindOfAddress } from './parts/kindOfAddress'

const SHAPES: Partial<Record<AddressKind, string>> = {
  evm: 'an Ethereum-type address',
  tron: 'a Tron address',
  solana: 'a Solana address',
  ton: 'a TON address',
  stellar: 'a Stellar address',
  bitcoin: 'a Bitcoin-type address',
  long: 'a 32-byte address',
}

/** The form says one network, the address belongs to another kind: what is sent may be lost. */
export function checkShape({ network, recipient }: Asked): Finding | undefined {
  const wanted = findNetwork(network)?.kind
  const kind = recipient ? kindOfAddress(recipient) : undefined
  if (!network || !wanted || wanted === 'other' || !kind || kind === 'other' || kind === wanted) return undefined
  return {
    id: 'network-address',
    severity: 'danger',
    text: `The page says ${nameNetwork(network)}, but the recipient is ${SHAPES[kind] ?? 'another kind of address'}.`,
  }
}

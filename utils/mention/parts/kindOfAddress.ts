import type { AddressKind } from '../definitions/networks'
import { findAddresses } from './findAddresses'

/** The shape of one address by itself; `undefined` if it is none. */
export function kindOfAddress(address: string): AddressKind | undefined {
  const part = address.length < 120 ? findAddresses(address)[0] : undefined
  return part && part.value === address ? part.kind : undefined
}

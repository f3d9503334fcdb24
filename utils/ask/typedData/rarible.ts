import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asHex, asLowerAddress, asUint, own } from '../readValue'
import type { TypedData } from './TypedData'

/** bytes4(keccak256("ERC20")): the class of an asset whose data is the token's address. Source: rarible/protocol-contracts. */
const ERC20 = '8ae85d84'

/** Rarible's exchange: the token stands inside of the asset's bytes. */
export function readRarible({ message, verifyingContract, context }: TypedData): Reading[] | undefined {
  const make = own(message, 'makeAsset')
  const take = own(message, 'takeAsset')
  if (typeof make !== 'object' || typeof take !== 'object') return undefined
  const end = asUint(own(message, 'end'))
  const common = { action: 'order' as const, chainId: context.chainId, expiresAt: end || undefined, path: ['Order'] }
  const paid = coin(make)
  const wanted = coin(take)
  return [
    ...(paid ? [makeAsk({ ...common, ...paid, counterparty: verifyingContract })] : []),
    ...(wanted ? [makeAsk({ ...common, ...wanted, counterparty: asLowerAddress(own(message, 'maker')) })] : []),
  ]
}

function coin(asset: unknown): { token: string; amount: bigint | undefined } | undefined {
  const type = own(asset, 'assetType')
  const data = asHex(own(type, 'data')) ?? ''
  if (asHex(own(type, 'assetClass')) !== ERC20 || data.length !== 64) return undefined
  return { token: `0x${data.slice(24)}`, amount: asUint(own(asset, 'value')) }
}

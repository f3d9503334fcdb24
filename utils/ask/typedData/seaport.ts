import { MAX_ITEMS } from '../abi/Args'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, asUint, own } from '../readValue'
import type { TypedData } from './TypedData'

/** Item types: 0 the chain's own money, 1 ERC-20; the others are collectibles. */
const ERC20 = 1n
const MAX_ORDERS = 64

/**
 * Seaport 1.4 to 1.6: what is offered may be taken by the market, what is asked for in return comes to the offerer; the
 * shares of others are the buyer's matter. A bulk order is a tree of orders. Source: ProjectOpenSea/seaport, 2026-11-23.
 */
export function readSeaport(data: TypedData): Reading[] | undefined {
  if (data.primaryType === 'OrderComponents') return readOrder(data.message, data, ['OrderComponents'])
  if (data.primaryType !== 'BulkOrder') return undefined
  return leaves(own(data.message, 'tree')).flatMap((order, index) => readOrder(order, data, [`BulkOrder[${index}]`]))
}

function readOrder(order: unknown, { verifyingContract, context }: TypedData, path: string[]): Reading[] {
  const offerer = asLowerAddress(own(order, 'offerer'))
  const expiresAt = asUint(own(order, 'endTime'))
  const common = { action: 'order', chainId: context.chainId, expiresAt, path } as const
  const offered = coins(own(order, 'offer')).map((item) =>
    makeAsk({ ...common, ...item, counterparty: verifyingContract }),
  )
  const wanted = coins(own(order, 'consideration'))
    .filter((item) => item.recipient === offerer)
    .map((item) => makeAsk({ ...common, ...item, counterparty: item.recipient }))
  return [...offered, ...wanted]
}

function coins(items: unknown) {
  if (!Array.isArray(items)) return []
  return items
    .slice(0, MAX_ITEMS)
    .filter((item: unknown) => asUint(own(item, 'itemType')) === ERC20)
    .map((item: unknown) => ({
      token: asLowerAddress(own(item, 'token')),
      amount: asUint(own(item, 'startAmount')),
      recipient: asLowerAddress(own(item, 'recipient')),
    }))
}

/** The orders of a tree, which is arrays of arrays up to 24 deep. */
function leaves(tree: unknown, depth = 0): unknown[] {
  if (!Array.isArray(tree) || depth > 24) return depth > 24 ? [] : [tree]
  const found: unknown[] = []
  for (const branch of tree) {
    if (found.length >= MAX_ORDERS) break
    found.push(...leaves(branch, depth + 1))
  }
  return found.slice(0, MAX_ORDERS)
}

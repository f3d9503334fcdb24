import type { Args } from '../abi/Args'
import { makeAsk } from '../makeAsk'
import type { Call, Reading, ReadShape, Shape } from './Call'
import { itemsOf } from './itemsOf'
import { isPlaceholder, shape } from './move'

const ITEM = 'uint8 itemType,address token,uint256 identifier,uint256 amount,uint256 endAmount'
const PARAMETERS = `(address offerer,address zone,(${ITEM})[] offer,(${ITEM},address recipient)[] consideration,uint8 orderType,uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 total) parameters`
const ORDER = `(${PARAMETERS},bytes signature)`
const ADVANCED = `(${PARAMETERS},uint120 numerator,uint120 denominator,bytes signature,bytes extraData)`
const RESOLVERS = '(uint256 order,uint8 side,uint256 index,uint256 identifier,bytes32[] proof)[] resolvers'
const PARTS = '(uint256 order,uint256 item)[][]'
const BASIC =
  '(address considerationToken,uint256 considerationIdentifier,uint256 considerationAmount,address offerer,address zone,address offerToken,uint256 offerIdentifier,uint256 offerAmount,uint8 basicOrderType,uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 offererConduitKey,bytes32 fulfillerConduitKey,uint256 totalOriginalAdditionalRecipients,(uint256 amount,address recipient)[] additionalRecipients,bytes signature) parameters'
const ERC20 = 1n
/** From here on a basic order is a bid: the collectible is given for an ERC-20. */
const BID = 16n

/** What the account pays and gets by filling orders, by token; of a bid that it takes the fees go off. */
class Sums {
  private readonly paid = new Map<string, bigint>()
  private readonly got = new Map<string, bigint>()

  pay = (token: string | undefined, amount: bigint | undefined) => add(this.paid, token, amount)
  get = (token: string | undefined, amount: bigint | undefined) => add(this.got, token, amount)

  readings(call: Call, recipient: string | undefined, expiresAt: bigint | undefined): Reading[] {
    const { chainId, path, to, from } = call
    const common = { action: 'order', chainId, path, expiresAt } as const
    const who = recipient && !isPlaceholder(recipient) ? recipient : from
    return [...new Set([...this.paid.keys(), ...this.got.keys()])].map((token) => {
      const net = (this.paid.get(token) ?? 0n) - (this.got.get(token) ?? 0n)
      return net >= 0n
        ? makeAsk({ ...common, token, amount: net, counterparty: to })
        : makeAsk({ ...common, token, amount: -net, counterparty: who, incoming: true })
    })
  }
}

function add(sums: Map<string, bigint>, token: string | undefined, amount: bigint | undefined): void {
  if (token && amount !== undefined) sums.set(token, (sums.get(token) ?? 0n) + amount)
}

const basic: ReadShape = (args, call) => {
  const sums = new Sums()
  const at = (name: string) => `parameters.${name}`
  const bid = (args.uint(at('basicOrderType')) ?? 0n) >= BID
  const token = args.address(at(bid ? 'offerToken' : 'considerationToken'))
  if (bid) sums.get(token, args.uint(at('offerAmount')))
  else sums.pay(token, args.uint(at('considerationAmount')))
  for (const item of itemsOf(args, at('additionalRecipients'), call)) sums.pay(token, item.uint('amount'))
  return sums.readings(call, undefined, args.uint(at('endTime')))
}

/** One order or several, under `order` or `orders`. */
const fill: ReadShape = (args, call) => {
  const one = args.get('order')
  const sums = new Sums()
  const orders = one ? [one] : itemsOf(args, 'orders', call)
  for (const order of orders) count(order, call, sums)
  return sums.readings(call, args.address('recipient'), orders[0]?.uint('parameters.endTime'))
}

function count(order: Args, call: Call, sums: Sums): void {
  // An advanced order may be filled in part; what is paid rounds up, what is got rounds down.
  const [part, whole] = [order.uint('numerator') || 1n, order.uint('denominator') || 1n]
  const share = (amount: bigint | undefined, more: bigint) =>
    amount === undefined || part >= whole ? amount : (amount * part + more) / whole
  for (const item of itemsOf(order, 'parameters.offer', call))
    if (item.uint('itemType') === ERC20) sums.get(item.address('token'), share(item.uint('amount'), 0n))
  for (const item of itemsOf(order, 'parameters.consideration', call))
    if (item.uint('itemType') === ERC20) sums.pay(item.address('token'), share(item.uint('amount'), whole - 1n))
}

/** Filling what somebody else has signed. Source: ProjectOpenSea/seaport 1.1 to 1.6 SeaportInterface.sol, read 2026-11-24. */
export const seaportShapes: Shape[] = [
  shape('fb0f3ee1', `fulfillBasicOrder(${BASIC})`, basic),
  shape('00000000', `fulfillBasicOrder_efficient_6GL6yc(${BASIC})`, basic),
  shape('b3a34c4c', `fulfillOrder(${ORDER} order,bytes32 conduitKey)`, fill),
  shape('e7acab24', `fulfillAdvancedOrder(${ADVANCED} order,${RESOLVERS},bytes32 conduitKey,address recipient)`, fill),
  shape(
    'ed98a574',
    `fulfillAvailableOrders(${ORDER}[] orders,${PARTS} offers,${PARTS} considerations,bytes32 conduitKey,uint256 maximum)`,
    fill,
  ),
  shape(
    '87201b41',
    `fulfillAvailableAdvancedOrders(${ADVANCED}[] orders,${RESOLVERS},${PARTS} offers,${PARTS} considerations,bytes32 conduitKey,address recipient,uint256 maximum)`,
    fill,
  ),
]

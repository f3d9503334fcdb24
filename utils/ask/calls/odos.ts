import { makeAsk } from '../makeAsk'
import type { Call, Reading, ReadShape, Shape } from './Call'
import { itemsOf } from './itemsOf'
import { shape } from './move'

const INPUTS = '(address token,uint256 amount,address receiver)[] inputs'
const OUTPUTS = '(address token,uint256 relativeValue,address receiver)[] outputs'
const MINIMA = '(address token,uint256 quote,uint256 amount,address receiver)[] outputs'
const TAIL = 'bytes pathDefinition,address executor'
/** All of 24 bits: the slippage is a share of it. */
const WHOLE = 0xffffffn

/** Several tokens for several others. */
const multi: ReadShape = (args, call) => {
  const { chainId, path, to, from } = call
  const common = { action: 'swap', chainId, path } as const
  return [
    ...itemsOf(args, 'inputs', call).map((item) =>
      makeAsk({ ...common, token: item.address('token'), amount: item.uint('amount'), counterparty: to }),
    ),
    ...itemsOf(args, 'outputs', call).map((item) => {
      const receiver = item.address('receiver')
      const who = receiver && BigInt(receiver) !== 0n ? receiver : from
      return makeAsk({
        ...common,
        token: item.address('token'),
        amount: item.uint('amount'),
        counterparty: who,
        incoming: true,
      })
    }),
  ]
}

/** Reads packed calldata from its beginning on. */
class Packed {
  private at = 8
  constructor(private readonly hex: string) {}

  uint(bytes: number): bigint | undefined {
    const text = this.hex.slice(this.at, this.at + bytes * 2)
    this.at += bytes * 2
    return text.length === bytes * 2 ? BigInt(`0x${text || '0'}`) : undefined
  }

  /** A number with its length before it; none at all means all there is. */
  sized(): bigint | undefined {
    const bytes = Number(this.uint(1) ?? 33n)
    return bytes <= 32 ? this.uint(bytes) : undefined
  }

  /** Zero, an address in full, or the place in a list that only the router has: then undefined. */
  address(): string | null | undefined {
    const code = this.uint(2)
    if (code === 0n) return null
    if (code !== 1n) return undefined
    this.at += 40
    return `0x${this.hex.slice(this.at - 40, this.at)}`
  }
}

/** One token for another, packed. A token of the router's own list may be named by the rest of the batch. */
const compact: ReadShape = (_, call) => {
  const data = new Packed(call.data)
  const [tokenIn, tokenOut] = [data.address(), data.address()]
  const [given, quote] = [data.sized(), data.sized()]
  const slippage = data.uint(3)
  if (given === undefined || quote === undefined || slippage === undefined) return []
  data.address()
  data.address()
  const receiver = data.address()
  return sides(call, { tokenIn, tokenOut, given, least: (quote * (WHOLE - slippage)) / WHOLE, receiver })
}

interface Sides {
  tokenIn: string | null | undefined
  tokenOut: string | null | undefined
  given: bigint
  least: bigint
  receiver: string | null | undefined
}

function sides(call: Call, { tokenIn, tokenOut, given, least, receiver }: Sides): Reading[] {
  const { chainId, path, to, from } = call
  const common = { action: 'swap', chainId, path } as const
  const paid = { ...common, token: tokenIn, amount: given || undefined, counterparty: to }
  return [
    ...(tokenIn === null ? [] : [makeAsk({ ...paid, implied: tokenIn === undefined })]),
    ...(tokenOut
      ? [
          makeAsk({
            ...common,
            token: tokenOut,
            amount: least,
            counterparty: receiver === null ? from : receiver,
            incoming: true,
          }),
        ]
      : []),
  ]
}

/** Odos. Source: odos-xyz/odos-router-v2@77ef60b16f, odos-router-v3, read 2026-11-24. */
export const odosShapes: Shape[] = [
  shape('83bd37f9', 'swapCompact()', compact),
  shape('7bf2d6d4', `swapMulti(${INPUTS},${OUTPUTS},uint256 valueOutMin,${TAIL},uint32 referralCode)`, multi),
  shape(
    '080c25b3',
    `swapMultiPermit2((address contractAddress,uint256 nonce,uint256 deadline,bytes signature) permit2,${INPUTS},${OUTPUTS},uint256 valueOutMin,${TAIL},uint32 referralCode)`,
    multi,
  ),
  shape(
    'fef828dc',
    `swapMulti(${INPUTS},${MINIMA},${TAIL},(uint64 code,uint64 fee,address feeRecipient) referral)`,
    multi,
  ),
]

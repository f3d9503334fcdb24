import { MAX_ITEMS } from '../abi/Args'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, asUint, own } from '../readValue'

const LISTS = ['outputs', 'baseOutputs']
/** What 0x's Settler signs beside the permit, where UniswapX has a list: one token that is bought. */
const TOKENS = ['buyToken', 'outputToken']
const LEAST = ['minAmountOut', 'minBuyAmount', 'outputAmount']
/** A falling price ends at the least that is received; others name it outright. */
const AMOUNTS = ['endAmount', 'minAmount', 'amount', 'startAmount']

/**
 * What an order used as a witness buys: UniswapX in its versions (Uniswap/uniswapx-sdk 3.1.0, read 2026-11-23) and whatever
 * has the same form.
 * @returns undefined when the witness is no order
 */
export function bought(witness: unknown, chainId: number, deadline: bigint | undefined): Reading[] | undefined {
  const list = LISTS.map((name) => own(witness, name)).find(Array.isArray)
  if (!list) return boughtOne(witness, chainId, deadline)
  const swapper = asLowerAddress(own(own(witness, 'info'), 'swapper'))
  const receives = (output: unknown) => asLowerAddress(own(output, 'recipient')) === swapper
  // Beside what comes to the account, others get their fee.
  const outputs = list.some(receives) ? list.filter(receives) : list
  return outputs.slice(0, MAX_ITEMS).map((output: unknown, index) =>
    makeAsk({
      action: 'order',
      chainId,
      token: asLowerAddress(own(output, 'token')),
      amount: AMOUNTS.map((name) => asUint(own(output, name))).find((amount) => amount !== undefined),
      counterparty: asLowerAddress(own(output, 'recipient')),
      expiresAt: deadline,
      path: [`witness.outputs[${index}]`],
      incoming: true,
    }),
  )
}

/** Orders of another form: one token in a field, an order for another chain (ERC-7683), or a call for a reactor to make. */
function boughtOne(witness: unknown, chainId: number, deadline: bigint | undefined): Reading[] | undefined {
  const token = TOKENS.map((name) => asLowerAddress(own(witness, name))).find((address) => address !== null)
  const elsewhere = own(witness, 'originSettler') ?? own(witness, 'destinationChainId')
  if (!token || elsewhere !== undefined) {
    const isOrder = token || own(witness, 'originSettler') !== undefined || own(own(witness, 'info'), 'swapper')
    return isOrder ? [] : undefined
  }
  return [
    makeAsk({
      action: 'order',
      chainId,
      token,
      amount: LEAST.map((name) => asUint(own(witness, name))).find((amount) => amount !== undefined),
      counterparty: asLowerAddress(own(witness, 'recipient')),
      expiresAt: deadline,
      path: ['witness'],
      incoming: true,
    }),
  ]
}

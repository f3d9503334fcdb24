import { MAX_ITEMS } from '../abi/Args'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asLowerAddress, asUint, own } from '../readValue'

const LISTS = ['outputs', 'baseOutputs']
/** A falling price ends at the least that is received; others name it outright. */
const AMOUNTS = ['endAmount', 'minAmount', 'amount', 'startAmount']

/**
 * What an order used as a witness buys: UniswapX in its versions (Uniswap/uniswapx-sdk 3.1.0, read 2026-11-23) and whatever
 * has the same form.
 * @returns undefined when the witness is no order
 */
export function bought(witness: unknown, chainId: number, deadline: bigint | undefined): Reading[] | undefined {
  const list = LISTS.map((name) => own(witness, name)).find(Array.isArray)
  if (!list) {
    // Orders of another form name what they buy in one field.
    return asLowerAddress(own(witness, 'outputToken') ?? own(witness, 'buyToken')) ? [] : undefined
  }
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
    }),
  )
}

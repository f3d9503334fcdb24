import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asUint, own } from '../readValue'
import { addressIn } from './addressIn'
import type { TypedData } from './TypedData'

/** Circle's domains and their chains (developers.circle.com, CCTP supported domains, 2026-11-23). */
const CHAIN_OF_DOMAIN: Record<string, number> = {
  0: 1,
  1: 43114,
  2: 10,
  3: 42161,
  6: 8453,
  7: 137,
  10: 130,
  11: 59144,
  13: 146,
  14: 480,
  16: 1329,
  19: 999,
}

/** Circle Gateway: the signature lets deposited USDC go to another chain. The domain names no chain, the intent does. */
export function readBurnIntent({ primaryType, message, context }: TypedData): Reading[] | undefined {
  if (primaryType === 'BurnIntentSet') {
    const intents = own(message, 'intents')
    return Array.isArray(intents) ? intents.slice(0, 64).flatMap((intent) => readOne(intent, context.chainId)) : []
  }
  return primaryType === 'BurnIntent' ? readOne(message, context.chainId) : undefined
}

function readOne(intent: unknown, active: number): Reading[] {
  const spec = own(intent, 'spec')
  const chainId = CHAIN_OF_DOMAIN[Number(asUint(own(spec, 'sourceDomain')) ?? -1n)] ?? active
  return [
    makeAsk({
      action: 'bridge',
      chainId,
      token: addressIn(own(spec, 'sourceToken'), chainId),
      amount: asUint(own(spec, 'value')),
      counterparty: addressIn(own(spec, 'destinationRecipient'), chainId),
      path: ['BurnIntent'],
    }),
  ]
}

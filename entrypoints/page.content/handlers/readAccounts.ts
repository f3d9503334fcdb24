import type { Relay } from '../startRelay'

/** Asks the page's wallets; what they say is the page's word, in shape. */
export function readAccounts(relay: Relay, input: unknown) {
  return relay.readAccounts((input as { prompt?: unknown })?.prompt === true)
}

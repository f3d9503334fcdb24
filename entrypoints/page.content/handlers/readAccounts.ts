import type { Relay } from '../startRelay'

/** Asks the page's wallets; what they say is the page's word, so it is put into shape here. */
export async function readAccounts(relay: Relay, input: unknown) {
  const state = await relay.readAccounts((input as { prompt?: unknown })?.prompt === true)
  if (!state || !Array.isArray(state.accounts)) return null
  return {
    accounts: state.accounts.filter((account) => /^0x[0-9a-fA-F]{40}$/.test(String(account))).slice(0, 20),
    chainId: Number.isSafeInteger(state.chainId) ? state.chainId : 0,
    provider: { name: String(state.provider?.name ?? '').slice(0, 64) },
  }
}

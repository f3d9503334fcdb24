import { spenders } from './definitions'
import type { Spender } from './Spender'

const byAddress = new Map<string, Spender[]>()
for (const spender of spenders) {
  const key = spender.address.toLowerCase()
  byAddress.set(key, [...(byAddress.get(key) ?? []), spender])
}

/** The known contract at an address of a chain, whatever the case of the hex digits. Never throws. */
export function findSpender(chainId: number, address: string): Spender | undefined {
  const found = typeof address === 'string' ? byAddress.get(address.toLowerCase()) : undefined
  return found?.find(({ chainIds }) => chainIds === 'every' || chainIds.includes(chainId))
}

/** `Uniswap Universal Router v2.0`, `Permit2`: what people call it, the protocol said once. */
export function spenderName({ protocol, name }: Spender): string {
  return name.startsWith(protocol.split(' ')[0] ?? protocol) ? name : `${protocol} ${name}`
}

import { nameNetwork } from './definitions/networkNames'
import type { Asked } from './Mention'

/** `TEiXmi…BwhA`: enough to compare with what the page shows. */
export function shortenAddress(address: string): string {
  return address.length > 16 ? `${address.slice(0, 6)}…${address.slice(-4)}` : address
}

/** What the page asks, in one sentence: "Pay 25 USDT on Tron to TEiXmi…BwhA." */
export function describeMention({ coin, network, amount, recipient, kind, symbol, token }: Asked): string {
  if (kind === 'code') return 'A code that could not be read.'
  if (kind === 'token') {
    const place = network ? ` on ${nameNetwork(network)}` : ''
    return `${shortenAddress(token ?? '')} as the contract of ${coin ?? 'a stablecoin'}${place}.`
  }
  const what = [kind === 'approve' ? 'Let' : 'Pay']
  const sum = [amount, symbol ?? coin ?? 'a stablecoin'].filter(Boolean).join(' ')
  if (kind === 'approve') what.push(`${recipient ? shortenAddress(recipient) : 'somebody'} take ${sum}`)
  else what.push(sum)
  if (network) what.push(`on ${nameNetwork(network)}`)
  if (recipient && kind !== 'approve') what.push(`to ${shortenAddress(recipient)}`)
  return `${what.join(' ')}.`
}

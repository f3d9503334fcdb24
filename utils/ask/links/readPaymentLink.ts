import type { Ask } from '../Ask'
import { makeAsk } from '../makeAsk'
import { asLowerAddress } from '../readValue'

const MAX_LINK = 2048

/**
 * What an `ethereum:` link asks for, when that is a transfer of a known coin (EIP-681). Pure; never throws.
 * @param url the link as written, for instance `ethereum:0x…@8453/transfer?address=0x…&uint256=1e6`
 */
export function readPaymentLink(url: string): Ask | undefined {
  if (typeof url !== 'string' || url.length > MAX_LINK) return undefined
  const [, target, chain = '1', name, query = ''] =
    /^ethereum:(?:pay-)?(0x[0-9a-f]{40})(?:@(\d{1,15}))?(?:\/(\w+))?(?:\?(.*))?$/i.exec(url.trim()) ?? []
  if (!target || name !== 'transfer') return undefined
  const params = new URLSearchParams(query)
  const ask = makeAsk({
    action: 'transfer',
    chainId: Number(chain),
    token: target,
    amount: scientific(params.get('uint256')),
    counterparty: asLowerAddress(params.get('address')),
    path: ['EIP-681', 'transfer'],
  })
  return ask.coin ? ask : undefined
}

/** EIP-681 numbers: `1000000`, `1e6`, `1.5e6`. A fraction of the smallest unit is no amount. */
function scientific(text: string | null): bigint | undefined {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^(\d{1,78})(?:\.(\d{1,78}))?(?:e(\d{1,2}))?$/i.exec(text ?? '') ?? []
  const zeros = Number(exponent) - fraction.length
  return whole && zeros >= 0 ? BigInt(whole + fraction) * 10n ** BigInt(zeros) : undefined
}

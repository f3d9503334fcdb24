import type { Address } from 'viem'
import type { PageRequest } from '../ask/PageRequest'
import { asAddress, asRecord, asUint } from './numbers'

/** An EIP-7702 authorization as a page asks for it. */
export interface Authorization {
  address: Address | undefined
  /** 0 is every chain; undefined where it cannot be read. */
  chainId: number | undefined
}

const MOST = 20

/**
 * The authorizations in a request: in a transaction of type 4, in the calls of a batch, or asked for alone by the
 * methods that wallets have for it.
 */
export function readAuthorizations({ method, params, chainId }: PageRequest): Authorization[] {
  if (!Array.isArray(params)) return []
  if (/^(eth|wallet)_signAuthorization$/i.test(method)) {
    return params.slice(0, 3).flatMap((param) => (asRecord(param) ? [readOne(asRecord(param) ?? {}, chainId)] : []))
  }
  if (!/^(eth_sendTransaction|eth_signTransaction|wallet_sendCalls|wallet_sendTransaction)$/.test(method)) return []
  const first = asRecord(params[0])
  const calls = Array.isArray(first?.calls) ? first.calls.slice(0, MOST) : []
  return [first, ...calls].flatMap((call) => {
    const list = asRecord(call)?.authorizationList
    return Array.isArray(list) ? list.slice(0, MOST).map((entry) => readOne(asRecord(entry) ?? {}, chainId)) : []
  })
}

function readOne(entry: Record<string, unknown>, active: number): Authorization {
  const own = entry.chainId ?? entry.chain_id
  const number = own === undefined ? BigInt(active || 0) : asUint(own)
  // Not knowing the active chain is not the same as the page asking for all of them.
  const unknown = number === undefined || number > BigInt(Number.MAX_SAFE_INTEGER) || (own === undefined && !active)
  return {
    address: asAddress(entry.address ?? entry.contractAddress ?? entry.delegate),
    chainId: unknown ? undefined : Number(number),
  }
}

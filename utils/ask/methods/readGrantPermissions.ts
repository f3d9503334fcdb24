import type { Context } from '../Context'
import type { Reading } from '../calls/Call'
import { makeAsk } from '../makeAsk'
import { asChainId, asLowerAddress, asUint, own } from '../readValue'

const MAX_PERMISSIONS = 64
/** The most in all before the most in a period. */
const AMOUNTS = ['maxAmount', 'allowanceAmount', 'allowance', 'periodAmount', 'amount', 'initialAmount']

/**
 * `wallet_grantPermissions`, later `wallet_requestExecutionPermissions` (ERC-7715): somebody may take coins for a while, by
 * the wallet's own means. Permissions for other things, and for the chain's own money, name no token. Source: ERC-7715
 * (github: ethereum/ERCs) and docs.metamask.io Smart Accounts Kit, read 2026-11-24.
 */
export function readGrantPermissions(params: unknown[], context: Context): Reading[] {
  const requests = params.length === 1 && Array.isArray(params[0]) ? params[0] : params
  return requests.slice(0, MAX_PERMISSIONS).flatMap((request: unknown, index) => readRequest(request, context, index))
}

function readRequest(request: unknown, context: Context, index: number): Reading[] {
  const chainId = asChainId(own(request, 'chainId')) ?? context.chainId
  const signer = own(request, 'signer')
  const holder =
    asLowerAddress(own(request, 'to')) ??
    asLowerAddress(own(own(signer, 'data'), 'address') ?? own(own(signer, 'data'), 'id'))
  // One permission in the method's later form, a list of them in its first.
  const several = own(request, 'permissions')
  const permissions: unknown[] = Array.isArray(several) ? several : [own(request, 'permission')]
  return permissions.slice(0, MAX_PERMISSIONS).flatMap((permission) => {
    const data = own(permission, 'data')
    const token = asLowerAddress(own(data, 'tokenAddress') ?? own(data, 'token') ?? own(data, 'address'))
    if (!token) return []
    return [
      makeAsk({
        action: 'permit',
        chainId,
        token,
        amount: amountOf(data),
        counterparty: holder,
        expiresAt: asUint(own(request, 'expiry')) ?? ruleEnd(own(request, 'rules')),
        path: ['permissions', `[${index}]`],
      }),
    ]
  })
}

/** A stream has what is there at once and a pace, and goes on for ever where nothing is the most. */
function amountOf(data: unknown): bigint | undefined {
  const most = asUint(own(data, 'maxAmount'))
  if (most === undefined && asUint(own(data, 'amountPerSecond'))) return 2n ** 256n - 1n
  return AMOUNTS.map((name) => asUint(own(data, name))).find((amount) => amount !== undefined)
}

/** The end as one of the request's rules. */
function ruleEnd(rules: unknown): bigint | undefined {
  if (!Array.isArray(rules)) return undefined
  const rule = rules.slice(0, MAX_PERMISSIONS).find((one: unknown) => own(one, 'type') === 'expiry')
  return asUint(own(own(rule, 'data'), 'timestamp'))
}

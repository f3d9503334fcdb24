import { type Ask, type PageRequest, readAsks, readPaymentRequired } from '../../../utils/ask'

/** One stablecoin that a labelled request moves, allows or names. */
export interface Label {
  coin: string
  kind: string
  tokenAddress: string
  action: string
  amountRaw: string | null
  counterparty: string | null
  deadline: string | null
}

/** One line of the labelled requests. */
export interface Case {
  id: string
  family: string
  method: string
  chainId: number | null
  params: unknown[]
  ambiguous: boolean
  expected: { items: Label[]; tokenInPayload: boolean }
}

const AT = 1_750_000_000

/** What we read of a labelled request, as a page would have sent it. */
export function askOf(labelled: Case): Ask[] {
  if (labelled.method === 'x402') return readPaymentRequired(answerOf(labelled))
  return readAsks(requestOf(labelled))
}

export function requestOf({ method, params, chainId }: Case): PageRequest {
  return { method, params, chainId: chainId ?? 1, origin: 'https://bench.test', at: AT }
}

/** x402 v1 stands in the body, v2 in a header. */
function answerOf({ params: [offer] }: Case) {
  const v2 = typeof offer === 'object' && offer !== null && 'amount' in offer
  const required = { x402Version: v2 ? 2 : 1, accepts: [offer] }
  const headers: Record<string, string> = v2 ? { 'PAYMENT-REQUIRED': btoa(JSON.stringify(required)) } : {}
  return { status: 402, headers, body: v2 ? null : required, origin: 'https://bench.test', at: AT }
}

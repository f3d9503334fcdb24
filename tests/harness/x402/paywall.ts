import type { Answer } from '../dapp/serveDapp'

/** One way to pay, in the words of x402 v2; v1 differs in two. */
export interface Offer {
  network: string
  asset: string
  amount: string
  payTo: string
}

const V1_NAMES: Record<string, string> = { 'eip155:8453': 'base' }
const TIMEOUT = 120

const requirements = (offer: Offer) => ({
  scheme: 'exact',
  maxTimeoutSeconds: TIMEOUT,
  extra: { name: 'USD Coin', version: '2' },
  ...offer,
})

/** The JSON body of x402 v1 (coinbase/x402, specs/x402-specification-v1.md). */
export const bodyV1 = (offer: Offer): string => {
  const { amount, network, ...rest } = requirements(offer)
  const accepts = [
    {
      ...rest,
      network: V1_NAMES[network] ?? network,
      maxAmountRequired: amount,
      resource: 'http://x/paid',
      description: 'Weather – 晴れ',
      mimeType: 'application/json',
    },
  ]
  return JSON.stringify({ x402Version: 1, error: 'X-PAYMENT header is required', accepts })
}

/** The `PAYMENT-REQUIRED` header of x402 v2 (specs/x402-specification-v2.md). */
export const headerV2 = (offer: Offer): string =>
  Buffer.from(
    JSON.stringify({
      x402Version: 2,
      error: 'PAYMENT-SIGNATURE header is required',
      resource: { url: 'http://x/paid', description: 'Weather', mimeType: 'application/json' },
      accepts: [requirements(offer)],
    }),
  ).toString('base64')

/**
 * A server that wants to be paid: `/paid/v1` by its body, `/paid/slow` in pieces, `/paid/v2` by its header, `/paid/people`
 * by a page for people, `/paid/plain` by nothing but the status; `?amount=` asks for another one. What carries a payment is served, unchecked.
 */
export function paywall(usual: Offer): Answer {
  return (request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://x')
    const offer = { ...usual, amount: searchParams.get('amount') ?? usual.amount }
    if (!path.startsWith('/paid/')) return false
    if (request.headers['payment-signature'] ?? request.headers['x-payment']) {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"weather":"fine"}')
      return true
    }
    const body = bodyV1(offer)
    const json = { 'content-type': 'application/json; charset=utf-8' }
    switch (path) {
      case '/paid/v2':
        response.writeHead(402, { ...json, 'payment-required': headerV2(offer) }).end('{}')
        break
      case '/paid/slow': {
        response.writeHead(402, json)
        const bytes = Buffer.from(body)
        response.write(bytes.subarray(0, 100))
        // One after the other: of two timers that are both late the longer may come first.
        setTimeout(() => {
          response.write(bytes.subarray(100, 300))
          setTimeout(() => response.end(bytes.subarray(300)), 50)
        }, 50)
        break
      }
      case '/paid/people': {
        const { accepts } = JSON.parse(body)
        const script = `window.x402 = {\n  amount: 0.01,\n  paymentRequirements: ${JSON.stringify(accepts)},\n  testnet: false\n};`
        response
          .writeHead(402, { 'content-type': 'text/html' })
          .end(`<!doctype html><html><head><script>${script}</script></head><body>Pay to read on</body></html>`)
        break
      }
      case '/paid/plain':
        response.writeHead(402, { 'content-type': 'text/html' }).end('<p>Your plan has ended</p>')
        break
      default:
        response.writeHead(402, json).end(body)
    }
    return true
  }
}

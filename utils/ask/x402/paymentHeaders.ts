/**
 * The one header of an answer that asks to be paid (x402 v2, `PAYMENT-REQUIRED`), by its name in small letters; empty
 * where there is none.
 * @param told the header's value alone, or all headers, `name: value` a line, as an XMLHttpRequest gives them
 */
export function paymentHeaders(told: string): Record<string, string> {
  const among = /^payment-required:[ \t]*(.*)/im.exec(told)?.[1]?.trim()
  const header = among ?? (/^[\w-]+:(\s|$)/.test(told) ? '' : told)
  return header ? { 'payment-required': header } : {}
}

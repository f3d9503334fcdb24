import { send } from './send'

/**
 * Hands the worker a payment that the page was asked for, where there can be one in it. What comes faster than a person
 * could pay is left to the worker's own limit.
 */
export function tellPayment({
  header = '',
  body = '',
  link = '',
}: {
  header?: string
  body?: string
  link?: string
}): void {
  if (header || link || /accepts|paymentRequirements/.test(body)) void send('pagePayment', { header, body, link })
}

import * as v from 'valibot'
import { contract } from '../Contract'

const Text = (most: number) => v.optional(v.pipe(v.string(), v.maxLength(most)), '')

/** The page was asked to pay: an answer with status 402 (x402), or a link of EIP-681 that was clicked. The page's word. */
export const pagePayment = contract()({
  name: 'pagePayment',
  senders: ['content'],
  input: v.object({
    /** `PAYMENT-REQUIRED` of x402 v2, or all headers, a line each. */
    header: Text(65_536),
    body: Text(65_536),
    link: Text(2048),
  }),
})

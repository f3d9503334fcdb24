import type { Coin } from '../tokens/Token'

/** A request for a stablecoin that a reader of the page sees, with everything about it that stands in the page. */
export interface Mention {
  coin: Coin | null
  /** The page's network in this project's words: `tron`, `ethereum`, `base-sepolia`, … */
  network?: string
  /** EVM chain id of `network`; absent for networks that have none. */
  chainId?: number
  /** Decimal string with `.` as its only mark, in whole coins: `4200.00`. */
  amount?: string
  /** The token's contract or mint, if the page names it. */
  token?: string
  /** Who is to receive it, as written. */
  recipient?: string
  /** Where a badge belongs: a text node and the offset in it, or an element (then the offset is 0). */
  node: Node
  offset: number
  /**
   * `approve` where a link asks to let the recipient take it instead of sending it; `token` where nothing is asked, but
   * a token's contract is shown, `code` where a QR code could not be read and nothing else is known (neither is ever
   * among `findMentions`).
   */
  kind?: 'transfer' | 'approve' | 'token' | 'code'
  /** The symbol as the page writes it, where that is not plainly the coin's own. */
  symbol?: string
  /** What a QR code beside it says, where that is not the same or could not be read. */
  code?: Code
}

/** What a QR code asks to pay. Fields as of a mention, as far as the code has them. */
export interface Code extends Partial<Pick<Mention, 'network' | 'chainId' | 'amount' | 'token' | 'recipient'>> {
  coin?: Coin
  /** The browser keeps its pixels: nothing is known of it. */
  unread?: boolean
}

/** A mention before it has its place in the page: `at` in the page's text, or the number of a payment link. */
export interface PlainMention extends Omit<Mention, 'node' | 'offset'> {
  at: number
  link?: number
}

/** What is asked, without its place: what a mention says to somebody who does not see the page. */
export type Asked = Omit<Mention, 'node' | 'offset'>

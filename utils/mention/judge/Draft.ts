import type { Coin } from '../../tokens/Token'

/** A mention in the making: fields as far as they are known, and where it was found. */
export interface Draft {
  coin: Coin
  network?: string
  amount?: string
  token?: string
  recipient?: string
  symbol?: string
  kind?: 'transfer' | 'approve'
  chainId?: number
  unit: number
  /** Offset in the page's text where a badge belongs. */
  at: number
  /** How well the amount is vouched for, 0 to 3. */
  sure: number
  /** Number of the payment link it was read from. */
  link?: number
  /** Where the frame or shadow root begins that it stands in; -1 for the page itself. */
  scope?: number
  /** Where the table row begins that it stands in. */
  row?: number
  /** Which of the page's headings it stands under; 0: none. */
  section?: number
  /** It is what a button says: the price stands above. */
  button?: boolean
  /** May stand without a recipient beside it. */
  stands: boolean
}

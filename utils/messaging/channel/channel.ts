/**
 * The way between the two worlds of a page: the observer in the page's own world, and our isolated script. All they
 * share is the DOM, so they speak by events on `document`, under a name that only the two know: it is made at
 * `document_start`, before any script of the page runs, and told once.
 */
export const HELLO = 'peglight:hello'
/** Said by whichever script starts second, so that the order in which the browser starts them does not matter. */
export const WHERE = 'peglight:where'

/** What a wallet answered to `eth_accounts` and `eth_chainId`, bounded but not checked, and how it calls itself. */
export interface ToldState {
  accounts: unknown
  chain: unknown
  name: string
  rdns?: string
}

/** What the observer tells. It only bounds: checks are made on our side, where the page has no hand in them. */
export type Told =
  | {
      kind: 'ask'
      id: string
      method: string
      params: unknown
      truncated: boolean
      via: number
      held: boolean
      state: ToldState
    }
  | { kind: 'late'; id: string }
  | { kind: 'outcome'; id: string; code: unknown; result: unknown }
  | { kind: 'state'; state: ToldState }
  | { kind: 'accounts'; id: string; state?: ToldState }
  | { kind: 'dropped'; count: number }
  | { kind: 'unwrappable'; name: string }
  /** An answer with status 402: the header of x402 v2 or all headers, and the body, as a copy of plain data. */
  | { kind: 'payment'; head: unknown; body: unknown }

/** What a wallet in a page says of itself. */
export interface WalletState {
  accounts: string[]
  /** 0 when it did not say. */
  chainId: number
  provider: { name: string; rdns?: string }
}

/** What was told, brought into shape. Everything in it is the page's word. */
export type FromPage =
  | {
      kind: 'ask'
      id: string
      method: string
      params: unknown
      truncated: boolean
      /** Which of the watched functions was called, by number. */
      via: number
      /** It waits to be decided. */
      held: boolean
      state: WalletState
    }
  /** It went on to the wallet, because the verdict took too long. */
  | { kind: 'late'; id: string }
  /** The wallet answered: with an error of that code (EIP-1193), or without one, and with the hash of a transaction. */
  | { kind: 'outcome'; id: string; code: number | null; hash: string | null }
  | { kind: 'state'; state: WalletState }
  | { kind: 'accounts'; id: string; state: WalletState | null }
  | { kind: 'dropped'; count: number }
  | { kind: 'unwrappable'; name: string }
  /** An answer with status 402: the value of `PAYMENT-REQUIRED` or all headers, and the body as text; empty what it does not have. */
  | { kind: 'payment'; header: string; body: string }

/** What our isolated script asks of the observer. */
export type ToPage =
  | { kind: 'read-accounts'; id: string; prompt: boolean }
  /** Lets a request go on, or not, or (null) has it wait for the person, however long that takes. */
  | { kind: 'decide'; id: string; go: boolean | null }

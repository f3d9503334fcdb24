/**
 * The way between the two worlds of a page: the observer in the page's own world, and our isolated script. All they
 * share is the DOM, so they speak by events on `document`, under a name that only the two know: it is made at
 * `document_start`, before any script of the page runs, and told once.
 */
export const HELLO = 'peglight:hello'
/** Said by whichever script starts second, so that the order in which the browser starts them does not matter. */
export const WHERE = 'peglight:where'

/** What the observer tells. Everything in it is the page's word. */
export type FromPage =
  | {
      kind: 'ask'
      id: string
      method: string
      params: unknown
      chainId: number
      account?: string
      provider?: { name: string; rdns?: string }
      truncated?: boolean
    }
  | { kind: 'state'; accounts: string[]; chainId: number; provider: { name: string; rdns?: string } }
  | {
      kind: 'accounts'
      id: string
      state: { accounts: string[]; chainId: number; provider: { name: string; rdns?: string } } | null
    }
  | { kind: 'dropped'; count: number }
  | { kind: 'unwrappable'; name: string }

/** What our isolated script asks of the observer. */
export type ToPage = { kind: 'read-accounts'; id: string; prompt: boolean }

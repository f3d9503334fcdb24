import type { Action, Ask } from '../Ask'
import type { Args } from '../abi/Args'

/** One call to one contract, the request's own or one found inside another. */
export interface Call {
  /** Lower case; null when a contract is created. */
  to: string | null
  /** Who calls, as far as known. Lower case. */
  from: string | null
  /** Hex digits without `0x`, lower case. */
  data: string
  chainId: number
  path: string[]
  depth: number
  budget: Budget
}

/** What one request may cost, whatever is nested in it. */
export interface Budget {
  calls: number
  /** Steps of routers that are told byte by byte what to do, plans within plans included. */
  steps: number
  /** Hex digits that may still be searched for addresses. */
  search: number
  /** The same, kept for the end: for what was not followed. */
  rescue: number
  /** Something was not followed to its end. */
  cut: boolean
}

export interface Inner {
  to: string | null | undefined
  data: string | undefined
  /** Who calls when it isn't the called contract. */
  from?: string | null
  label: string
}

/** An ask before the whole request is known. */
export type Reading = Ask & {
  /** A vault or a pool that does not name its token. */
  implied?: boolean
  /** What is received stays in the router for a later step, or goes to whoever calls. */
  held?: boolean
}

/** Where in a call's arguments the parts of an ask stand. Paths as in `Args.get`. */
export interface Move {
  action: Action
  /** A path, `@to` for the called contract, `@implied` for a token that stands nowhere in the call. */
  token: string
  /** A path; with `?` behind it, zero means that the amount is given otherwise (in shares). */
  amount: string | null
  /** A path, `@to`, or null when nobody is named. */
  who: string | null
  expires?: string
  /** Decimals the amount is written in, where they aren't the token's own. */
  scale?: number
  incoming?: boolean
}

/** Reads the arguments of one function. `read` reads a call found inside. */
export type ReadShape = (args: Args, call: Call, read: (inner: Inner) => Reading[]) => Reading[]

/** One function: its selector, its signature with names, and what it moves. */
export interface Shape {
  selector: string
  signature: string
  /** Where its asks stand, when they are plain arguments. */
  moves?: Move[]
  read: ReadShape
}

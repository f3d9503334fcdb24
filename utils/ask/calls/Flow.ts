import { makeAsk } from '../makeAsk'
import type { Call, Reading } from './Call'
import { isPlaceholder } from './move'

const SENDER = 1n
const ROUTER = 2n

interface Side {
  amount: bigint
  who: string | null
}

/** What goes into a router from the account and what comes out of it at the end, summed over its steps. */
export class Flow {
  private readonly paid = new Map<string, bigint>()
  private readonly got = new Map<string, Side>()
  /** What steps have left in the router, by token. */
  private readonly held = new Map<string, bigint>()
  private bridged = false

  constructor(private readonly call: Call) {}

  pay(token: string | undefined, amount: bigint | undefined): void {
    if (token && amount) this.paid.set(token, (this.paid.get(token) ?? 0n) + amount)
  }

  /** A step's output: to the router itself it is only on its way. */
  give(token: string | undefined, amount: bigint | undefined, recipient: string | undefined): void {
    if (!token || amount === undefined || !recipient) return
    if (BigInt(recipient) === ROUTER) this.held.set(token, (this.held.get(token) ?? 0n) + amount)
    else this.got.set(token, { amount: (this.got.get(token)?.amount ?? 0n) + amount, who: this.name(recipient) })
  }

  /** The rest of a token leaves the router; what was paid in and comes back is no purchase. */
  sweep(token: string | undefined, minimum: bigint | undefined, recipient: string | undefined): void {
    if (!token || minimum === undefined || !recipient) return
    if (this.paid.has(token) && !this.held.has(token)) return
    this.got.set(token, { amount: minimum || (this.held.get(token) ?? 0n), who: this.name(recipient) })
  }

  /** What was paid in leaves for another chain in the end. */
  bridge(): void {
    this.bridged = true
  }

  /** The router sends on what it holds: to the account that is what it gets, to anybody else it is a fee. */
  send(token: string | undefined, amount: bigint | undefined, recipient: string | undefined): void {
    if (!token || !recipient || this.paid.has(token)) return
    const mine = BigInt(recipient) === SENDER || recipient === this.call.from
    if (mine && this.held.has(token)) this.give(token, amount, recipient)
  }

  readings(expiresAt?: bigint): Reading[] {
    const { chainId, path, to } = this.call
    const common = { action: 'swap', chainId, path, expiresAt } as const
    return [
      ...[...this.paid].map(([token, amount]) =>
        makeAsk({ ...common, action: this.bridged ? 'bridge' : 'swap', token, amount, counterparty: to }),
      ),
      ...[...this.got].map(([token, { amount, who }]) =>
        makeAsk({ ...common, token, amount, counterparty: who, incoming: true }),
      ),
    ]
  }

  private name(recipient: string): string | null {
    return isPlaceholder(recipient) ? this.call.from : recipient
  }
}

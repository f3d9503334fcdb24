import type { FromPage, WalletState } from './channel'

/** Longest header or body of a payment that is taken. */
const LONGEST_OFFER = 65_536
const NAMELESS = 'a wallet without a name'

/**
 * Brings what came over the channel into shape: every field of its type and bounded, as the worker's contracts want it.
 * Parameters stay as they are, plain JSON. Null for what is no message of ours. Never throws.
 */
export function shapeMessage(told: unknown): FromPage | null {
  const { kind, id, method, params, truncated, via, held, state, count, name, code, result, head, body } = record(told)
  switch (kind) {
    case 'ask':
      return typeof method === 'string' && method.length <= 64
        ? {
            kind,
            id: text(id, 64),
            method,
            params: params ?? null,
            truncated: truncated === true,
            via: Number.isSafeInteger(via) ? Number(via) : 0,
            held: held === true,
            state: shapeState(state),
          }
        : null
    case 'late':
      return { kind, id: text(id, 64) }
    case 'outcome':
      return {
        kind,
        id: text(id, 64),
        // What failed without a code has failed all the same (JSON-RPC 2.0, internal error).
        code: code === null ? null : Number.isSafeInteger(code) ? Number(code) : -32603,
        hash: /^0x[0-9a-f]{64}$/i.test(text(result, 67)) ? text(result, 66) : null,
      }
    case 'state':
      return { kind, state: shapeState(state) }
    case 'accounts':
      return { kind, id: text(id, 64), state: state ? shapeState(state) : null }
    case 'dropped':
      return Number.isSafeInteger(count) && Number(count) > 0 ? { kind, count: Number(count) } : null
    case 'unwrappable':
      return { kind, name: text(name, 64) || NAMELESS }
    case 'payment':
      return { kind, header: text(head, LONGEST_OFFER), body: bodyOf(body) }
    default:
      return null
  }
}

const bodyOf = (body: unknown) => text(typeof body === 'object' && body ? JSON.stringify(body) : body, LONGEST_OFFER)

function shapeState(value: unknown): WalletState {
  const { accounts, chain, name, rdns } = record(value)
  const provider = { name: text(name, 64) || NAMELESS }
  return {
    accounts: (Array.isArray(accounts) ? accounts : [])
      .filter((account) => typeof account === 'string' && /^0x[0-9a-fA-F]{40}$/.test(account))
      .slice(0, 20),
    chainId: chainNumber(chain),
    provider: text(rdns, 128) ? { ...provider, rdns: text(rdns, 128) } : provider,
  }
}

/** A chain id is a hex string by EIP-695; some wallets give a number or a decimal string. */
function chainNumber(chain: unknown): number {
  const number = typeof chain === 'string' || typeof chain === 'number' ? Number(chain) : 0
  return Number.isSafeInteger(number) && number > 0 ? number : 0
}

const record = (value: unknown): Record<string, unknown> => Object(value)
const text = (value: unknown, most: number) => (typeof value === 'string' ? value.slice(0, most) : '')

import type { Address } from 'viem'
import { place, type Reached } from '../place'

/** Amounts by which a page asks the wallet to fail, in the token's smallest unit: 4001 to 4009 are refused. */
const isRejected = (amount: bigint) => amount / 10n === 400n
const BROKEN = 32_603n

interface Hooks {
  name: string
  note(call: Reached): void
  /** News for the page. */
  push(event: 'accountsChanged' | 'chainChanged', value: unknown): void
}
type Call = { method: string; params?: unknown }
type Transaction = { data?: string; chainId?: string; from?: string }

const hex = (chainId: number) => `0x${chainId.toString(16)}`
/** As wallets answer (EIP-1193, EIP-1474). */
const failure = (code: number, message: string) => Object.assign(new Error(message), { code })

/**
 * The side of a wallet that no page sees: it says yes to everything but what it is asked to refuse, and hands it to
 * the local nodes, which hold the keys.
 */
export function makeBackend({ name, note, push }: Hooks) {
  let account = place.accounts[0] as Address
  let connected = false
  let chainId = 1
  let lastId = 0

  async function forward(method: string, params: unknown, chain = chainId): Promise<unknown> {
    const response = await fetch(place.chains[chain] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: ++lastId, method, params }),
    })
    const { result, error } = await response.json()
    if (error) throw failure(error.code, error.message)
    return result
  }

  // One at a time, as a wallet asks its person.
  let last: Promise<unknown> = Promise.resolve()
  const send = (transaction: Transaction) => {
    last = last.then(
      () => sendNow(transaction),
      () => sendNow(transaction),
    )
    return last
  }
  async function sendNow({ chainId: wanted, ...transaction }: Transaction): Promise<unknown> {
    if (wanted && Number(wanted) !== chainId) throw failure(-32602, 'The transaction is for another chain')
    // The amount is the last word of a transfer and of an approval.
    const amount = BigInt(`0x${transaction.data?.slice(-64) || '0'}`)
    if (isRejected(amount)) throw failure(4001, 'MetaMask Tx Signature: User denied transaction signature.')
    if (amount === BROKEN) throw failure(-32603, 'Internal JSON-RPC error.')
    const chain = chainId
    const hash = await forward('eth_sendTransaction', [transaction], chain)
    // The node mines at once, but answers before it has: what is read next must not depend on who is faster.
    while (!(await forward('eth_getTransactionReceipt', [hash], chain)))
      await new Promise((resolve) => setTimeout(resolve, 5))
    return hash
  }

  async function handle({ method, params = [] }: Call): Promise<unknown> {
    const args = params as Record<string, never>[]
    note({ wallet: name, method, params, chainId, account: connected ? account : undefined })
    switch (method) {
      case 'eth_chainId':
        return hex(chainId)
      case 'net_version':
        return String(chainId)
      case 'eth_accounts':
        return connected ? [account] : []
      case 'eth_requestAccounts':
        if (!connected) {
          connected = true
          push('accountsChanged', [account])
        }
        return [account]
      case 'wallet_requestPermissions':
        connected = true
        push('accountsChanged', [account])
        return [{ parentCapability: 'eth_accounts', caveats: [{ type: 'restrictReturnedAccounts', value: [account] }] }]
      case 'wallet_switchEthereumChain': {
        const wanted = Number(args[0]?.chainId)
        if (!place.chains[wanted]) throw failure(4902, `Unrecognized chain ID "${args[0]?.chainId}".`)
        if (wanted !== chainId) {
          chainId = wanted
          push('chainChanged', hex(chainId))
        }
        return null
      }
      case 'eth_sendTransaction':
        return send(args[0] ?? {})
      case 'wallet_getCapabilities':
        return { [hex(chainId)]: { atomic: { status: 'supported' } } }
      case 'wallet_sendCalls': {
        const { calls, from = account, chainId: wanted } = args[0] as unknown as { calls: object[] } & Transaction
        const hashes: unknown[] = []
        for (const call of calls) hashes.push(await send({ from, chainId: wanted, ...call }))
        return { id: hashes[0] }
      }
      case 'eth_signTypedData_v4': {
        const [signer, typed] = args as unknown[]
        return forward(method, [signer, typeof typed === 'string' ? JSON.parse(typed) : typed])
      }
      default:
        if (method.startsWith('wallet_'))
          throw failure(-32601, `The method "${method}" does not exist / is not available.`)
        return forward(method, params)
    }
  }

  return {
    handle,
    state: () => ({ accounts: connected ? [account] : [], chainId: hex(chainId), networkVersion: String(chainId) }),
    /** Where the page's side of the wallet keeps the chain, it says with each request which one that is. */
    setChain(id: number) {
      chainId = id
    },
    switchAccount(next: Address) {
      account = next
      push('accountsChanged', [next])
    },
  }
}

/** As an error crosses a border between the wallet's side and the page's. */
export const plainError = (error: unknown) => {
  const { code = -32603, message } = error as { code?: number; message: string }
  return { code, message }
}

import { type Address, type Hex, isHex } from 'viem'
import { type Ask, readAsks } from '../../../utils/ask'
import { EndpointError, type Post, tryEndpoints } from '../../../utils/endpoints'
import { judgeSent, type SentState } from '../../../utils/log/judgeSent'
import type { Sent } from '../../../utils/storage/items/sent'
import type { ChainAccess } from '../chainAccess'

/** What became of a transaction, and whom it sent coins to once it is mined and did not fail. */
export type SentLook = SentState & { recipients: Address[] }

/**
 * Asks one node for a sent transaction: its account's count first, so that a receipt that should be there by then is.
 * Whom coins went to is read from the transaction as it was mined, not from the request: the hash is the page's word.
 * @throws EndpointError when no endpoint of the chain gave answers that can be read.
 */
export async function lookAtSent(
  { chainId, urls, options }: Pick<ChainAccess, 'chainId' | 'urls' | 'options'>,
  { hash, account, nonce, missed }: Pick<Sent, 'hash' | 'account' | 'nonce' | 'missed'>,
): Promise<SentLook> {
  const attempt = async (post: Post): Promise<SentLook> => {
    const [id, count] = await Promise.all([
      post('eth_chainId', []),
      post('eth_getTransactionCount', [account, 'latest']),
    ])
    if (Number(id) !== chainId) throw new EndpointError('wrong-chain', `the answer is of chain ${Number(id)}`)
    const [found, receipt] = await Promise.all([
      post('eth_getTransactionByHash', [hash]),
      post('eth_getTransactionReceipt', [hash]),
    ])
    const transaction = readTransaction(found)
    const status = readStatus(receipt)
    const seen = { count: readQuantity(count), transaction, mined: status !== null }
    const state = judgeSent({ nonce, missed }, account, seen)
    return {
      ...state,
      recipients: state.state === 'mined' && status && transaction ? recipientsOf(chainId, transaction) : [],
    }
  }
  return (await tryEndpoints(urls, attempt, options)).value
}

interface Transaction {
  from: Address
  to: Address | null
  data: Hex
  nonce: number
}

function readTransaction(found: unknown): Transaction | null {
  if (found === null) return null
  const { from, to, input, nonce } = asRecord(found)
  if (!isAddress(from) || !(to === null || to === undefined || isAddress(to)) || !isHex(input)) {
    throw new EndpointError('malformed', 'gave no transaction')
  }
  return { from, to: to ?? null, data: input, nonce: readQuantity(nonce) }
}

/** Did it succeed? Null where there is no receipt yet. */
function readStatus(receipt: unknown): boolean | null {
  if (receipt === null) return null
  const { status, blockNumber } = asRecord(receipt)
  // Some nodes give the receipt of what is about to be mined.
  if (blockNumber === null) return null
  return readQuantity(status) === 1
}

/** Whom the coins go to, where the transaction itself sends them. */
function recipientsOf(chainId: number, { from, to, data }: Transaction): Address[] {
  const params = [{ from, to, data }]
  const asks = readAsks({ method: 'eth_sendTransaction', params, chainId, account: from, origin: '', at: 0 })
  const sends = ({ action, counterparty }: Ask) => (action === 'transfer' && counterparty ? [counterparty] : [])
  return [...new Set(asks.flatMap(sends))].slice(0, 20)
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new EndpointError('malformed', 'gave no transaction')
  return value as Record<string, unknown>
}

const isAddress = (value: unknown): value is Address => typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value)

function readQuantity(value: unknown): number {
  if (typeof value === 'string' && /^0x[0-9a-f]{1,13}$/i.test(value)) return Number(value)
  throw new EndpointError('malformed', 'gave no number')
}

import { type Address, getAddress } from 'viem'
import { findToken } from '../tokens'
import type { Action, Ask } from './Ask'
import type { PageRequest } from './PageRequest'

const MAX = 2n ** 256n - 1n
/** ERC-20 (EIP-20) and OpenZeppelin's increaseAllowance: where the other side and the amount stand among the words. */
const CALLS: Record<string, { name: string; action: Action; who: number; amount: number }> = {
  '0xa9059cbb': { name: 'transfer', action: 'transfer', who: 0, amount: 1 },
  '0x23b872dd': { name: 'transferFrom', action: 'transfer', who: 1, amount: 2 },
  '0x095ea7b3': { name: 'approve', action: 'approve', who: 0, amount: 1 },
  '0x39509351': { name: 'increaseAllowance', action: 'approve', who: 0, amount: 1 },
}

/** The stablecoins a request moves or allows to be moved. Pure; never throws, whatever the page hands over. */
export function readAsks(request: PageRequest): Ask[] {
  return readAll(request).filter((ask) => ask.coin !== null)
}

/** The same for tokens of no list, which may be look-alikes. */
export function readCandidates(request: PageRequest): Ask[] {
  return readAll(request).filter((ask) => ask.coin === null)
}

function readAll(request: PageRequest): Ask[] {
  try {
    const params = Array.isArray(request.params) ? request.params : []
    if (request.method === 'eth_sendTransaction' || request.method === 'eth_signTransaction') {
      return readCall(params[0], request.chainId)
    }
    if (request.method.startsWith('eth_signTypedData')) return readPermit(params, request.chainId)
  } catch {
    // Hostile input reads as nothing.
  }
  return []
}

function chainOf(value: unknown, fallback: number): number {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
  return Number.isSafeInteger(number) && number > 0 ? number : fallback
}

const asAddress = (text: unknown): Address | null =>
  typeof text === 'string' && /^0x[0-9a-fA-F]{40}$/.test(text) ? getAddress(text.toLowerCase()) : null

function readCall(tx: unknown, active: number): Ask[] {
  const { to, data, input, chainId } = (tx ?? {}) as Record<string, unknown>
  const token = asAddress(to)
  const bytes = typeof data === 'string' ? data : typeof input === 'string' ? input : ''
  const call = CALLS[bytes.slice(0, 10).toLowerCase()]
  if (!token || !call) return []
  const chain = chainOf(chainId, active)
  const word = (index: number) => bytes.slice(10 + index * 64, 74 + index * 64)
  const who = asAddress(`0x${word(call.who).slice(24)}`)
  const amountWord = word(call.amount)
  if (!who || !/^[0-9a-fA-F]{64}$/.test(amountWord)) return []
  const amount = BigInt(`0x${amountWord}`)
  const coin = findToken(chain, token)?.coin ?? null
  return [
    {
      action: call.action,
      coin,
      token,
      chainId: chain,
      amount: amount === MAX ? 'unlimited' : amount,
      counterparty: who,
      expiresAt: null,
      path: [call.name],
    },
  ]
}

function readPermit(params: unknown[], active: number): Ask[] {
  const raw = params.find(
    (param) => (typeof param === 'string' && param.trimStart().startsWith('{')) || (typeof param === 'object' && param),
  )
  const typed = typeof raw === 'string' ? JSON.parse(raw) : raw
  if (typed?.primaryType !== 'Permit') return []
  const { domain = {}, message = {} } = typed
  const token = asAddress(domain.verifyingContract)
  const spender = asAddress(message.spender)
  if (!token || !spender) return []
  const chain = chainOf(domain.chainId, active)
  const value = BigInt(message.value)
  const deadline = Number(message.deadline)
  return [
    {
      action: 'permit',
      coin: findToken(chain, token)?.coin ?? null,
      token,
      chainId: chain,
      amount: value >= MAX ? 'unlimited' : value,
      counterparty: spender,
      expiresAt: Number.isFinite(deadline) ? deadline : null,
      path: ['Permit'],
    },
  ]
}

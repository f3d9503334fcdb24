import { formatUnits } from 'viem'
import { readAsks } from '../../utils/ask'
import type { AskEntry } from '../../utils/log/AskEntry'
import type { Trace } from './pages/start'

const CHAIN: Record<number, string> = { 1: 'Ethereum', 8453: 'Base' }
const amount = (value: bigint) => {
  const [whole, rest = ''] = formatUnits(value, 6).split('.')
  return `${whole}.${rest.padEnd(2, '0')} USDC`
}
const line = (
  wallet: string | null,
  method: string,
  chain: string,
  account: string | null | undefined,
  titles: string[],
) => [wallet, method, chain, account?.toLowerCase(), titles.join(', ')].join(' · ')

/**
 * What Peglight has to have noted, by what the wallet got: a line for each request about the coin, sorted. A shape that
 * is not read anywhere is not expected here either.
 */
export function expectedAsks(reached: Trace['reached']): string[] {
  return reached
    .flatMap(({ wallet, method, params, chainId, account }) => {
      const request = {
        method,
        params,
        chainId,
        account,
        origin: 'http://127.0.0.1',
        at: Math.floor(Date.now() / 1000),
      }
      const amounts = readAsks(request).length ? amountsOf(method, params as unknown[]) : []
      return amounts.length ? [line(wallet, method, CHAIN[chainId] ?? '', account, amounts.map(amount))] : []
    })
    .sort()
}

/** The same of what Peglight noted. */
export function seenAsks(entries: readonly AskEntry[]): string[] {
  return entries
    .map(({ provider, method, account, asks }) => {
      const chains = new Set(asks.map(({ where }) => where.split(' · ').at(-1)))
      return line(
        provider,
        method,
        [...chains].join('/'),
        account,
        asks.map(({ title }) => title),
      )
    })
    .sort()
}

type Call = { data?: string }
function amountsOf(method: string, params: unknown[]): bigint[] {
  const last = ({ data = '' }: Call) => BigInt(`0x${data.slice(-64) || '0'}`)
  if (method === 'eth_sendTransaction') return (params as Call[]).map(last)
  if (method === 'wallet_sendCalls') return (params[0] as { calls: Call[] }).calls.map(last)
  if (!method.startsWith('eth_signTypedData')) return []
  const typed: { message: { value: string } } = typeof params[1] === 'string' ? JSON.parse(params[1]) : params[1]
  return [BigInt(typed.message.value)]
}

import { findChain } from '../chains'
import { listTokens, type Token } from '../tokens'
import { addAmounts } from './amount'
import type { ChainReading } from './ChainReading'
import { holdingOf } from './holdingOf'

/** One chain as a line of a list. */
export interface ChainRow {
  chainId: number
  name: string
  reading: ChainReading | undefined
  /** Is there something of either coin in any form? Null when nothing is known. */
  holds: boolean | null
  /** What of it is worth dollars, both coins together, in 18 decimals. */
  worth: bigint
  testnet: boolean
}

/** The chains in the groups in which they are shown; each chain is in one of them. */
export interface ArrangedChains {
  /** Put first by the user, in the user's order. */
  pinned: ChainRow[]
  /** With a balance, by value. */
  held: ChainRow[]
  /** Of which nothing is known, or nothing but that there was nothing when they could last be read. */
  unread: ChainRow[]
  /** Without a balance. */
  empty: ChainRow[]
  /** Put away by the user: read and counted all the same. */
  hidden: ChainRow[]
}

/** The coins whose amounts are worth dollars: neither play money nor a claim on nothing. */
export const countsAsMoney = (token: Token) => !token.testnet && token.status !== 'impaired'

export const chainName = (chainId: number) => findChain(chainId)?.name ?? `Chain ${chainId}`

/**
 * Puts chains in order: those with a balance first, by value, then those that could not be read, then the rest;
 * testnets after all others of their group.
 * @param filter words that must all occur in a chain's name, number, or its coins' symbols and forms.
 */
export function arrangeChains(options: {
  chainIds: readonly number[]
  account: string
  readings: readonly ChainReading[]
  pinned?: readonly number[]
  hidden?: readonly number[]
  filter?: string
}): ArrangedChains {
  const { chainIds, account, readings, pinned = [], hidden = [], filter = '' } = options
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const rows = chainIds
    .filter((chainId) => words.every((word) => namesOf(chainId).includes(word)))
    .map((chainId) => rowOf(chainId, account, readings))
    .sort(byWorth)
  const isPinned = ({ chainId }: ChainRow) => pinned.includes(chainId)
  const isHidden = ({ chainId }: ChainRow) => hidden.includes(chainId)
  const usual = rows.filter((row) => !isPinned(row) && !isHidden(row))
  const failed = ({ holds, reading }: ChainRow) => holds === null || Boolean(reading?.failure)
  return {
    pinned: rows.filter(isPinned).sort((a, b) => pinned.indexOf(a.chainId) - pinned.indexOf(b.chainId)),
    held: usual.filter((row) => row.holds),
    unread: usual.filter((row) => !row.holds && failed(row)),
    empty: usual.filter((row) => row.holds === false && !failed(row)),
    hidden: rows.filter((row) => isHidden(row) && !isPinned(row)),
  }
}

function rowOf(chainId: number, account: string, readings: readonly ChainReading[]): ChainRow {
  const reading = readings.find((entry) => entry.chainId === chainId)
  const amounts = listTokens(chainId).flatMap((token) => {
    const { value } = holdingOf(account, token, readings).amount
    return value === null ? [] : [{ value, decimals: token.decimals, money: countsAsMoney(token) }]
  })
  return {
    chainId,
    name: chainName(chainId),
    reading,
    holds: amounts.length ? amounts.some(({ value }) => value > 0n) : null,
    // One scale for all chains; 18 is the most any of the coins has.
    worth: addAmounts([...amounts.filter(({ money }) => money), { value: 0n, decimals: 18 }]).value,
    testnet: findChain(chainId)?.testnet ?? false,
  }
}

function byWorth(a: ChainRow, b: ChainRow): number {
  if (a.testnet !== b.testnet) return a.testnet ? 1 : -1
  return a.worth === b.worth ? 0 : b.worth > a.worth ? 1 : -1
}

/** Everything a chain can be found by. */
function namesOf(chainId: number): string {
  const chain = findChain(chainId)
  const tokens = listTokens(chainId).map(({ coin, symbol, form }) => `${coin} ${symbol} ${form}`)
  return [chainId, chain?.name, chain?.shortName, chain?.testnet ? 'testnet' : '', ...tokens].join(' ').toLowerCase()
}

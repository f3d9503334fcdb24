import { listTokens } from '../../tokens'
import { exactDecimal } from '../amount'
import { type ChainRow, chainName } from '../arrangeChains'
import { holdingOf } from '../holdingOf'
import { stateOf } from '../noteToken'

/** One coin on one chain, as it leaves for a file. Amounts exact, times ISO 8601 in UTC; null is not known. */
export interface ExportLine {
  account: string
  chainId: number
  chain: string
  coin: string
  symbol: string
  form: string
  token: string
  /** Decimal, every digit; null with the reason in `unknown`. */
  amount: string | null
  unknown: string | null
  frozen: boolean | null
  paused: boolean | null
  block: string | null
  blockTime: string | null
  readAt: string | null
  /** Host of the endpoint that said so. */
  endpoint: string | null
}

const isoTime = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')

/** The lines of the chains that are shown, each coin in each of its forms. */
export function exportLines(rows: readonly ChainRow[], account: string): ExportLine[] {
  return rows.flatMap(({ chainId, reading }) => {
    const readings = reading ? [reading] : []
    return listTokens(chainId).map((token) => {
      const { amount, frozen } = holdingOf(account, token, readings)
      return {
        account,
        chainId,
        chain: chainName(chainId),
        coin: token.coin,
        symbol: token.symbol,
        form: token.form,
        token: token.address,
        amount: amount.value === null ? null : exactDecimal({ value: amount.value, decimals: token.decimals }),
        unknown: amount.value === null ? amount.reason : null,
        frozen: frozen?.value ?? null,
        paused: stateOf(token, readings)?.paused?.value ?? null,
        block: reading?.block ? String(reading.block.number) : null,
        blockTime: reading?.block ? isoTime(reading.block.time) : null,
        readAt: reading?.at ? isoTime(reading.at) : null,
        endpoint: reading?.host ?? null,
      }
    })
  })
}

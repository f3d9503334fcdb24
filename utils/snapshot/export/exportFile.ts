import { writeCsv } from '../../text/writeCsv'
import type { ChainRow } from '../arrangeChains'
import { type ExportLine, exportLines } from './exportLines'

const COLUMNS: (keyof ExportLine)[] = [
  'account',
  'chainId',
  'chain',
  'coin',
  'symbol',
  'form',
  'token',
  'amount',
  'unknown',
  'frozen',
  'paused',
  'block',
  'blockTime',
  'readAt',
  'endpoint',
]

/** A file of what is shown: its name, type and text. */
export interface ExportFile {
  name: string
  type: string
  text: string
}

/**
 * Writes what is shown as a file, with the block and time of every value.
 * @param now unix seconds.
 */
export function exportFile(
  format: 'csv' | 'json',
  rows: readonly ChainRow[],
  account: string,
  now: number,
): ExportFile {
  const lines = exportLines(rows, account)
  const madeAt = new Date(now * 1000).toISOString()
  const name = `peglight-${account.slice(0, 8)}-${madeAt.slice(0, 19).replace(/[:T]/g, '-')}.${format}`
  return format === 'csv'
    ? { name, type: 'text/csv;charset=utf-8', text: writeCsv(lines, COLUMNS) }
    : { name, type: 'application/json', text: `${JSON.stringify({ madeAt, account, balances: lines }, null, 2)}\n` }
}

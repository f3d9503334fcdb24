/** One item of an RLP list: its payload as hex digits, or, for a list within, the list with its prefix. */
export interface RlpItem {
  hex: string
  list: boolean
}

const MAX_ITEMS = 32

/**
 * The items of the list at the beginning of some RLP, one level deep. Nothing is followed further, so that nesting and
 * lying lengths cost nothing. Source: Ethereum yellow paper, appendix B.
 */
export function readRlpList(hex: string): RlpItem[] | undefined {
  const outer = header(hex, 0)
  if (!outer?.list) return undefined
  const items: RlpItem[] = []
  const end = Math.min(outer.start + outer.length, hex.length)
  for (let at = outer.start; at < end && items.length < MAX_ITEMS; ) {
    const item = header(hex, at)
    if (!item || item.start + item.length > end) return undefined
    items.push({ hex: hex.slice(item.list ? at : item.start, item.start + item.length), list: item.list })
    at = item.start + item.length
  }
  return items
}

/** Where a payload begins and how long it is, in hex digits. */
function header(hex: string, at: number): { start: number; length: number; list: boolean } | undefined {
  const prefix = Number.parseInt(hex.slice(at, at + 2), 16)
  if (Number.isNaN(prefix)) return undefined
  if (prefix < 0x80) return { start: at, length: 2, list: false }
  const list = prefix >= 0xc0
  const short = prefix - (list ? 0xc0 : 0x80)
  if (short <= 55) return { start: at + 2, length: short * 2, list }
  const size = (short - 55) * 2
  // Four bytes of length are more than any transaction.
  if (size > 8) return undefined
  const length = Number.parseInt(hex.slice(at + 2, at + 2 + size), 16)
  return Number.isNaN(length) ? undefined : { start: at + 2 + size, length: length * 2, list }
}

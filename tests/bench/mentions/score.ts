import type { Mention } from '../../../utils/mention'

/** A request as labelled: what a reader of the page sees. */
export interface Label {
  coin: string
  network?: string
  amount?: string
  recipient?: string
  addressOfToken?: string
}

export const FIELDS = ['coin', 'network', 'amount', 'recipient', 'token'] as const
export type Field = (typeof FIELDS)[number]
export type Counts = Record<Field, { right: number; found: number; asked: number }>

/** `1.850,00` and `4,200.00` as a number: by a reading of its own, so that a fault in the finder's shows. */
function readSum(written: string): number {
  const isPoint = !/,\d{1,2}$/.test(written)
  return Number(isPoint ? written.replaceAll(',', '') : written.replaceAll('.', '').replace(',', '.'))
}

/** Sums are compared as numbers, addresses without regard to the case of hexadecimal digits. */
function normalize(field: Field, value: string | null | undefined): string | undefined {
  if (value === undefined || value === null) return undefined
  if (field === 'amount') return String(readSum(value))
  return /^0x/i.test(value) ? value.toLowerCase() : value
}

function ofLabel(label: Label, field: Field): string | undefined {
  return normalize(field, field === 'token' ? label.addressOfToken : label[field])
}

function ofMention(mention: Mention, field: Field): string | undefined {
  return normalize(field, mention[field])
}

export function emptyCounts(): Counts {
  return Object.fromEntries(FIELDS.map((field) => [field, { right: 0, found: 0, asked: 0 }])) as Counts
}

/** Pairs each label with the mention that shares most fields with it, and counts fields right, found and asked for. */
export function score(labels: Label[], mentions: Mention[], counts: Counts): { missed: string[] } {
  const free = new Set(mentions)
  const missed: string[] = []
  const pairs = labels.map((label) => {
    let best: Mention | undefined
    let most = -1
    for (const mention of free) {
      if (ofMention(mention, 'coin') !== ofLabel(label, 'coin')) continue
      const same = FIELDS.filter((field) => ofLabel(label, field) === ofMention(mention, field)).length
      if (same > most) {
        most = same
        best = mention
      }
    }
    if (best) free.delete(best)
    return { label, mention: best }
  })
  for (const field of FIELDS) {
    const count = counts[field]
    count.found += mentions.filter((mention) => ofMention(mention, field) !== undefined).length
    for (const { label, mention } of pairs) {
      const wanted = ofLabel(label, field)
      if (wanted !== undefined) count.asked++
      const got = mention && ofMention(mention, field)
      if (wanted !== undefined && wanted === got) count.right++
      else if (wanted !== got) missed.push(`${field}: wanted ${wanted ?? 'nothing'}, found ${got ?? 'nothing'}`)
    }
  }
  for (const extra of free) {
    missed.push(`too many: ${FIELDS.map((field) => ofMention(extra, field) ?? '–').join(' ')}`)
  }
  return { missed }
}

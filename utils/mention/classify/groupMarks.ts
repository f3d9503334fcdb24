import { nameNetwork } from '../definitions/networkNames'
import { shortenAddress } from '../describeMention'
import type { MarkView, Tone } from '../MarkView'
import type { PlainMention } from '../Mention'

type Marked = PlainMention & { view: MarkView }

const ORDER: readonly Tone[] = ['ok', 'plain', 'caution', 'danger']
const ASKS: Record<NonNullable<PlainMention['kind']>, string> = {
  transfer: 'This page asks: Pay',
  approve: 'This page asks: Allow to take',
  token: 'This page names the contract of',
  code: 'A code:',
}
/** Requests that a story names one by one; a screen has no room for more. */
const MOST = 12

/**
 * One badge for all that is asked at one place: an address that serves six networks would be hidden under six of them. The
 * first request there carries it, with the sign of the one that wants most of a look, and tells each; the others have no
 * view. A code that could not be read has none either: the popup tells of it.
 */
export function groupMarks<T extends Marked>(mentions: readonly T[]): (Omit<T, 'view'> & { view?: MarkView })[] {
  const places = new Map<string, T[]>()
  for (const one of mentions) {
    const place = `${one.link ?? ''} ${one.at} ${one.kind ?? ''}`
    places.set(place, [...(places.get(place) ?? []), one])
  }
  return [...places.values()].flatMap((group) => {
    const [first, ...rest] = group
    if (!first) return []
    if (first.kind === 'code') return group.map(({ view: _, ...code }) => code)
    return [rest.length ? { ...first, view: joinViews(group) } : first, ...rest.map(({ view: _, ...other }) => other)]
  })
}

function joinViews(group: readonly Marked[]): MarkView {
  const loudestFirst = (a: { tone: Tone }, b: { tone: Tone }) => ORDER.indexOf(b.tone) - ORDER.indexOf(a.tone)
  const sorted = [...group].sort((a, b) => loudestFirst(a.view, b.view))
  const worst = (sorted[0] as Marked).view
  const alike = (field: 'amount' | 'recipient') => new Set(group.map((one) => one[field])).size === 1
  const coins = [...new Set(group.map(({ coin }) => coin ?? 'a stablecoin'))]
  const networks = [...new Set(group.map(({ network }) => network ?? ''))]
  const where =
    networks.length > 1 ? ` on ${networks.length} networks` : networks[0] ? ` on ${nameNetwork(networks[0])}` : ''
  const name = `${coins.join(' or ')}${where}`
  const sum = (alike('amount') && group[0]?.amount) || ''
  const to = (alike('recipient') && group[0]?.recipient && ` to ${shortenAddress(group[0].recipient)}`) || ''
  // What is said of several of them is said once, at the end.
  const remarks = new Map(
    group.flatMap(({ view }) => view.lines.filter(({ tone }) => tone !== 'plain').map((line) => [line.text, line])),
  )
  // In the page's order, unless some have to be left out: then those that say nothing against it.
  const told = group.length > MOST ? sorted.slice(0, MOST) : group
  return {
    ...worst,
    name,
    lines: [
      {
        text: `${ASKS[group[0]?.kind ?? 'transfer']} ${[sum, name].filter(Boolean).join(' ')}${to}, one of:`,
        tone: 'plain',
      },
      ...told.map((one) => ({
        text: `${one.view.sign} ${one.view.name}${differing(one, sum, to)}`,
        tone: one.view.tone === 'ok' ? ('plain' as const) : one.view.tone,
      })),
      ...(group.length > MOST ? [{ text: `and ${group.length - MOST} more.`, tone: 'plain' as const }] : []),
      ...[...remarks.values()].sort(loudestFirst).slice(0, MOST),
    ],
  }
}

/** The sum and the payee of one request, where they are not the same for all. */
function differing({ amount, recipient }: Marked, sum: string, to: string): string {
  return `${!sum && amount ? `: ${amount}` : ''}${!to && recipient ? ` to ${shortenAddress(recipient)}` : ''}`
}

import type { Finding } from '../../verdict/Finding'
import { nameNetwork } from '../definitions/networkNames'
import { shortenAddress } from '../describeMention'
import type { MarkView, Tone } from '../MarkView'
import type { ClassifiedMention } from './classifyMentions'
import type { Mark } from './classifyToken'

const SIGN: Record<Mark, string> = {
  native: '✓',
  usdt0: '✓',
  bridged: '⇄',
  'exchange-pegged': '◇',
  unknown: '?',
  fake: '!',
}
const ISSUER = { USDC: 'Circle', USDT: 'Tether' }
const TONE: Record<Finding['severity'], Tone> = { info: 'plain', caution: 'caution', danger: 'danger' }
/** A stranger's words in a sentence of ours are bounded. */
const LONGEST = 300

/** What the badge beside a request says. Only a token whose address was checked gets the sign of it. */
export function describeMark({ asked, mark, known, text, findings }: ClassifiedMention): MarkView {
  const { coin, network, token } = asked
  if (asked.kind === 'code')
    return {
      mark,
      sign: SIGN.unknown,
      tone: 'plain',
      name: 'QR code, not read',
      lines: findings.map((one) => ({ text: one.text, tone: TONE[one.severity] })),
    }
  const place = network ? ` on ${nameNetwork(network)}` : ''
  const worst = findings.some((one) => one.severity === 'danger')
  const verified = token !== undefined && mark !== 'unknown' && mark !== 'fake'
  const genuine = mark === 'native' || mark === 'usdt0'
  const tone: Tone =
    worst || mark === 'fake'
      ? 'danger'
      : genuine && !findings.some((one) => one.severity === 'caution')
        ? verified
          ? 'ok'
          : 'plain'
        : 'caution'
  const lines: MarkView['lines'] = [
    { text: `This page ${asked.kind === 'token' ? 'names' : 'asks:'} ${text}`, tone: 'plain' },
    ...findings.map((one) => ({ text: one.text, tone: TONE[one.severity] })),
  ]
  if (verified && token)
    lines.push({ text: `Contract ${shortenAddress(token)}: ${backing(mark, coin, known?.by)}.`, tone: 'plain' })
  else if (!token && mark !== 'unknown')
    lines.push({
      text: `${sentence(backing(mark, coin))}${place}. The page names no contract: judged by the network.`,
      tone: 'plain',
    })
  else if (!token && !network && coin)
    lines.push({ text: `Not checked: the page does not say on which network.`, tone: 'plain' })
  return {
    mark,
    sign: tone === 'danger' ? '!' : genuine && !verified ? '•' : SIGN[mark],
    tone,
    name: nameOf(mark, coin, place, verified),
    lines: lines.map((line) => ({ ...line, text: line.text.slice(0, LONGEST) })),
  }
}

function nameOf(mark: Mark, coin: string | null, place: string, verified: boolean): string {
  const what = coin ?? 'token'
  if (mark === 'fake') return `Fake ${what}${place}`
  if (mark === 'usdt0') return `${verified ? 'Verified ' : ''}USDT0${place}`
  if (mark === 'native') return `${verified ? 'Verified native' : 'Native'} ${what}${place}`
  if (mark === 'bridged') return `Bridged ${what}${place}`
  if (mark === 'exchange-pegged') return `Exchange-pegged ${what}${place}`
  return place ? `Unknown ${what}${place}` : `${what}, network not named`
}

function backing(mark: Mark, coin: ClassifiedMention['asked']['coin'], by?: string): string {
  if (mark === 'bridged') return `minted by ${by ?? 'a bridge'} against coins locked elsewhere`
  if (mark === 'exchange-pegged') return `minted by ${by ?? 'an exchange'} against coins it holds`
  if (mark === 'usdt0') return 'USDT0, minted against USDT locked on Ethereum'
  return coin ? `minted by ${ISSUER[coin]} itself` : 'minted by the issuer itself'
}

const sentence = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`

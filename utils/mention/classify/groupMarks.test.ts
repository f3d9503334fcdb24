import { describe, expect, it } from 'vitest'
import { EVM, EVM_2, USDC_BASE } from '../fixtures/addresses'
import type { PlainMention } from '../Mention'
import { classifyMentions } from './classifyMentions'
import { describeMark } from './describeMark'
import { groupMarks } from './groupMarks'

function group(mentions: PlainMention[]) {
  const marked = mentions.map((mention) => {
    const { at: _, link: __, ...asked } = mention
    const [one] = classifyMentions([asked])
    if (!one) throw new Error('nothing was classified')
    return { ...mention, view: describeMark(one) }
  })
  return groupMarks(marked)
}
const on = (network: string, chainId: number, more: Partial<PlainMention> = {}): PlainMention => ({
  coin: 'USDT',
  network,
  chainId,
  recipient: EVM,
  at: 7,
  ...more,
})

describe('groupMarks', () => {
  it('leaves alone what stands apart', () => {
    const [first, second] = group([on('ethereum', 1), on('polygon', 137, { at: 90 })])
    expect([first?.view?.name, second?.view?.name]).toEqual(['Native USDT on Ethereum', 'USDT0 on Polygon'])
  })

  it('tells all of one place with one badge, and the sign of the one that wants most of a look', () => {
    const [first, ...rest] = group([on('ethereum', 1), on('scroll', 534352), on('ethereum', 1, { coin: 'USDC' })])
    expect(rest.map(({ view }) => view)).toEqual([undefined, undefined])
    expect(first?.view).toMatchObject({
      mark: 'bridged',
      sign: '⇄',
      tone: 'caution',
      name: 'USDT or USDC on 2 networks',
    })
    expect(first?.view?.lines.map(({ text }) => text)).toEqual([
      'This page asks: Pay USDT or USDC on 2 networks to 0x1375…3f54, one of:',
      '• Native USDT on Ethereum',
      '⇄ Bridged USDT on Scroll',
      '• Native USDC on Ethereum',
      'On Scroll there is only bridged USDT.',
    ])
    expect(first?.view?.lines[2]?.tone).toBe('caution')
  })

  it('lets none be verified by another one', () => {
    const [first] = group([on('base', 8453, { coin: 'USDC', token: USDC_BASE }), on('scroll', 534352)])
    expect(first?.view?.tone).toBe('caution')
    const [fake] = group([on('ethereum', 1), on('base', 8453, { coin: 'USDC', token: EVM_2 })])
    expect(fake?.view).toMatchObject({ sign: '!', tone: 'danger' })
  })

  it('says whom and how much of each where they differ', () => {
    const [first] = group([on('ethereum', 1, { amount: '5' }), on('polygon', 137, { amount: '6', recipient: EVM_2 })])
    expect(first?.view?.lines.map(({ text }) => text)).toEqual([
      'This page asks: Pay USDT on 2 networks, one of:',
      '• Native USDT on Ethereum: 5 to 0x1375…3f54',
      '• USDT0 on Polygon: 6 to 0x30C2…4907',
    ])
    const [same] = group([on('ethereum', 1, { amount: '5' }), on('polygon', 137, { amount: '5' })])
    expect(same?.view?.lines[0]?.text).toBe('This page asks: Pay 5 USDT on 2 networks to 0x1375…3f54, one of:')
  })

  it('keeps what is approved apart from what is paid, bounds a story, and draws nothing for a code', () => {
    expect(group([on('ethereum', 1), on('ethereum', 1, { kind: 'approve' })]).every(({ view }) => view)).toBe(true)
    const [allowed] = group([on('ethereum', 1, { kind: 'approve' }), on('polygon', 137, { kind: 'approve' })])
    expect(allowed?.view?.lines[0]?.text).toMatch(/^This page asks: Allow to take USDT on 2 networks to 0x1375/)
    const many = group(Array.from({ length: 20 }, (_, index) => on('ethereum', 1, { amount: String(index + 1) })))
    expect(many[0]?.view?.lines).toHaveLength(14)
    expect(many[0]?.view?.lines.at(-1)?.text).toBe('and 8 more.')
    const last = group([
      ...Array.from({ length: 14 }, (_, index) => on('ethereum', 1, { amount: String(index + 1) })),
      on('scroll', 534352),
    ])
    expect(last[0]?.view?.lines[1]?.text).toBe('⇄ Bridged USDT on Scroll')
    expect(last[0]?.view?.lines.at(-1)?.text).toBe('On Scroll there is only bridged USDT.')
    expect(group([{ coin: null, at: 3, kind: 'code' }])).toEqual([{ coin: null, at: 3, kind: 'code' }])
  })
})

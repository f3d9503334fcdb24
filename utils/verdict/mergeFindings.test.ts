import { expect, it } from 'vitest'
import type { Finding } from './Finding'
import { mergeFindings } from './mergeFindings'
import { severityOfRequest } from './severityOf'

const finding = (id: string, severity: Finding['severity'] = 'caution', text = id): Finding => ({ id, severity, text })
const ids = (asks: Finding[][], findings: Finding[]) =>
  mergeFindings(
    asks.map((list) => ({ findings: list })),
    findings,
  ).map(({ text }) => text)

it('says nothing twice, and the gravest first', () => {
  expect(
    ids([[finding('chain')]], [finding('chain'), finding('noEnd'), finding('noEnd'), finding('nonce', 'danger')]),
  ).toEqual(['nonce', 'noEnd'])
})

it('does not say that it fails where it is said why', () => {
  expect(ids([[finding('willRevert')]], [finding('wouldFail')])).toEqual([])
  expect(ids([[]], [finding('wouldFail')])).toEqual(['wouldFail'])
})

it('keeps findings of one kind that say different things', () => {
  expect(ids([[]], [finding('simulation', 'danger', 'a'), finding('simulation', 'danger', 'b')])).toEqual(['a', 'b'])
})

it('leaves the plain description of a signature to the ask’s own sentence, where there is one', () => {
  expect(ids([[]], [finding('permit', 'info')])).toEqual([])
  expect(ids([], [finding('permit', 'info')])).toEqual(['permit'])
  expect(ids([[]], [finding('permit2Transfer', 'caution')])).toEqual(['permit2Transfer'])
})

it('makes a request as grave as its gravest part', () => {
  expect(severityOfRequest({ asks: [], findings: [finding('x', 'danger')] })).toBe('danger')
  expect(severityOfRequest({ asks: [], findings: [] })).toBe('info')
})

import { describe, expect, it } from 'vitest'
import { wordsOf } from './wordsOf'

describe('wordsOf', () => {
  it('cuts words to their beginning, in small letters and in their order', () => {
    expect(wordsOf('Payment, then payments')).toEqual(['payment', 'then', 'payment'])
    expect(wordsOf('Überweisungen')).toEqual(['überwei'])
  })

  it('keeps no number and no address', () => {
    expect(wordsOf('25.00 2fa')).toEqual(['0', '0', '0'])
    expect(wordsOf(`0x${'Ab1'.repeat(13)}c T${'r0N'.repeat(11)}`)).toEqual(['0x', '0x'])
  })

  it('takes two letters at a time where nothing stands between words', () => {
    expect(wordsOf('充值地址')).toEqual(['充值', '值地', '地址'])
    expect(wordsOf('입금하기')).toEqual(['입금', '금하', '하기'])
    expect(wordsOf('付')).toEqual([])
  })

  it('keeps the marks of letters together with them', () => {
    expect(wordsOf('भुगतान')).toEqual(['भुगतान'])
  })

  it('takes marks for words where they are asked for', () => {
    expect(wordsOf('Paid? $5: no.', true)).toEqual(['paid', '?', '$', '0', ':', 'no'])
    expect(wordsOf('Paid? $5: no.')).toEqual(['paid', '0', 'no'])
  })
})

import { describe, expect, it } from 'vitest'
import { soundsLikeRequest, weighWords } from './soundsLikeRequest'
import { wordsOf } from './wordsOf'

const words = (text: string) => [...wordsOf(text)]

describe('wordsOf', () => {
  it('cuts words to their beginning, each once, in small letters', () => {
    expect(words('Payment, payments: PAYMENT')).toEqual(['payment'])
    expect(words('Überweisungen')).toEqual(['überwei'])
  })

  it('keeps no number and no address', () => {
    expect(words('25.00 1,000 2fa')).toEqual(['0'])
    expect(words(`0x${'Ab1'.repeat(13)}c T${'r0N'.repeat(11)}`)).toEqual(['0x'])
  })

  it('takes two letters at a time where nothing stands between words', () => {
    expect(words('充值地址')).toEqual(['充值', '值地', '地址'])
    expect(words('입금하기')).toEqual(['입금', '금하', '하기'])
    expect(words('付')).toEqual([])
  })

  it('keeps the marks of letters together with them', () => {
    expect(words('भुगतान')).toEqual(['भुगतान'])
  })
})

describe('weighWords', () => {
  it('is near to even where no word is known', () => {
    expect(Math.abs(weighWords('zzzq qqqz'))).toBeLessThan(50)
  })

  it('tells a request from a story', () => {
    const request = weighWords('Send exactly 25 USDT to the address below. Copy the address. I have paid')
    const story = weighWords(
      'The proposal passed last quarter; the treasury allocated a grant to contributors and records show it',
    )
    expect(request).toBeGreaterThan(0)
    expect(story).toBeLessThan(0)
  })
})

describe('soundsLikeRequest', () => {
  it('hears what stands around the place, and not what is told far off on the same page', () => {
    const story =
      'Customer records have been improved for multiple platforms. Someone from our consultants submitted withdrawals on several channels; the default commission was collected from frozen accounts. '
    const text = `${story}${'zzzq '.repeat(1_000)}Send 25 USDT`
    expect(weighWords(text)).toBeLessThan(-100)
    expect(soundsLikeRequest(text, text.length - 12)).toBe(true)
    expect(soundsLikeRequest(text, 0)).toBe(false)
  })
})

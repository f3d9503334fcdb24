import { describe, expect, it } from 'vitest'
import { cluesOf } from './cluesOf'
import { Reader } from './Reader'
import { soundsLikeRequest, speaksByItself, speaksOfPaying, weigh } from './soundsLikeRequest'

const read = (text: string) => new Reader({ text, spans: [], links: [] })
const weight = (text: string) => weigh(cluesOf(read(text))).sum
const REQUEST = 'Top up your balance\nSend exactly 25 USDT (TRC20) to the address below. Copy the address.\nI have paid'
const STORY =
  'Customer records have been improved for multiple platforms. Someone from our consultants submitted withdrawals on several channels; the default commission was collected from frozen accounts. '

describe('weigh', () => {
  it('is near to even where no clue is known, and says so', () => {
    const { sum, known } = weigh(['zzzq', '=qqqz'])
    expect(Math.abs(sum)).toBeLessThan(50)
    expect(known).toBe(0)
  })

  it('tells a request from a story', () => {
    expect(weight(REQUEST)).toBeGreaterThan(140)
    expect(weight(`${STORY} 25 USDT`)).toBeLessThan(-70)
  })
})

describe('soundsLikeRequest', () => {
  it('hears what stands around the place, and not what is told far off on the same page', () => {
    const text = `${STORY}${'zzzq '.repeat(1_000)}Send 25 USDT`
    const reader = read(text)
    expect(soundsLikeRequest(reader, text.length - 12, false)).toBe(true)
    expect(soundsLikeRequest(reader, 0, false)).toBe(false)
    expect(speaksOfPaying(reader, 0)).toBe(false)
  })
})

describe('speaksByItself', () => {
  it('wants more than speaksOfPaying, and neither has an opinion where few clues are known', () => {
    expect(speaksByItself(read(REQUEST), 30)).toBe(true)
    expect(speaksOfPaying(read(REQUEST), 30)).toBe(true)
    expect(speaksByItself(read('USDT zzzq'), 0)).toBe(false)
    expect(speaksOfPaying(read('USDT zzzq'), 0)).toBe(false)
  })
})

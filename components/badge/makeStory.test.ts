import { describe, expect, it } from 'vitest'
import { placeStory } from './makeStory'

const box = (x: number, y: number, width: number, height: number) =>
  ({ left: x, top: y, right: x + width, bottom: y + height, width, height }) as DOMRect

/** Where a story of 200 by 100 is put, in a window of 320 by 480. */
function place(mark: DOMRect, marked?: DOMRect): string {
  const style = { transform: '' }
  const window = { documentElement: { clientWidth: 320 }, defaultView: { innerHeight: 480 } }
  placeStory({ ownerDocument: window, getBoundingClientRect: () => box(0, 0, 200, 100), style } as never, mark, marked)
  return style.transform
}

describe('a story', () => {
  it('stands below its mark, within the window', () => {
    expect(place(box(10, 20, 16, 16))).toBe('translate(10px,42px)')
    expect(place(box(300, 20, 16, 16))).toBe('translate(116px,42px)')
  })

  it('leaves what is marked free, be the mark above it or below', () => {
    expect(place(box(60, 20, 16, 16), box(10, 36, 80, 20))).toBe('translate(60px,62px)')
    expect(place(box(60, 440, 16, 16), box(10, 418, 80, 20))).toBe('translate(60px,312px)')
  })

  it('stands below where there is room on neither side', () => {
    expect(place(box(60, 90, 16, 300))).toBe('translate(60px,396px)')
  })
})

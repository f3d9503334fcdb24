import type { MarkView } from '../../utils/messaging/contracts/judgeText'

/** Fills the story of a mark; all words are set as text. */
export function fillStory(story: HTMLElement, view: MarkView): void {
  const line = (text: string, tone: string) => {
    const p = story.ownerDocument.createElement('p')
    p.className = tone
    p.dir = 'auto'
    p.textContent = text
    return p
  }
  story.replaceChildren(
    line(`${view.sign} ${view.name}`, `${view.tone} name`),
    ...view.lines.map(({ text, tone }) => line(text, tone)),
  )
}

/** Puts the story below its mark and what that marks, or above where there is no room; within the window. */
export function placeStory(story: HTMLElement, mark: DOMRect, marked: DOMRect = mark): void {
  const view = story.ownerDocument.documentElement
  const { width, height } = story.getBoundingClientRect()
  const height_ = story.ownerDocument.defaultView?.innerHeight ?? view.clientHeight
  const x = Math.max(4, Math.min(mark.left, view.clientWidth - width - 4))
  const top = Math.min(mark.top, marked.top) - height - 6
  const bottom = Math.max(mark.bottom, marked.bottom) + 6
  const y = bottom + height > height_ && top > 0 ? top : bottom
  story.style.transform = `translate(${x}px,${y}px)`
}

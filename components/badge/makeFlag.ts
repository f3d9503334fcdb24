import type { FlagView } from '../../utils/messaging/contracts/showFlag'

const WORD = { info: '', caution: 'Caution: ', danger: 'Danger: ' }

/** Makes one flag with its button to hide it. */
export function makeFlag(view: FlagView, document: Document, hide: () => void): HTMLElement {
  const flag = document.createElement('section')
  flag.className = 'flag'
  const words = document.createElement('div')
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'close'
  close.textContent = '×'
  close.setAttribute('aria-label', 'Hide this flag')
  close.addEventListener('click', hide)
  flag.append(words, close)
  fillFlag(flag, view)
  return flag
}

/** Sets the words of a flag, new or refined. The button stays as it is, so that it keeps the focus. */
export function fillFlag(flag: HTMLElement, view: FlagView): void {
  const { severity } = view
  flag.dataset.severity = severity
  const words = flag.firstElementChild
  if (!words) return
  // A danger interrupts a screen reader, anything else waits.
  words.setAttribute('role', severity === 'danger' ? 'alert' : 'status')
  const line = (text: string, className: string) => {
    const p = flag.ownerDocument.createElement('p')
    p.className = className
    p.textContent = text
    return p
  }
  words.replaceChildren(
    line(`${view.origin} asks for`, 'from'),
    line(`${view.sign} ${WORD[severity]}${view.title}`, `title ${severity === 'info' ? '' : severity}`),
    ...view.lines.map(({ text, tone = 'plain' }) => line(text, tone)),
    ...(view.more ? [line(view.more, 'muted')] : []),
  )
}

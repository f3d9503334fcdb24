import { JSDOM } from 'jsdom'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { useChoice } from './useChoice'

const { window } = new JSDOM('<div></div>')
vi.stubGlobal('window', window)
vi.stubGlobal('document', window.document)
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
afterEach(() => vi.useRealTimers())

interface Props {
  kept: boolean
  save(): Promise<boolean>
  /** Hands out how to choose. */
  take(choose: (value: boolean) => void): void
}
function Shown({ kept, save, take }: Props) {
  const [shown, choose] = useChoice(kept, save)
  take(choose)
  return String(shown)
}

/** A control over a kept value, and how to move either. */
function control(save: () => Promise<boolean>) {
  const place = window.document.createElement('div')
  const root = createRoot(place)
  let choose: (value: boolean) => void
  const take: Props['take'] = (given) => {
    choose = given
  }
  return {
    keep: (kept: boolean) => act(async () => root.render(<Shown kept={kept} save={save} take={take} />)),
    choose: (value: boolean) => act(async () => choose(value)),
    shown: () => place.textContent,
  }
}

it('shows a choice at once, while it is being kept', async () => {
  const { keep, choose, shown } = control(() => new Promise(() => undefined))
  await keep(false)
  await choose(true)
  expect(shown()).toBe('true')
})

it('goes back when the choice is refused', async () => {
  const { keep, choose, shown } = control(async () => false)
  await keep(false)
  await choose(true)
  expect(shown()).toBe('false')
})

it('follows the kept value again once that has moved, also back to where it was', async () => {
  const { keep, choose, shown } = control(async () => true)
  await keep(false)
  await choose(true)
  await keep(true)
  expect(shown()).toBe('true')
  await keep(false)
  expect(shown()).toBe('false')
})

it('does not claim for long what was said to be kept and never came', async () => {
  vi.useFakeTimers()
  const { keep, choose, shown } = control(async () => true)
  await keep(false)
  await choose(true)
  await act(async () => vi.advanceTimersByTime(1_500))
  expect(shown()).toBe('false')
})

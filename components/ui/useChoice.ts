import { useState } from 'react'

/** How long a choice is shown that was kept without the kept value moving, milliseconds: storage tells within a few. */
const SETTLE = 1_000

/**
 * What a control shows: the kept value, and from the moment of a choice on what was chosen, until the kept value moves
 * or the choice is refused. A control that waited for the storage would spring back under the finger; one that went on
 * showing a choice would claim what is no longer kept.
 *
 * @param kept the value as it is stored
 * @param save keeps a choice; gives false when it was refused
 */
export function useChoice<T>(kept: T, save: (value: T) => Promise<boolean>): readonly [T, (value: T) => void] {
  const [choice, setChoice] = useState<{ value: T; before: T } | null>(null)
  // Once the kept value has moved the choice is forgotten: it may move back by another hand.
  if (choice && !Object.is(choice.before, kept)) setChoice(null)
  const shown = choice && Object.is(choice.before, kept) ? choice.value : kept
  const choose = (value: T) => {
    const made = { value, before: kept }
    const forget = () => setChoice((now) => (now === made ? null : now))
    setChoice(made)
    void save(value).then((done) => (done ? void setTimeout(forget, SETTLE) : forget()))
  }
  return [shown, choose]
}

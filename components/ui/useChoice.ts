import { useState } from 'react'

/**
 * What a control shows: the kept value, and from the moment of a choice on what was chosen, until the kept value moves
 * or the choice is refused. A control that waited for the storage would spring back under the finger.
 *
 * @param kept the value as it is stored
 * @param save keeps a choice; gives false when it was refused
 */
export function useChoice<T>(kept: T, save: (value: T) => Promise<boolean>): readonly [T, (value: T) => void] {
  const [choice, setChoice] = useState<{ value: T; before: T } | null>(null)
  const shown = choice && Object.is(choice.before, kept) ? choice.value : kept
  const choose = (value: T) => {
    setChoice({ value, before: kept })
    void save(value).then((done) => {
      if (!done) setChoice(null)
    })
  }
  return [shown, choose]
}

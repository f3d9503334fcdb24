import { type ReactNode, useId } from 'react'
import { useChoice } from './useChoice'

interface Props {
  checked: boolean
  /** Keeps the choice; gives false when it was refused. */
  save: (on: boolean) => Promise<boolean>
  /** A line that says more, read out with the label. */
  meaning?: string
  disabled?: boolean
  children: ReactNode
}

/** A kept switch with its label. */
export function Check({ checked, save, meaning, disabled, children }: Props) {
  const id = useId()
  const [shown, choose] = useChoice(checked, save)
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={shown}
        disabled={disabled}
        aria-describedby={meaning ? id : undefined}
        onChange={(event) => choose(event.target.checked)}
      />
      <span>
        {children}
        {meaning ? (
          <span className="line muted" id={id}>
            {meaning}
          </span>
        ) : null}
      </span>
    </label>
  )
}

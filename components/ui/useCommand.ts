import { useState } from 'react'

/** Runs a command that a view sends; keeps the reason when it is refused, in words fit to be shown. */
export function useCommand<A extends unknown[]>(command: (...args: A) => Promise<unknown>) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const run = async (...args: A): Promise<boolean> => {
    setBusy(true)
    setError(null)
    try {
      await command(...args)
      return true
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : 'It failed')
      return false
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, error }
}

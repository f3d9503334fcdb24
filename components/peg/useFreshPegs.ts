import { useEffect } from 'react'
import { commands } from '../../utils/stores/commands'

/** Milliseconds between two looks while somebody watches: the worker is woken no more often. */
const EVERY = 60_000

let watchers = 0
let timer: ReturnType<typeof setInterval> | undefined

/** Has the prices looked at once a minute while a component that uses it is shown. */
export function useFreshPegs(): void {
  useEffect(() => {
    watchers++
    timer ??= setInterval(() => {
      // A view that nobody sees (another tab is in front) watches nothing.
      if (document.visibilityState === 'visible') void commands.lookAtPegs().catch(() => undefined)
    }, EVERY)
    return () => {
      watchers--
      if (watchers) return
      clearInterval(timer)
      timer = undefined
    }
  }, [])
}

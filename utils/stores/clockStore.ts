import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const seconds = () => Math.floor(Date.now() / 1000)

/** The time in unix seconds, moving while somebody looks. */
export const clockStore = createStore<{ now: number }>(() => ({ now: seconds() }))

let watchers = 0
let timer: ReturnType<typeof setInterval> | undefined

/** The time, for ages in words; it ticks each second while a component that uses it is shown. */
export function useNow(): number {
  useEffect(() => {
    watchers++
    timer ??= setInterval(() => clockStore.setState({ now: seconds() }), 1000)
    return () => {
      watchers--
      if (watchers) return
      clearInterval(timer)
      timer = undefined
    }
  }, [])
  return useStore(clockStore, (state) => state.now)
}

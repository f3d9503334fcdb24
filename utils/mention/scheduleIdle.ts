/**
 * Who has waited this long, in ms, waits for no idle moment as well: it is a page that changes all the time and has
 * hardly one, and to ask for it costs as much as to look.
 */
const LONG = 400

/**
 * Runs a task after `delay` milliseconds, when the browser says that the page is idle, or a second later.
 * @returns how to call it off
 */
export function scheduleIdle(task: () => void, delay: number): () => void {
  let idle = 0
  const wait = () => {
    if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(task, { timeout: 1_000 })
    else task()
  }
  const timer = delay > 0 ? setTimeout(delay < LONG ? wait : task, delay) : wait()
  return () => {
    clearTimeout(timer ?? 0)
    if (idle) cancelIdleCallback(idle)
  }
}

import type { Session } from '../harness/startSession'

/** Milliseconds from navigation to the first useful paint: the totals of both coins, out of the stored snapshot. */
export interface Paint {
  warm: number[]
  cold: number[]
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Opens the popup again and again, with the worker alive and with the worker killed right before. */
export async function measurePaint(session: Session, times = 9): Promise<{ warm: number; cold: number; all: Paint }> {
  const { browser } = session
  const all: Paint = { warm: [], cold: [] }
  await browser.context.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelectorAll('.amount.big').length < 2) return
      seen.disconnect()
      // The task after the next frame's callbacks is the first that can run when it has been painted.
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { painted: performance.now() })))
    })
    seen.observe(document, { childList: true, subtree: true })
  })
  for (let time = 0; time < times * 2; time++) {
    const cold = time % 2 === 1
    if (cold) await browser.killWorker()
    const popup = await browser.popup()
    await popup.waitForFunction(() => 'painted' in window)
    all[cold ? 'cold' : 'warm'].push(await popup.evaluate(() => (window as unknown as { painted: number }).painted))
    await popup.close()
  }
  return { warm: median(all.warm), cold: median(all.cold), all }
}

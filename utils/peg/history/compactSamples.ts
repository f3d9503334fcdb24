import { mergeSamples, spanOf } from './mergeSamples'
import { COARSE, FINE, KEEP_COARSE, KEEP_FINE, type PegSample } from './PegSample'

/** What to write and what to remove so that a history stays within its bounds. */
export interface Compaction {
  put: PegSample[]
  remove: PegSample[]
}

/**
 * Turns five-minute samples past their time into hours, and lets hours past theirs go. Only whole hours are turned, so
 * that none is made twice; doing it again changes nothing.
 * @param samples of one coin, both steps, at least those that are past their time.
 */
export function compactSamples(samples: readonly PegSample[], now: number): Compaction {
  const fineFrom = spanOf(now - KEEP_FINE, COARSE)
  const coarseFrom = spanOf(now - KEEP_COARSE, COARSE)
  const old = samples.filter((sample) => sample.step === FINE && sample.at < fineFrom)
  const hours = new Map<number, PegSample[]>()
  for (const sample of old) {
    const hour = spanOf(sample.at, COARSE)
    hours.set(hour, [...(hours.get(hour) ?? []), sample])
  }
  const there = new Map(samples.flatMap((sample) => (sample.step === COARSE ? [[sample.at, sample] as const] : [])))
  const put = [...hours].flatMap(([hour, parts]) => {
    if (hour < coarseFrom) return []
    const before = there.get(hour)
    return mergeSamples(before ? [before, ...parts] : parts, COARSE) ?? []
  })
  const gone = samples.filter((sample) => sample.step === COARSE && sample.at < coarseFrom)
  return { put, remove: [...old, ...gone] }
}

import type { Ask } from './Ask'

/**
 * Puts the asks that the request itself makes before those from calls inside of it; else the order stays. For where only
 * the first few are looked into: what stands deep in a batch must not crowd out whom the request deals with.
 */
export function directFirst<T extends Pick<Ask, 'path'>>(asks: readonly T[]): T[] {
  return [...asks].sort((a, b) => a.path.length - b.path.length)
}

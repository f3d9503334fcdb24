import { hasTrigger } from './hasTrigger'
import type { PageReading } from './PageText'
import { readText } from './readText'

/**
 * Reads a page for judging, in steps that are each a small share of the work, so that a caller can pause between
 * them. Ends with `undefined` after one pass over the text where no coin is named. `onScope` is told every open
 * shadow root and same-origin frame on the way.
 */
export function* readPage(
  root: Node,
  onScope?: (scope: Node) => void,
  thorough?: boolean,
): Generator<void, PageReading | undefined> {
  const places: Node[] = []
  return (yield* hasTrigger(root, onScope, places, thorough)) ? yield* readText(root, places) : undefined
}

import { drawFlag } from '../../../components/badge/drawFlag'
import type { DrawnFlag } from '../../../utils/messaging/contracts/showFlag'

/** Draws what the worker says; the worker's word is not the page's, and is shown as text all the same. */
export function showFlag(document: Document, input: unknown): void {
  drawFlag(input as DrawnFlag, document)
}

import type { Ask } from '../ask/Ask'
import type { Finding } from './Finding'
import type { Knowledge } from './Knowledge'

/** Looks at one thing. Says nothing when there is nothing to say. */
export type Check = (ask: Ask, known: Knowledge) => Finding | undefined

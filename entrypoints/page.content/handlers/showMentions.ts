import type { Mentions } from '../startMentions'

/** Turns badges on or off in this frame. */
export const showMentions = (mentions: Mentions, input: unknown) =>
  mentions.turn((input as { on?: unknown })?.on === true)

import type { Mentions } from '../startMentions'

/** Scrolls to a mention and opens its badge. */
export const jumpToMention = (mentions: Mentions, input: unknown) =>
  mentions.jump(Number((input as { id?: unknown })?.id))

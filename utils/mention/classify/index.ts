export { type ClassifiedMention, classifyMentions } from './classifyMentions'
export type { Mark } from './classifyToken'

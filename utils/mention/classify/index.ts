export { type ClassifiedMention, classifyMentions } from './classifyMentions'
export { classifyPage, type PageMention } from './classifyPage'
export type { Mark } from './classifyToken'
export { describeMark } from './describeMark'

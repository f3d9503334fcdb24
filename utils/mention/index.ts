export { findMentions } from './findMentions'
export type { Mention } from './Mention'

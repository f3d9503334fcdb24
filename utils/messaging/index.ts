export type { AnswerOf, Contract, InputOf, SenderKind } from './Contract'
export { contract } from './Contract'
export { type Handler, handler, listen, type SenderInfo } from './listen'
export { MessageRefused, sendMessage, sendToFrame } from './send'

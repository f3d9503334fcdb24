export { judgePeg } from './judgePeg'
export type { PegState, PegStatus } from './PegStatus'
export type { Quote, QuoteKind } from './Quote'

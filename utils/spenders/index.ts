export { findSpender, spenderName } from './findSpender'
export type { Spender } from './Spender'
export { askSettlers } from './settlers'

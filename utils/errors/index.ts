export { hostOf } from './hostOf'
export { type Known, known, unknown } from './Known'
export { UserError } from './UserError'

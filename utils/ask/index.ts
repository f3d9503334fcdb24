export type { Action, Ask } from './Ask'
export type { PageRequest } from './PageRequest'
export { readAsks, readCandidates } from './readAsks'

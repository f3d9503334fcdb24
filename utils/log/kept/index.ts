export { changeKept, eraseKept, keepEntry, listKept } from './kept'
export { type KeptDatabase, openKept } from './openKept'

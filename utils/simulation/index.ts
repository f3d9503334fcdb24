export type { Effects } from './Effects'
export { judgeEffects } from './judgeEffects'
export { readTransactions, type Transactions } from './readTransactions'
export { simulate } from './simulate'

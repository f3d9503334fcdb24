export { type Amount, addAmounts, exactDecimal, formatAmount } from './amount'
export { ChainReading, emptyReading, encodeSnapshot, Holding, Snapshot, TokenState } from './ChainReading'
export { holdingOf, type KnownHolding } from './holdingOf'
export { type CoinTotal, totalOf } from './totalOf'

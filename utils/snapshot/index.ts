export { type Amount, addAmounts, exactDecimal, formatAmount } from './amount'
export {
  ChainReading,
  emptyReading,
  encodeSnapshot,
  Holding,
  SecondOpinion,
  Snapshot,
  TokenState,
} from './ChainReading'
export { chainsToRead } from './chainsToRead'
export { compareReadings } from './compareReadings'
export { holdingOf, type KnownHolding } from './holdingOf'
export { type CoinTotal, totalOf } from './totalOf'

export { type Amount, addAmounts, exactDecimal, formatAmount } from './amount'
export { type ArrangedChains, arrangeChains, type ChainRow, chainName, countsAsMoney } from './arrangeChains'
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
export { exportFile } from './export/exportFile'
export { holdingOf, type KnownHolding } from './holdingOf'
export { lackOf } from './lackOf'
export { noteToken, type TokenNote } from './noteToken'
export { stuckOf } from './stuckOf'
export { type CoinTotal, totalOf } from './totalOf'

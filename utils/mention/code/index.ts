export { decodeCode, type Pixels } from './decodeCode'
export { isBesidePay, judgeCodes, type ReadCode } from './judgeCodes'
export { readPayment } from './readPayment'
export { paintSvg } from './svg/paintSvg'

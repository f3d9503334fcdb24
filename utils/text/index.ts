export { plainText } from './plainText'
export { ageText, untilText } from './relativeTime'
export { shortAddress } from './shortAddress'

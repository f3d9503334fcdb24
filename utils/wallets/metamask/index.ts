export { askMetaMask, type Port, type WalletAnswer } from './askMetaMask'
export { METAMASK_IDS } from './definitions'

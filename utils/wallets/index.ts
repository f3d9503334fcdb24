export { forgetWallet, keepWallet, labelWallet, MOST_WALLETS, selectWallet } from './keepWallet'
export { parseAddress } from './parseAddress'
export { Wallet, Wallets } from './Wallet'

import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('OKX DEX', ['github:lifinance/contracts@ef00558fde:config/whitelist.json'])

export const okx = [spender('TokenApprove (Ethereum)', '0x40aA958dd87FC8305b97f2BA922CDdCa374bcD7f', [1])]

import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('KyberSwap', ['github:lifinance/contracts@ef00558fde:config/whitelist.json'])

export const kyberSwap = [spender('MetaAggregationRouterV2', '0x6131B5fae19EA4f9D964eAc0408E4408b66337b5', [1])]

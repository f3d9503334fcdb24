import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('OpenOcean', ['github:lifinance/contracts@ef00558fde:config/whitelist.json'])

export const openOcean = [spender('OpenOcean Exchange', '0x6352a56caadC4F1E25CD6c75970Fa768A3304e64', [1])]

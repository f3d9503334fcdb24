import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Bebop', ['github:lifinance/contracts@ef00558fde:config/whitelist.json'])

export const bebop = [spender('Bebop settlement', '0xbbbbbBB520d69a9775E85b458C58c648259FAD5F', [1])]

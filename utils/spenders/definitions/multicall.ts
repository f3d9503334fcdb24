import { defineSpenders } from './defineSpenders'

const { never } = defineSpenders('Multicall3', ['viem@2.57.20'])

export const multicall = [
  never('Multicall3', '0xcA11bde05977b3631167028862bE2a173976CA11', 'every'),
  never('Multicall3', '0xF9cda624FBC7e059355ce98a31693d299FACd963', [324]),
]

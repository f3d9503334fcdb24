import { defineSpenders } from './defineSpenders'

const { never } = defineSpenders('ERC-4337', ['viem@2.57.20'])

export const entryPoints = [
  never('EntryPoint v0.6', '0x5FF137D4b0FDCD49DcA30c7CF57E578a026d2789', 'every'),
  never('EntryPoint v0.7', '0x0000000071727De22E5E9d8BAf0edAc6f37da032', 'every'),
  never('EntryPoint v0.8', '0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108', 'every'),
  never('EntryPoint v0.9', '0x433709009B8330FDa32311DF1C2AFA402eD8D009', 'every'),
]
